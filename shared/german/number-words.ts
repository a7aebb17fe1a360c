import { inEitherCase } from './determiners.ts';
import { scaleNounFactor } from './scales.ts';

const UNITS = ' ein zwei drei vier fünf sechs sieben acht neun'.split(' ');
const TEENS = 'zehn elf zwölf dreizehn vierzehn fünfzehn sechzehn siebzehn achtzehn neunzehn'.split(
  ' ',
);
const TENS = '  zwanzig dreißig vierzig fünfzig sechzig siebzig achtzig neunzig'.split(' ');

/** Endings of ordinals, multiples and of words such as `dreijährig`. */
const ENDING =
  /(?:s?te[nmrs]?|mal(?:ig)?|fach|facht|er|en|e|(?:jähr|täg|stünd|wöch|monat|minüt|köpf|stell|prozent|teil|stöck|spur)ig)(?:e[nmrs]?|s)?$/;
const IRREGULAR: Record<string, number> = {
  drit: 3,
  sieb: 7,
  halb: 0.5,
  hälfte: 0.5,
  doppelt: 2,
  doppel: 2,
  verdoppelt: 2,
  verdoppel: 2,
  paar: 2,
  dutzend: 12,
};
const ONE_AND_A_HALF: Record<string, number> = { anderthalb: 1.5, eineinhalb: 1.5 };
/** `Achtel` shares its t. */
const FRACTION = /^(\p{L}{3,30}?)s?tels?n?$/iu;
const MAX_NUMBER_WORD_LENGTH = 60;

const spell = (n: number): string => {
  if (n >= 100) return `${UNITS[Math.floor(n / 100)]}hundert${n % 100 ? spell(n % 100) : ''}`;
  if (n < 10) return UNITS[n] ?? '';
  if (n < 20) return TEENS[n - 10] ?? '';
  const unit = UNITS[n % 10];
  return `${unit ? `${unit}und` : ''}${TENS[Math.floor(n / 10)]}`;
};

const spelled = (from: number, to: number): [string, number][] =>
  Array.from({ length: to - from + 1 }, (_, i) => [spell(from + i), from + i]);

/** The numbers that newspapers write in words, by word; `ein` is as often an article. */
export const TWO_TO_TWELVE: Readonly<Record<string, number>> = Object.fromEntries(spelled(2, 12));

/** Pattern of the ordinals up to the days of a month, without the ending after `e`. */
export const ORDINAL_WORD = `(?:[Ee]rste|[Dd]ritte|[Ss]iebte|[Aa]chte|${inEitherCase(
  spelled(2, 31)
    .filter(([, n]) => ![3, 7, 8].includes(n))
    .map(([word, n]) => `${word}${n < 20 ? 'te' : 'ste'}`),
)})`;

/** The tens, by word. */
export const TWENTY_TO_NINETY: Readonly<Record<string, number>> = Object.fromEntries(
  TENS.flatMap((word, tens) => (word ? [[word, tens * 10]] : [])),
);

/** Pattern of the numbers from two to twelve and of the tens. */
export const NUMERALS = [...Object.keys(TWO_TO_TWELVE), ...Object.keys(TWENTY_TO_NINETY)].join('|');

/** Pattern of what every number in words from two on contains. */
export const NUMBER_WORD_PART = [
  ...UNITS.slice(2),
  ...TEENS.slice(0, 3),
  'zig',
  'ßig',
  'ssig',
  'hundert',
  'tausend',
  'halb',
]
  .filter(Boolean)
  .join('|');

const CARDINALS = new Map([
  ...spelled(2, 999),
  ...spelled(0, 99).map(([word, n]): [string, number] => [`hundert${word}`, 100 + n]),
]);

/** Value of a German cardinal from 2 on, or with a half, as it is spelled out: no other form. */
export const cardinalOf = (word: string): number | undefined => exact(normal(word));

/**
 * Value of a German number word from 2 on, also as an ordinal or a multiple (`dritte`, `dreimal`);
 * undefined for any other word.
 */
export const numberOf = (word: string): number | undefined => {
  const lower = normal(word);
  return [lower, lower.replace(ENDING, ''), lower.replace(/^ver/, '').replace(ENDING, '')]
    .map((form) => IRREGULAR[form] ?? exact(form))
    .find((value) => value !== undefined);
};

/** What the number before it is multiplied by: 1,000,000 for `Million`, a third for `Drittel`. */
export const multiplierOf = (word: string): number | undefined =>
  scaleNounFactor(word) ?? fraction(word);

const normal = (word: string): string =>
  word.slice(0, MAX_NUMBER_WORD_LENGTH).toLowerCase().replace('dreissig', 'dreißig');

const exact = (word: string): number | undefined => {
  const whole = word.endsWith('einhalb') ? exact(word.slice(0, -7)) : undefined;
  if (whole !== undefined) return whole + 0.5;
  return word.includes('tausend') ? thousands(word) : (ONE_AND_A_HALF[word] ?? CARDINALS.get(word));
};

const thousands = (word: string): number | undefined => {
  const [before = '', after = '', ...more] = word.split('tausend');
  const factor = before === '' || before === 'ein' ? 1 : CARDINALS.get(before);
  const rest = after === '' ? 0 : after === 'ein' || after === 'eins' ? 1 : CARDINALS.get(after);
  return more.length || factor === undefined || rest === undefined
    ? undefined
    : factor * 1000 + rest;
};

const fraction = (word: string): number | undefined => {
  const [, part = ''] = FRACTION.exec(word) ?? [];
  const whole = numberOf(part) ?? numberOf(`${part}t`);
  return whole && 1 / whole;
};
