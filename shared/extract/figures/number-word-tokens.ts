import { TWO_TO_TWELVE } from '../../german/number-words.ts';
import type { NumberToken } from '../../german/numbers.ts';

const VALUES: Record<string, number> = {
  eine: 1,
  einer: 1,
  anderthalb: 1.5,
  eineinhalb: 1.5,
  zweieinhalb: 2.5,
  dreieinhalb: 3.5,
  ...TWO_TO_TWELVE,
  zwanzig: 20,
  dreißig: 30,
  vierzig: 40,
  fünfzig: 50,
  hundert: 100,
  tausend: 1000,
};
const WORD = Object.keys(VALUES)
  .flatMap((word) => [word, word.charAt(0).toUpperCase() + word.slice(1)])
  .join('|');
const SCALES: [RegExp, number][] = [
  [/^Million/, 1e6],
  [/^Milliarde/, 1e9],
  [/^Billion/, 1e12],
];
const SCALED = new RegExp(
  `(?<!\\p{L})(${WORD})[\\s\\u00a0](Million(?:en)?|Milliarden?|Billion(?:en)?)(?!\\p{L})`,
  'gu',
);
/** What the news counts in words too: the dead, the injured, … */
const COUNTED =
  'Tote[nr]?|Todesopfern?|(?:Schwer|Leicht)?[Vv]erletzten?|Vermisste[nr]?|Verhaftete[nr]?|Festgenommene[nr]?|Opfern?|Menschen|Kindern?|Personen|Verdächtigen?';
const COUNT = new RegExp(
  `(?<!\\p{L})(${WORD})(?=[\\s\\u00a0](?:\\p{Ll}+e[nr]? )?(?:${COUNTED})(?!\\p{L}))`,
  'gu',
);

/** Numbers in words, where they scale (`vier Millionen`) or count people (`drei Verletzte`). */
export const wordTokens = (text: string): NumberToken[] => [
  ...[...text.matchAll(SCALED)].map((match) => token(match, scaleOf(match[2] ?? ''))),
  ...[...text.matchAll(COUNT)].map((match) => token(match, 1)),
];

const token = (
  { index = 0, 0: printed, 1: word = '' }: RegExpMatchArray,
  scale: number,
): NumberToken => {
  const base = VALUES[word.toLowerCase()] ?? 0;
  const end = index + printed.length;
  const value = base * scale;
  return { start: index, end, kind: 'cardinal', value, scale, parts: [base], bound: false };
};

const scaleOf = (word: string): number => SCALES.find(([name]) => name.test(word))?.[1] ?? 1;
