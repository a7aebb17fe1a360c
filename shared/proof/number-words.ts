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
  anderthalb: 1.5,
  doppelt: 2,
  doppel: 2,
  verdoppelt: 2,
  verdoppel: 2,
  paar: 2,
  dutzend: 12,
};
const SCALES: [RegExp, number][] = [
  [/^million(?:en)?$/, 1e6],
  [/^milliarden?$/, 1e9],
  [/^billion(?:en)?$/, 1e12],
];
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

/** 2 to 999 as German spells them; `ein` is as often an article. */
const WORDS = new Map(Array.from({ length: 998 }, (_, i) => [spell(i + 2), i + 2]));
for (const n of Array.from({ length: 100 }, (_, i) => i))
  WORDS.set(`hundert${n ? spell(n) : ''}`, 100 + n);

const thousands = (word: string): number | undefined => {
  const [before = '', behind = '', ...more] = word.split('tausend');
  const factor = before === '' || before === 'ein' ? 1 : WORDS.get(before);
  const rest = behind === '' ? 0 : behind === 'ein' || behind === 'eins' ? 1 : WORDS.get(behind);
  return more.length || factor === undefined || rest === undefined
    ? undefined
    : factor * 1000 + rest;
};

const plain = (word: string): number | undefined => {
  const whole = word.endsWith('einhalb') ? plain(word.slice(0, -7)) : undefined;
  if (whole !== undefined) return whole + 0.5;
  return word.includes('tausend') ? thousands(word) : (IRREGULAR[word] ?? WORDS.get(word));
};

/**
 * Value of a German number word from 2 on, also as an ordinal or a multiple (`dritte`, `dreimal`);
 * undefined for any other word.
 */
export const numberOf = (word: string): number | undefined => {
  const lower = word.slice(0, MAX_NUMBER_WORD_LENGTH).toLowerCase().replace('dreissig', 'dreißig');
  const bare = lower.replace(ENDING, '');
  return [lower, bare, lower.replace(/^ver/, '').replace(ENDING, '')]
    .map(plain)
    .find((value) => value !== undefined);
};

/** `Million` and its plural: 1000000; `Drittel`: a third. A number in front of it multiplies it. */
export const scaleOf = (word: string): number | undefined =>
  SCALES.find(([name]) => name.test(word.toLowerCase()))?.[1] ?? fraction(word);

const fraction = (word: string): number | undefined => {
  const [, part = ''] = FRACTION.exec(word) ?? [];
  const whole = numberOf(part) ?? numberOf(`${part}t`);
  return whole && 1 / whole;
};
