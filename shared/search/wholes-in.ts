import { MAX_STEMMED_LENGTH } from '../languages/word-stems.ts';

/** Parts of a compound that are read as one word. */
const MAX_PARTS = 4;

export type WordRun = { run: string; start: number };

/**
 * Words and numbers that a text prints in parts, as if written together, by the start of each part:
 * `Kita-Plätze` as `KitaPlätze`, `40.000` as `40000`.
 */
export const wholesIn = (text: string, runs: readonly WordRun[]): Map<number, string[]> => {
  const wholes = new Map<number, string[]>();
  const add = (start: number, whole: string) =>
    wholes.set(start, [...(wholes.get(start) ?? []), whole]);
  for (const first of runs.keys()) {
    const parts = partsFrom(text, runs, first);
    for (let count = 2; count <= parts.length; count++) {
      const some = parts.slice(0, count);
      const whole = some.map(({ run }) => run).join('');
      if (whole.length > MAX_STEMMED_LENGTH) break;
      for (const { start } of some) add(start, whole);
    }
  }
  for (const { 0: number, index } of text.matchAll(GROUPED_NUMBER)) {
    const whole = number.replace(/\D/g, '');
    for (const group of number.matchAll(/\d+/g)) add(index + group.index, whole);
  }
  return wholes;
};

const partsFrom = (text: string, runs: readonly WordRun[], first: number): WordRun[] => {
  const parts = runs.slice(first, first + MAX_PARTS);
  const end = parts.findIndex((part, at) => {
    const before = parts[at - 1];
    return before !== undefined && !isCompound(text, before, part);
  });
  return end < 0 ? parts : parts.slice(0, end);
};

/** Not the range of `2026-2027`. */
const isCompound = (text: string, before: WordRun, part: WordRun): boolean =>
  HYPHEN.test(text.slice(before.start + before.run.length, part.start)) &&
  [before, part].some(({ run }) => /\p{L}/u.test(run));

/** Also those that do not break. */
const HYPHEN = /^[-\u2010\u2011\u00AD]$/;

/**
 * In German and English, with spaces of any width, and as in Switzerland. Neither `3,5` nor
 * `1.5.2027`.
 */
const GROUPED_NUMBER =
  /(?<!\d[.,'’ \u00A0\u2009\u202F]?)\d{1,3}([.,'’ \u00A0\u2009\u202F])\d{3}(?:\1\d{3}){0,3}(?!\d|\1\d)/g;
