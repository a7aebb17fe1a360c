import { precise } from '../numbers.ts';

const FIGURES =
  /(?<![\d])(\d{1,3}(?:,\d{3})+(?!\d)|\d{1,3}(?:[ \u00a0\u2009\u202f]\d{3})+(?!\d)|\d+)(\.\d+)?(?:[\s\u00a0-]?(thousand|million|billion|trillion|[kmb]n?|tn)(?![a-z]))?/giu;
const SCALES: Record<string, number> = {
  hundred: 1e2,
  thousand: 1e3,
  million: 1e6,
  billion: 1e9,
  trillion: 1e12,
  k: 1e3,
  m: 1e6,
  mn: 1e6,
  b: 1e9,
  bn: 1e9,
  tn: 1e12,
};
const ONES =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  );
const TENS = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');
const ORDINALS =
  'zeroth first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth'.split(
    ' ',
  );
const OTHERS: Record<string, number[]> = {
  half: [0.5, 50, 30],
  halve: [50],
  halved: [50],
  quarter: [25, 15, 45],
  quarters: [75],
  both: [2],
  pair: [2],
  couple: [2],
  twice: [2],
  double: [2],
  doubled: [2],
  doubling: [2],
  triple: [3],
  tripled: [3],
  thrice: [3],
  quadruple: [4],
  quadrupled: [4],
  dozen: [12],
  decade: [10],
  fortnight: [14],
  century: [100],
  noon: [12],
  midday: [12],
  midnight: [0, 24],
};
/** `5 to 10 million`: the scale holds for both. */
const RANGE = /^\s?(?:to|and|or|[-–—])\s?[€$£]?$/i;
const ROMAN = [
  'I',
  'II',
  'III',
  'IV',
  'V',
  'VI',
  'VII',
  'VIII',
  'IX',
  'X',
  'XI',
  'XII',
  'XIII',
  'XIV',
  'XV',
  'XVI',
];

const MONTHS =
  'January February March April May June July August September October November December'.split(
    ' ',
  );
const MONTH = new RegExp(
  `\\b(?:${MONTHS.flatMap((name) => [name, name.slice(0, 4), name.slice(0, 3)]).join('|')})\\b`,
  'g',
);

/** Values of all numbers in an English text, in figures and in words. */
export function englishNumbers(text: string): Set<number> {
  return new Set([...figures(text), ...inWords(text.replaceAll('½', ' half '))]);
}

/** Months by name or by its first letters, with a capital: `may` is a verb. */
export const englishMonths = (text: string): Set<number> =>
  new Set(
    [...text.matchAll(MONTH)].map(
      ([name]) => MONTHS.findIndex((month) => month.startsWith(name.slice(0, 3))) + 1,
    ),
  );

type Figure = { value: number; factor: number; short: boolean; start: number; end: number };

function figures(text: string): number[] {
  const found = [...text.matchAll(FIGURES)].map(figure);
  return found.flatMap(({ value, factor, short, end }, i) => {
    const next = found[i + 1];
    const range = next && RANGE.test(text.slice(end, next.start)) ? next.factor : 0;
    const values = [precise(value * factor), ...(range > 1 ? [precise(value * range)] : [])];
    return short ? [...values, value] : values;
  });
}

function figure(match: RegExpMatchArray): Figure {
  const [printed, whole = '', fraction = '', scale = ''] = match;
  const start = match.index ?? 0;
  return {
    value: Number(whole.replace(/[^\d]/g, '') + fraction),
    factor: SCALES[scale.toLowerCase()] ?? 1,
    // `400m` may be metres.
    short: scale.length < 3,
    start,
    end: start + printed.length,
  };
}

/** Every run of number words as one value, and each of its words alone. */
function inWords(text: string): number[] {
  const words = text.split(/[^\p{L}]+/u);
  const values: number[] = [];
  let total = 0;
  let section = 0;
  for (const word of words) {
    const value = wordValue(word);
    const scale = SCALES[word.length > 2 ? word.toLowerCase().replace(/s$/, '') : ''];
    if (scale === 100) section = Math.max(1, section) * 100;
    else if (scale) [total, section] = [total + Math.max(1, section) * scale, 0];
    else if (value !== undefined) section += value;
    else if (!/^(?:and|an?)$/i.test(word)) [total, section] = [0, 0];
    values.push(total + section, ...(value === undefined ? [] : [value]), ...other(word));
  }
  return values.filter((value) => value > 0);
}

function wordValue(word: string): number | undefined {
  const roman = ROMAN.indexOf(word);
  if (roman > 0) return roman + 1;
  const lower = word.toLowerCase().replace(/fold$/, '');
  const small = Math.max(ONES.indexOf(lower), ORDINALS.indexOf(lower));
  if (small >= 0) return small;
  const ten = TENS.indexOf(lower.replace(/ieth$/, 'y'));
  return ten < 0 ? undefined : 20 + ten * 10;
}

const other = (word: string): number[] =>
  OTHERS[word.toLowerCase()] ?? OTHERS[word.toLowerCase().replace(/s$/, '')] ?? [];
