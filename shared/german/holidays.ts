/** As it begins in a text, with day and month. */
type Fixed = readonly [begin: string, day: number, month: number];

const ONE_DAY: readonly Fixed[] = [
  ['Neujahr', 1, 1],
  ['(?:Heiligen? )?Drei ?König|Heiligen? König|Dreikönig|Epiphanias', 6, 1],
  ['Valentinstag', 14, 2],
  ['Weltfrauentag|Frauentag', 8, 3],
  ['Maifeiertag|Tag der Arbeit', 1, 5],
  ['Mariä Himmelfahrt', 15, 8],
  ['Tag der (?:Deutschen )?Einheit', 3, 10],
  ['Reformationstag|Halloween', 31, 10],
  ['Allerheiligen', 1, 11],
  ['Martinstag', 11, 11],
  ['Nikolaustag', 6, 12],
  ['Heilig(?:en|er|e)? ?[Aa]bend', 24, 12],
  ['[Ee]rste[rn]? Weihnacht|Christtag', 25, 12],
  ['[Zz]weite[rn]? Weihnacht|Stephanstag|Stefanitag', 26, 12],
  ['Silvester', 31, 12],
];

/** Also names of persons, of several days, or of another day elsewhere. */
const NOT_ALWAYS_ONE_DAY: readonly Fixed[] = [
  ['Erste[rn]? Mai', 1, 5],
  ['Nationalfeiertag', 26, 10],
  ['Sankt Martin', 11, 11],
  ['Nikolaus', 6, 12],
  ['Weihnachten', 25, 12],
  ['Jahreswechsel', 31, 12],
];

/** Holidays of a fixed date, as they begin in a text, with day and month. */
export const FIXED_HOLIDAYS: readonly (readonly [RegExp, number, number])[] = [
  ...ONE_DAY,
  ...NOT_ALWAYS_ONE_DAY,
].map(([begin, day, month]) => [new RegExp(begin, 'u'), day, month]);

/** A day of each year, counted from its Easter Sunday or its first Sunday in Advent if it moves. */
export type Holiday =
  | { month: number; day: number }
  | { afterEaster: number }
  | { afterAdvent: number };

const AFTER_EASTER: Readonly<Record<string, number>> = {
  Weiberfastnacht: -52,
  Rosenmontag: -48,
  '(?:Fastnachts|Faschings|Veilchen)dienstag': -47,
  Aschermittwoch: -46,
  Palmsonntag: -7,
  Gründonnerstag: -3,
  Karfreitag: -2,
  'Karsamstag|Ostersamstag': -1,
  Ostersonntag: 0,
  Ostermontag: 1,
  'Christi Himmelfahrt|Himmelfahrtstag': 39,
  Pfingstsamstag: 48,
  Pfingstsonntag: 49,
  Pfingstmontag: 50,
  Fronleichnam: 60,
};

const AFTER_ADVENT: Readonly<Record<string, number>> = {
  Volkstrauertag: -14,
  'Buß- und Bettag': -11,
  Totensonntag: -7,
  '[Ee]rsten Advent': 0,
  '[Zz]weiten Advent': 7,
  '[Dd]ritten Advent': 14,
  '[Vv]ierten Advent': 21,
};

const ENDING = '(?:en?|s?(?:tag|feiertag|morgen|abend|sonntag))?';

/** Holidays of a single day, each with the pattern of its names. */
export const HOLIDAYS: readonly (readonly [pattern: string, Holiday])[] = [
  ...ONE_DAY.map(([begin, day, month]) => [`(?:${begin})${ENDING}`, { month, day }] as const),
  ...Object.entries(AFTER_EASTER).map(
    ([name, afterEaster]) => [`(?:${name})${ENDING}`, { afterEaster }] as const,
  ),
  ...Object.entries(AFTER_ADVENT).map(
    ([name, afterAdvent]) => [`(?:${name})${ENDING}`, { afterAdvent }] as const,
  ),
];
