import type { Language } from '../article/article.ts';
import { stemsOf } from '../languages/lazy-stems.cjs';
import { type WordRun, wholesIn } from './wholes-in.ts';

/** A term of a text, what else finds it, and where it is printed. */
export type IndexToken = { term: string; others: readonly string[]; start: number; end: number };

/**
 * The terms of a text in order. Words of a script without spaces, or with particles at their ends as
 * in Korean, are cut into pairs of syllables that overlap: `총리는` has 총리 and 리는.
 */
export const indexTokens = (text: string, language: Language): IndexToken[] => {
  const { stemOf, othersOf } = stemsOf(language);
  const runs = runsIn(text);
  const wholes = wholesIn(text, runs);
  return runs.flatMap(({ run, start }): IndexToken[] =>
    isSyllabic(run)
      ? pairsOf(run).map((term, at) => {
          const from = start + at;
          return { term, others: [], start: from, end: from + term.length };
        })
      : [
          {
            term: stemOf(run),
            others: [...othersOf(run), ...(wholes.get(start) ?? []).map(stemOf)],
            start,
            end: start + run.length,
          },
        ],
  );
};

export const isSyllabic = (run: string): boolean => SYLLABLE.test(run);

/** `자주포` as 자주 and 주포; a single syllable as it is. */
export const pairsOf = (run: string): string[] =>
  run.length < 2 ? [run] : Array.from({ length: run.length - 1 }, (_, at) => run.slice(at, at + 2));

/** Words, cut where syllables and letters meet: `EU는`. */
export const runsIn = (text: string): WordRun[] =>
  [...withPlainDigits(text).matchAll(RUN)].map(({ 0: run, index }) => ({ run, start: index }));

/** Of the same length: `CO₂` as `CO2`, `m²` as `m2`, and the full width of an input method. */
const withPlainDigits = (text: string): string =>
  text.replace(/[²³¹⁰⁴-⁹₀-₉０-９]/g, (digit) => digit.normalize('NFKC'));

const SYLLABLES = '\\p{Script=Hangul}\\p{Script=Hiragana}\\p{Script=Katakana}\\p{Script=Han}';
const SYLLABLE = new RegExp(`^[${SYLLABLES}]`, 'u');
const RUN = new RegExp(`[${SYLLABLES}]+|(?:(?![${SYLLABLES}])[\\p{L}\\p{M}\\p{N}])+`, 'gu');
