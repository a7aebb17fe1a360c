import { memoized } from '../german/memoized.ts';

/** How many characters of a word are compared. */
const LENGTH = 3;
const START = /(?<!\p{L})(?=(\p{L}.{2}))/gsu;
/** Three characters that all stand for themselves. */
const PLAIN = /^[\p{L} ]{3}(?![?*{])/u;
const GROUP = '(?:';

/** The first characters of the words of a text. */
export const startsIn = (text: string): ReadonlySet<string> =>
  new Set(Array.from(text.toLowerCase().matchAll(START), ([, start = '']) => start));

/**
 * The first characters of what a pattern of alternatives can match at the start of a word; undefined
 * where it can begin with anything. Texts without them need not be searched.
 */
export const startsOf = memoized((words: string): string[] | undefined => {
  const starts = alternativesIn(words).map(startsOfOne);
  return starts.some((found) => found === undefined)
    ? undefined
    : starts.flatMap((found) => found ?? []);
});

const startsOfOne = (words: string): string[] | undefined => {
  if (PLAIN.test(words)) return [words.slice(0, LENGTH).toLowerCase()];
  if (!words.startsWith(GROUP)) return undefined;
  const end = endOfGroup(words);
  if (/^[?*{]/.test(words.slice(end + 1))) return undefined;
  return startsOf(words.slice(GROUP.length, end));
};

/** Each character of a pattern with how deep it is in groups; none that a backslash escapes. */
const depths = (words: string): { at: number; char: string; depth: number }[] => {
  let [depth, isInClass] = [0, false];
  return Array.from(words.matchAll(/\\.|[^\\]/gsu), ({ 0: char, index: at }) => {
    if (char === '[') isInClass = true;
    if (char === ']') isInClass = false;
    if (!isInClass && char === '(') depth++;
    if (!isInClass && char === ')') depth--;
    return { at, char: isInClass ? '' : char, depth };
  });
};

const endOfGroup = (words: string): number =>
  depths(words).find(({ char, depth }) => char === ')' && depth === 0)?.at ?? words.length;

const alternativesIn = (words: string): string[] => {
  const borders = depths(words).filter(({ char, depth }) => char === '|' && depth === 0);
  const ends = [...borders.map(({ at }) => at), words.length];
  return ends.map((end, i) => words.slice(i === 0 ? 0 : (ends[i - 1] ?? 0) + 1, end));
};
