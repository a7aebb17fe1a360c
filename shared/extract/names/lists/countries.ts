import { byTarget } from '../../../article/by-target.ts';
import type { Name } from '../../../article/summary.ts';
import { memoized } from '../../../german/memoized.ts';
import { listEntries } from '../../../german/names/list-entries.ts';
import { once } from '../../../once.ts';

/**
 * Codes of ISO 3166-1 alpha-2: the members of the United Nations, whatever else German news treats
 * as a country, and XK, a code the standard leaves to users and everyone uses for Kosovo.
 */
const CODES =
  `AD AE AF AG AL AM AO AR AT AU AZ BA BB BD BE BF BG BH BI BJ BN BO BR BS BT BW BY BZ CA CD CF CG CH
  CI CL CM CN CO CR CU CV CY CZ DE DJ DK DM DO DZ EC EE EG ER ES ET FI FJ FM FO FR GA GB GD GE GH GL
  GM GN GQ GR GT GW GY HK HN HR HT HU ID IE IL IN IQ IR IS IT JM JO JP KE KG KH KI KM KN KP KR KW KZ
  LA LB LC LI LK LR LS LT LU LV LY MA MC MD ME MG MH MK ML MM MN MO MR MT MU MV MW MX MY MZ NA NE NG
  NI NL NO NP NR NZ OM PA PE PG PH PK PL PR PS PT PW PY QA RO RS RU RW SA SB SC SD SE SG SI SK SL SM
  SN SO SR SS ST SV SY SZ TD TG TH TJ TL TM TN TO TR TT TV TW TZ UA UG US UY UZ VA VC VE VN VU WS XK
  YE ZA ZM ZW`
    .trim()
    .split(/\s+/);

/** German names of countries that `Intl.DisplayNames` lacks. */
const ALIASES: Record<string, string> = {
  AE: 'Emirate|Vereinigten Arabischen Emirate|Vereinigten Arabischen Emiraten|VAE',
  BA: 'Bosnien|Bosnien-Herzegowina|Bosnien und Herzegowina',
  BN: 'Brunei',
  BY: 'Weißrussland|Weissrussland|Belarus',
  CD: 'Demokratische Republik Kongo|Demokratischen Republik Kongo|DR Kongo',
  CF: 'Zentralafrikanischen Republik',
  CG: 'Republik Kongo|Kongo',
  CI: 'Elfenbeinküste',
  CV: 'Kap Verde|Kapverden',
  CZ: 'Tschechische Republik|Tschechischen Republik|Tschechei',
  CN: 'Volksrepublik China',
  DE: 'Bundesrepublik|Bundesrepublik Deutschland|BRD',
  DO: 'Dominikanischen Republik',
  GB: 'Großbritannien|Grossbritannien|Vereinigten Königreich|Vereinigtes Königreich|UK',
  HK: 'Hongkong',
  KG: 'Kirgistan|Kirgisien',
  KP: 'Nordkorea',
  KR: 'Südkorea|Republik Korea',
  MD: 'Moldau|Moldawien|Moldova',
  MK: 'Mazedonien|Nordmazedonien',
  MM: 'Birma|Burma',
  MO: 'Macau|Macao',
  NL: 'Niederlanden|Holland',
  PH: 'Philippinen',
  PS: 'Palästina|Palästinensischen Autonomiegebiete|Palästinensischen Autonomiegebieten|Palästinensergebiete|Palästinensergebieten',
  RU: 'Russische Föderation|Russischen Föderation|Rußland',
  SA: 'Saudiarabien|Saudi Arabien',
  SZ: 'Swasiland',
  TL: 'Osttimor|Ost-Timor',
  US: 'US|USA|Vereinigte Staaten von Amerika|Vereinigten Staaten|Vereinigten Staaten von Amerika|U.S.A.',
  VA: 'Vatikan|Heiliger Stuhl|Heiligen Stuhl',
  VN: 'Viet Nam',
  ZA: 'Republik Südafrika',
};

