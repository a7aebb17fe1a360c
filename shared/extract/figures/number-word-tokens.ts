import { allMatches } from '../../all-matches.ts';
import { cardinalOf, NUMBER_WORD_PART } from '../../german/number-words.ts';
import type { NumberToken } from '../../german/numbers.ts';
import { SCALE_NOUN, scaleNounFactor } from '../../german/scales.ts';
import { isMeasure } from './units.ts';

const MAY_HAVE_NUMBER_WORDS = new RegExp(NUMBER_WORD_PART, 'iu');
const MAY_HAVE_SCALES = new RegExp(SCALE_NOUN, 'u');
const ONE = /^eine?r?$/i;
/** `eine halbe Million`. */
const HALF = /^halben?$/i;
const WORD = '(?<!\\p{L})(\\p{L}{3,60})';
const SCALED = new RegExp(`${WORD}[\\s\\u00a0](${SCALE_NOUN})`, 'gu');
/** People whom the news also counts in words. */
const COUNTED =
  /^(?:Tote[nr]?|Todesopfern?|(?:Schwer|Leicht)?[Vv]erletzten?|Vermisste[nr]?|Verhaftete[nr]?|Festgenommene[nr]?|Opfern?|Menschen|Kindern?|Personen|Verdächtigen?)$/u;

/** What follows a number in words, also after an adjective. */
const NOUN = new RegExp(`${WORD}(?=[\\s\\u00a0](\\p{Ll}+e[nr]? )?(\\p{Lu}\\p{L}{2,40}))`, 'gu');
/** `ein bis zwei Millionen`; elsewhere it is as often an article. */
const BARE =
  /(?<!\p{L})(eine?(?=[\s\u00a0](?:bis|oder)[\s\u00a0])|(?!eine?[\s\u00a0])\p{L}{3,60})(?!\p{L})/giu;
const MIN_COUNT_IN_WORDS = 4;
/** Below it an adjective makes it loose: `vier neue Ideen`. */
const MIN_COUNT_OF_DESCRIBED = 10;
const TIME = /(?:stunden?|minuten?|sekunden?|monate?n?|jahre?n?|wochen?|tage?n?)$/iu;
const NOT_COUNTED = /^(?:Uhr|Mal|Punkte|Ecken|Augen|Viertel|Achtel|Zehntel)$/u;
/** `vor drei Jahren`, `in zwölf Wochen`: when rather than how long. */
const WHEN_BEFORE =
  /(?<!\p{L})(?:vor|in|seit|nach|alle|binnen|innerhalb|während)[\s\u00a0](?:(?:den|der|diesen)[\s\u00a0])?$/iu;

/** Numbers in words that have a scale (`vier Millionen`) or count people (`drei Verletzte`). */
export const numberWordTokens = (text: string): NumberToken[] => [
  ...(MAY_HAVE_SCALES.test(text) ? scaledTokens(text) : []),
  ...(MAY_HAVE_NUMBER_WORDS.test(text) ? countTokens(text) : []),
];

/** Numbers in words alone: amounts only in a pair, `drei bis vier Millionen`. */
export const bareWordTokens = (text: string): NumberToken[] =>
  MAY_HAVE_NUMBER_WORDS.test(text) || MAY_HAVE_SCALES.test(text)
    ? allMatches(text, BARE).flatMap((match) => token(match, 1))
    : [];

const scaledTokens = (text: string): NumberToken[] =>
  allMatches(text, SCALED).flatMap((match) => token(match, scaleNounFactor(match[2] ?? '')));

const countTokens = (text: string): NumberToken[] =>
  allMatches(text, NOUN).flatMap((match) => (counts(text, match) ? token(match, 1) : []));

const counts = (
  text: string,
  { index = 0, 1: word = '', 2: adjective, 3: noun = '' }: RegExpMatchArray,
): boolean => {
  const count = cardinalOf(word);
  if (count === undefined || NOT_COUNTED.test(noun) || scaleNounFactor(noun)) return false;
  if (TIME.test(noun))
    return count > 1 && !WHEN_BEFORE.test(text.slice(Math.max(0, index - 20), index));
  if (COUNTED.test(noun) || isMeasure(noun)) return true;
  return count >= (adjective ? MIN_COUNT_OF_DESCRIBED : MIN_COUNT_IN_WORDS);
};

const token = (
  { index = 0, 0: printed, 1: word = '' }: RegExpMatchArray,
  scale = 1,
): NumberToken[] => {
  const base = ONE.test(word) ? 1 : HALF.test(word) && scale > 1 ? 0.5 : cardinalOf(word);
  if (base === undefined) return [];
  const end = index + printed.length;
  const value = base * scale;
  return [{ start: index, end, kind: 'cardinal', value, scale, parts: [base], bound: false }];
};
