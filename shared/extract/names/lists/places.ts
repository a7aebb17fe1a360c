import { AMBIGUOUS_PLACES } from '../../../german/names/ambiguous-places.ts';
import { CITIES } from '../../../german/names/cities.ts';
import { REGIONS } from '../../../german/names/regions.ts';
import { COUNTRIES } from './countries.ts';
import { listedNames } from './listed-names.ts';

/** Countries, regions and cities whose name means nothing else. */
export const PLACES: ReadonlySet<string> = new Set(
  [...COUNTRIES.keys(), ...REGIONS, ...CITIES].filter((name) => !AMBIGUOUS_PLACES.has(name)),
);

export const LISTED_PLACES = listedNames(PLACES);

/** Nouns before the name of a place: `Landkreis Gießen`. */
export const PLACE_NOUNS: ReadonlySet<string> = new Set(
  `Bezirk Bundesland Bundesstaat Dorf Gemeinde Großstadt Hafenstadt Hauptstadt Insel Kanton Kleinstadt Kreis
  Kreisstadt Küstenstadt Landeshauptstadt Landkreis Metropole Millionenstadt Ort Ortschaft Ortsteil Provinz Region
  Stadt Stadtteil Universitätsstadt`
    .trim()
    .split(/\s+/),
);
