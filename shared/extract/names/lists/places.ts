import { AMBIGUOUS_PLACES } from '../../../german/names/ambiguous-places.ts';
import { CITIES } from '../../../german/names/cities.ts';
import { REGIONS } from '../../../german/names/regions.ts';
import { once } from '../../../once.ts';
import { allCountries } from './countries.ts';
import { listedNames } from './listed-names.ts';

/** Countries, regions and cities whose name means nothing else. */
const places = once(
  (): ReadonlySet<string> =>
    new Set(
      [...allCountries(), ...REGIONS, ...CITIES].filter((name) => !AMBIGUOUS_PLACES.has(name)),
    ),
);

export const isPlace = (name: string): boolean => places().has(name);

export const LISTED_PLACES = listedNames(places);

/** Nouns before the name of a place: `Landkreis Gießen`. */
export const PLACE_NOUNS: ReadonlySet<string> = new Set(
  `Bezirk Bundesland Bundesstaat Dorf Gemeinde Großstadt Hafenstadt Hauptstadt Insel Kanton Kleinstadt Kreis
  Kreisstadt Küstenstadt Landeshauptstadt Landkreis Metropole Millionenstadt Ort Ortschaft Ortsteil Provinz Region
  Stadt Stadtteil Universitätsstadt`
    .trim()
    .split(/\s+/),
);
