import { cardinalOf } from '../../german/number-words.ts';
import type { NumberToken } from '../../german/numbers.ts';
import { SCALE_NOUN, scaleNounFactor } from '../../german/scales.ts';

const ONE = /^eine[r]?$/i;
const WORD = '(?<!\\p{L})(\\p{L}{3,60})';
const SCALED = new RegExp(`${WORD}[\\s\\u00a0](${SCALE_NOUN})`, 'gu');
/** People whom the news also counts in words. */
const COUNTED =
  'Tote[nr]?|Todesopfern?|(?:Schwer|Leicht)?[Vv]erletzten?|Vermisste[nr]?|Verhaftete[nr]?|Festgenommene[nr]?|Opfern?|Menschen|Kindern?|Personen|Verdächtigen?';
const COUNT = new RegExp(
  `${WORD}(?=[\\s\\u00a0](?:\\p{Ll}+e[nr]? )?(?:${COUNTED})(?!\\p{L}))`,
  'gu',
);

/** Numbers in words that have a scale (`vier Millionen`) or count people (`drei Verletzte`). */
export const numberWordTokens = (text: string): NumberToken[] => [
  ...[...text.matchAll(SCALED)].flatMap((match) => token(match, scaleNounFactor(match[2] ?? ''))),
  ...[...text.matchAll(COUNT)].flatMap((match) => token(match, 1)),
];

const token = (
  { index = 0, 0: printed, 1: word = '' }: RegExpMatchArray,
  scale = 1,
): NumberToken[] => {
  const base = ONE.test(word) ? 1 : cardinalOf(word);
  if (base === undefined) return [];
  const end = index + printed.length;
  const value = base * scale;
  return [{ start: index, end, kind: 'cardinal', value, scale, parts: [base], bound: false }];
};
