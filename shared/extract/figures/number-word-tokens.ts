import { cardinalOf, NUMBER_WORD_PART } from '../../german/number-words.ts';
import type { NumberToken } from '../../german/numbers.ts';
import { SCALE_NOUN, scaleNounFactor } from '../../german/scales.ts';
import { isMeasure } from './units.ts';

const MAY_HAVE_NUMBER_WORDS = new RegExp(`${NUMBER_WORD_PART}|eine|${SCALE_NOUN}`, 'iu');
const ONE = /^eine[r]?$/i;
const WORD = '(?<!\\p{L})(\\p{L}{3,60})';
const SCALED = new RegExp(`${WORD}[\\s\\u00a0](${SCALE_NOUN})`, 'gu');
/** People whom the news also counts in words. */
const COUNTED =
  /^(?:Tote[nr]?|Todesopfern?|(?:Schwer|Leicht)?[Vv]erletzten?|Vermisste[nr]?|Verhaftete[nr]?|Festgenommene[nr]?|Opfern?|Menschen|Kindern?|Personen|Verdächtigen?)$/u;

/** What follows a number in words of at least ten, or a measure. */
const NOUN = new RegExp(`${WORD}(?=[\\s\\u00a0](?:\\p{Ll}+e[nr]? )?(\\p{Lu}\\p{L}{2,40}))`, 'gu');
const MIN_COUNT_IN_WORDS = 10;
const TIME = /(?:stunden?|minuten?|sekunden?|monate?n?|jahre?n?|wochen?|tage?n?|uhr|mal|punkte)$/iu;

/** Numbers in words that have a scale (`vier Millionen`) or count people (`drei Verletzte`). */
export const numberWordTokens = (text: string): NumberToken[] =>
  MAY_HAVE_NUMBER_WORDS.test(text) ? [...scaledTokens(text), ...countTokens(text)] : [];

const scaledTokens = (text: string): NumberToken[] =>
  [...text.matchAll(SCALED)].flatMap((match) => token(match, scaleNounFactor(match[2] ?? '')));

const countTokens = (text: string): NumberToken[] =>
  [...text.matchAll(NOUN)].flatMap((match) => (counts(match) ? token(match, 1) : []));

const counts = ({ 0: printed, 1: word = '', 2: noun = '' }: RegExpMatchArray): boolean => {
  if (ONE.test(word) || TIME.test(noun) || scaleNounFactor(noun)) return false;
  return COUNTED.test(noun) || isMeasure(noun) || (cardinalOf(printed) ?? 0) >= MIN_COUNT_IN_WORDS;
};

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
