import type { Target } from '../article/article.ts';
import { durations } from '../german/durations.ts';
import { cardinalOf, multiplierOf, numberOf } from '../german/number-words.ts';
import { precise } from '../german/numbers.ts';
import { letterRuns, type Token } from '../german/tokens.ts';
import { checkedLanguages } from '../languages/checked-languages.ts';
import { conversionsIn, converted, isRounded } from './conversions.ts';
import { isSame, numbersIn } from './implied-numbers.ts';
import { sharesOf } from './shares.ts';
import { shownNumbers, withPlainFigures } from './shown-numbers.ts';

/** `paar`, `halb`, `doppelt`: translations have many words for these. */
const LOOSE = /^(?:ver)?(?:halb|hälft|doppel|paar)/u;
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
  const shares = sharesOf(source, translation, target);
  const spans = [...shares.given, ...durations(source)];
  const wanted = numberWords(source).filter(
    ({ start }) => !spans.some((span) => start >= span.start && start < span.end),
  );
  return [...shares.changed, ...wordsChanged(source, translation, target, wanted)];
};

const wordsChanged = (
  source: string,
  translation: string,
  target: Target,
  wanted: NumberWord[],
): string[] => {
  if (!wanted.length) return [];
  const { numbers, imperial } = shownNumbers(translation, target);
  const isShown = (values: number[]) => [...numbers].some((number) => isRounded(number, values));
  const missing = wanted.filter(
    ({ value, after }) => !numbers.has(value) && !(imperial && isShown(converted(value, after))),
  );
  if (!missing.length) return [];
  const known = numbersIn(source);
  const stated = checkedLanguages[target].numbers.stated(withPlainFigures(translation));
  const conversions = imperial ? conversionsIn(source) : [];
  const others = stated.filter((value) => !isSame(value, known) && !isRounded(value, conversions));
  return others.length ? missing.map(({ printed }) => printed) : [];
};

type NumberWord = { printed: string; value: number; start: number; after: string };

const numberWords = (text: string): NumberWord[] => {
  const runs = letterRuns(text);
  return runs.flatMap((run, i) => {
    const { text: printed, start, end } = run;
    const before = runs[i - 1];
    if (before && multipleOf(before, run)) return [];
    const multiple = multipleOf(run, runs[i + 1]) ?? partOfScale(printed);
    if (multiple) return [{ ...multiple, start, after: '' }];
    const lower = printed.toLowerCase();
    const value = numberOf(printed);
    if (value === undefined || value < 2 || LOOSE.test(lower)) {
      return value === 1.5 ? [{ printed, value, start, after: text.slice(end) }] : [];
    }
    if (CLOCK_BEFORE.test(text.slice(Math.max(0, start - 14), start))) return [];
    if (/^ Augen(?!\p{L})/u.test(text.slice(end, end + 7))) return [];
    if (NOUN.test(printed) && (start > 0 || cardinalOf(lower) === undefined)) return [];
    return [{ printed, value, start, after: text.slice(end) }];
  });
};

/** `Viertelmillion` */
const partOfScale = (printed: string): { printed: string; value: number } | undefined => {
  const [, three, scale = ''] = /^(drei)?viertel(milli(?:on|arde)n?)$/i.exec(printed) ?? [];
  const value = multiplierOf(scale);
  return value ? { printed, value: value * (three ? 0.75 : 0.25) } : undefined;
};

/** `drei Viertel`, `halbe Milliarde`, `zwei Dutzend` are one number. */
const multipleOf = (
  count: Token,
  next: Token | undefined,
): { printed: string; value: number } | undefined => {
  if (next?.start !== count.end + 1) return undefined;
  const [above, below] = [
    numberOf(count.text),
    /^Dutzend$/.test(next.text) ? 12 : multiplierOf(next.text),
  ];
  if (!above || !below || above === 1 || above < 1 === below < 1) return undefined;
  return { printed: `${count.text} ${next.text}`, value: precise(above * below) };
};
