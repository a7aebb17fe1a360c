import type { Target } from '../article/article.ts';
import { cardinalOf, multiplierOf, numberOf } from '../german/number-words.ts';
import { precise } from '../german/numbers.ts';
import { letterRuns } from '../german/tokens.ts';
import { targetLanguages } from '../languages/languages.ts';
import { conversionsIn, converted, isRounded } from './conversions.ts';
import { isSame, numbersIn } from './implied-numbers.ts';
import { shownNumbers, withPlainFigures } from './shown-numbers.ts';

/** `paar`, `halb`, `doppelt`: translations have many words for these. */
const LOOSE = /^(?:ver)?(?:halb|hälft|doppel|paar|anderthalb|eineinhalb)/u;
/** `halb acht` is half past seven. */
const CLOCK_BEFORE = /(?:halb|viertel(?: vor| nach)?|(?:kurz|[Mm]inuten) vor)\s$/iu;
/** `die Elf`, `in Acht`. */
const NOUN = /^(?:Acht|Elf)$/u;

/**
 * Numbers in words of the German sentence in whose place the translation states another. One that is
 * merely missing may be `both`, `again` or an idiom.
 */
export const numberWordsChanged = (
  source: string,
  translation: string,
  target: Target,
): string[] => {
  const wanted = numberWords(source);
  if (!wanted.length) return [];
  const { numbers, imperial } = shownNumbers(translation, target);
  const isShown = (values: number[]) => [...numbers].some((number) => isRounded(number, values));
  const missing = wanted.filter(
    ({ value, after }) => !numbers.has(value) && !(imperial && isShown(converted(value, after))),
  );
  if (!missing.length) return [];
  const known = numbersIn(source);
  const stated = targetLanguages[target].numbers.stated(withPlainFigures(translation));
  const conversions = imperial ? conversionsIn(source) : [];
  const others = stated.filter((value) => !isSame(value, known) && !isRounded(value, conversions));
  return others.length ? missing.map(({ printed }) => printed) : [];
};

type NumberWord = { printed: string; value: number; after: string };

const numberWords = (text: string): NumberWord[] => {
  const runs = letterRuns(text);
  return runs.flatMap(({ text: printed, start, end }, i) => {
    const part = shareOf(printed, runs[i + 1]?.text);
    if (part) return [{ printed, value: part, after: '' }];
    const lower = printed.toLowerCase();
    const value = numberOf(printed);
    if (value === undefined || value < 2 || LOOSE.test(lower)) return [];
    if (CLOCK_BEFORE.test(text.slice(Math.max(0, start - 14), start))) return [];
    if (/^ Augen(?!\p{L})/u.test(text.slice(end, end + 7))) return [];
    if (NOUN.test(printed) && (start > 0 || cardinalOf(lower) === undefined)) return [];
    return [{ printed, value, after: text.slice(end) }];
  });
};

/** `drei Viertel` is one number. */
const shareOf = (count: string, share = ''): number | undefined => {
  const [above, below] = [numberOf(count), multiplierOf(share)];
  return above && above > 1 && below && below < 1 ? precise(above * below) : undefined;
};