/** Adjectives of countries without their endings: `russisch` of `russische`, `russischen`. */
const ADJECTIVES: Record<string, string> = {
  AF: 'afghanisch',
  AL: 'albanisch',
  AM: 'armenisch',
  AR: 'argentinisch',
  AT: 'österreichisch',
  AU: 'australisch',
  AZ: 'aserbaidschanisch',
  BA: 'bosnisch',
  BD: 'bangladeschisch',
  BE: 'belgisch',
  BG: 'bulgarisch',
  BO: 'bolivianisch',
  BR: 'brasilianisch',
  BY: 'belarussisch|belarusisch|weißrussisch',
  CA: 'kanadisch',
  CD: 'kongolesisch',
  CH: 'schweizerisch',
  CL: 'chilenisch',
  CN: 'chinesisch',
  CO: 'kolumbianisch',
  CU: 'kubanisch',
  CY: 'zyprisch|zypriotisch',
  CZ: 'tschechisch',
  DE: 'deutsch|bundesdeutsch',
  DK: 'dänisch',
  DZ: 'algerisch',
  EC: 'ecuadorianisch',
  EE: 'estnisch',
  EG: 'ägyptisch',
  ES: 'spanisch',
  ET: 'äthiopisch',
  FI: 'finnisch',
  FR: 'französisch',
  GB: 'britisch',
  GE: 'georgisch',
  GH: 'ghanaisch',
  GR: 'griechisch',
  HR: 'kroatisch',
  HT: 'haitianisch',
  HU: 'ungarisch',
  ID: 'indonesisch',
  IE: 'irisch',
  IL: 'israelisch',
  IN: 'indisch',
  IQ: 'irakisch',
  IR: 'iranisch',
  IS: 'isländisch',
  IT: 'italienisch',
  JO: 'jordanisch',
  JP: 'japanisch',
  KE: 'kenianisch',
  KG: 'kirgisisch',
  KH: 'kambodschanisch',
  KP: 'nordkoreanisch',
  KR: 'südkoreanisch',
  KW: 'kuwaitisch',
  KZ: 'kasachisch',
  LB: 'libanesisch',
  LT: 'litauisch',
  LU: 'luxemburgisch',
  LV: 'lettisch',
  LY: 'libysch',
  MA: 'marokkanisch',
  MD: 'moldauisch|moldawisch',
  ME: 'montenegrinisch',
  MK: 'mazedonisch|nordmazedonisch',
  ML: 'malisch',
  MM: 'birmanisch',
  MN: 'mongolisch',
  MT: 'maltesisch',
  MX: 'mexikanisch',
  MY: 'malaysisch',
  NA: 'namibisch',
  NG: 'nigerianisch',
  NL: 'niederländisch|holländisch',
  NO: 'norwegisch',
  NP: 'nepalesisch',
  NZ: 'neuseeländisch',
  PE: 'peruanisch',
  PH: 'philippinisch',
  PK: 'pakistanisch',
  PL: 'polnisch',
  PS: 'palästinensisch',
  PT: 'portugiesisch',
  QA: 'katarisch',
  RO: 'rumänisch',
  RS: 'serbisch',
  RU: 'russisch',
  RW: 'ruandisch',
  SA: 'saudi-arabisch|saudisch',
  SD: 'sudanesisch',
  SE: 'schwedisch',
  SI: 'slowenisch',
  SK: 'slowakisch',
  SN: 'senegalesisch',
  SO: 'somalisch',
  SY: 'syrisch',
  TH: 'thailändisch',
  TN: 'tunesisch',
  TR: 'türkisch',
  TW: 'taiwanisch|taiwanesisch',
  TZ: 'tansanisch',
  UA: 'ukrainisch',
  UG: 'ugandisch',
  US: 'amerikanisch|US-amerikanisch',
  UZ: 'usbekisch',
  VE: 'venezolanisch',
  VN: 'vietnamesisch',
  XK: 'kosovarisch',
  YE: 'jemenitisch',
  ZA: 'südafrikanisch',
  ZW: 'simbabwisch',
};

/** Takes milliseconds, which no start should wait for. */
const namesIn = (language: string) =>
  once(() => new Intl.DisplayNames(language, { type: 'region', fallback: 'none' }));

const german = namesIn('de');

const byName = (names: (code: string) => string[]): ReadonlyMap<string, string> =>
  new Map(CODES.flatMap((code) => names(code).map((name): [string, string] => [name, code])));

/** ISO 3166 codes by German name. */
const countries = once(() =>
  byName((code) => [...(german().of(code) ?? '').split('|'), ...listEntries(ALIASES[code] ?? '')]),
);

/** German names of all countries. */
export const allCountries = (): Iterable<string> => countries().keys();

export const isCountry = (name: string): boolean => countries().has(name);

/** The ISO 3166 code of a country by its German name. */
export const countryOfName = (name: string): string | undefined => countries().get(name);

const stems = byName((code) => listEntries(ADJECTIVES[code] ?? ''));

/** The ISO 3166 code of a country's adjective in any form: `RU` of `russischen`. */
export const countryOfAdjective = (word: string): string | undefined =>
  word.includes('sch') ? countryOfStem(word) : undefined;

const countryOfStem = memoized((word) =>
  stems.get(/^(.{4,}isch|deutsch|bundesdeutsch)(?:e[nmrs]?)$/.exec(word)?.[1] ?? ''),
);

const displayed = byTarget(namesIn);

/** The name of a country in every language. */
export const countryNames = (code: string): NonNullable<Name['names']> => ({
  de: german().of(code) ?? code,
  ...byTarget((target) => displayed[target]().of(code) ?? code),
});
