import { COMPANIES } from '../../../german/names/companies.ts';
import { alternatives } from '../../../word-lists.ts';
import { AUTHORITIES } from './authorities.ts';
import { CLUBS } from './clubs.ts';
import { GROUPS } from './groups.ts';
import { listedNames } from './listed-names.ts';
import { MEDIA } from './media.ts';

/** Organisations known by name. */
export const ORGANISATIONS: ReadonlySet<string> = new Set([
  ...AUTHORITIES,
  ...GROUPS,
  ...COMPANIES,
  ...MEDIA,
  ...CLUBS,
]);

export const LISTED_ORGANISATIONS = listedNames(() => ORGANISATIONS);

/** Acronyms that are not organisations: measures, vehicles, technology, laws, Roman numerals. */
export const NO_ORGANISATION: ReadonlySet<string> = new Set(
  `ABC ABS AGB AIDS AKW AM BAföG BIP BGB CD CEO CFO CHF CO COO COVID DAX DDR DIN DM DNA DNS DOC DSL DVD EDV EEG EKG EM EUR FAQ FSK
  GAU GBP GG GPS GT GTI HD HIV HTML IC ICE II III IP IQ ISBN ISIN ISS IT IV IX JPG KI KMH KO LCD LED LKW LNG LTE MDAX ME MESZ MEZ MP
  MRT NGO NO NRW OB OK OLED OP PC PCR PDF PIN PKW PLZ PM PR PS PVC QR RAM RNA RSS RTW SDAX SIM SMS SOS SUV TAN TNT TOP TV UEFA-Cup UKW URL US
  USA USB USD UV VI VII VIII VIP VPN WC WLAN WG WKN WM XI XII XIII XIV XL XV XVI XXL ZIP AG GmbH KG SE`
    .trim()
    .split(/\s+/),
);

/** Legal forms after the name of a company. */
export const LEGAL_FORMS: ReadonlySet<string> = new Set(
  'AB AG ASA Corp Corp. eG e.V. GmbH Group Holding Inc Inc. KG KGaA LLC LLP Ltd Ltd. N.V. NV OHG Oyj PLC plc S.A. S.p.A. SA SE SpA UG'.split(
    ' ',
  ),
);

/** Nouns that form the name of an organisation with the name after them: `Landgericht Oberlahr`. */
export const SEAT_NOUNS = new RegExp(
  `^(?:${alternatives(String.raw`
    (?:Land|Amts|Oberland|Oberlandes|Oberverwaltungs|Verwaltungs|Sozial|Arbeits|Finanz|Verfassungs|Landes\p{L}{0,12})gericht
    Staatsanwaltschaft Generalstaatsanwaltschaft Universität Uni Uniklinik Universitätsklinikum
    Klinikum Hochschule Fachhochschule Polizeipräsidium Polizeidirektion Polizeiinspektion
    Sparkasse Kreissparkasse Volksbank Stadtwerke IHK Handelskammer Handwerkskammer Landratsamt
    Bistum Erzbistum Messe`)})$`,
  'u',
);

/** Nouns that name an organisation by themselves. */
export const BODY = new RegExp(
  String.raw`^\p{Lu}\p{L}{0,40}(?:${alternatives(`
    ministerium ministeriums kriminalamt kriminalamts kriminalamtes verfassungsgericht
    verfassungsgerichts gerichtshof gerichtshofs zentralbank`)})$|^Bundes(?:amt|amtes|tag|tags|tages|rat|rats|rates|wehr|bank|ärztekammer|presseamt)$`,
  'u',
);
