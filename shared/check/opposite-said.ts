import { memoized } from '../german/memoized.ts';
import type { Sides } from '../german/sides.ts';
import { startsIn, startsOf } from './word-starts.ts';

type SidesByKey = Readonly<Record<string, Sides>>;

/**
 * The first German word that has its opposite in the translation, and the opposite, unless this is
 * right for another word: `bestritt, es angenommen zu haben` is `denied`.
 */
export const oppositeIn = (
  source: string,
  translation: string,
  german: SidesByKey,
  translated: Readonly<Partial<SidesByKey>>,
): { printed: string; said: string } | undefined => {
  const found = Object.entries(german).flatMap(([key, ofGerman]) => {
    const ofTarget = translated[key];
    const side = onlySide(source, ofGerman);
    if (!ofTarget || side === undefined) return [];
    const other = onlySide(translation, ofTarget);
    if (other === undefined) return [];
    const printed = firstOf(ofGerman[side], source);
    return [{ printed, said: firstOf(ofTarget[other], translation), isOpposite: other !== side }];
  });
  const right = found.filter(({ isOpposite }) => !isOpposite);
  return found.find(
    ({ said, isOpposite }) => isOpposite && !right.some((other) => other.said.startsWith(said)),
  );
};

export const firstOf = (words: string, text: string): string =>
  pattern(words).exec(text)?.[0] ?? '';

/** The index of the side that a text has, if it has not both. */
export const onlySide = (text: string, sides: Sides): 0 | 1 | undefined => {
  const starts = startsInLast(text);
  const [one, other] = sides.map(
    (words) =>
      (startsOf(words)?.some((start) => starts.has(start)) ?? true) && pattern(words).test(text),
  );
  if (one === other) return undefined;
  return one ? 0 : 1;
};

export const pattern = memoized((words) => new RegExp(`(?<!\\p{L})(?:${words})`, 'iu'));
const startsInLast = memoized(startsIn, 2);
