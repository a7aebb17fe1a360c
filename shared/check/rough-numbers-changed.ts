import type { Target } from '../article/article.ts';
import { ROUGH_NUMBERS } from '../german/rough-numbers.ts';
import { checkedLanguages } from '../languages/checked-languages.ts';

/**
 * Multiples and magnitudes of a German sentence in whose place the translation has others:
 * `Tausende` and `millions`. One that is merely missing may be a figure.
 */
export const roughNumbersChanged = (
  source: string,
  translation: string,
  target: Target,
): string[] => {
  const { rough } = checkedLanguages[target].numbers;
  return Object.values(ROUGH_NUMBERS).flatMap((family) => {
    const wanted = found(source, Object.entries(family));
    if (wanted.length === 0) return [];
    const inTarget = Object.keys(family).flatMap((key): [string, RegExp][] => {
      const words = rough[key as keyof typeof rough];
      return words ? [[key, words]] : [];
    });
    const shown = found(translation, inTarget).map(({ key }) => key);
    const isReplaced = shown.length > 0 && !wanted.some(({ key }) => shown.includes(key));
    return isReplaced ? wanted.map(({ printed }) => printed) : [];
  });
};

/** Each is looked for in what the ones before it leave. */
const found = (text: string, words: [string, RegExp][]): { key: string; printed: string }[] => {
  let rest = text;
  return words.flatMap(([key, pattern]) => {
    const printed = rest.match(pattern)?.[0];
    rest = rest.replace(pattern, 'X');
    return printed === undefined ? [] : [{ key, printed }];
  });
};
