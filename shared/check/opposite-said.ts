import { memoized } from '../german/memoized.ts';
import { NEGATION, REFUSES } from '../german/negation.ts';
import { OPPOSITES, type Sides } from '../german/opposites.ts';
import type { NegationFacts } from '../languages/target-language.ts';

type SidesByKey = Readonly<Record<string, Sides>>;

/**
 * The word of a translation that says the opposite of a German verb or adjective: `verboten` and
 * `permitted`. Nothing where a text has both sides or negates anything.
 * @param reduced both texts without the small words that translate each other
 */
export const oppositeSaid = (
  source: string,
  translation: string,
  reduced: () => [string, string],
  { opposites, negates }: NegationFacts,
): string | undefined => {
  const found = oppositeIn(source, translation, OPPOSITES, opposites);
  if (!found || (REFUSES.test(source) && !REFUSES.test(found.printed))) return undefined;
  const [german, translated] = reduced();
  const others = translated.replace(found.said, ' ');
  return german.search(NEGATION) >= 0 || negates.test(others) ? undefined : found.said;
};

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

const firstOf = (words: string, text: string): string => pattern(words).exec(text)?.[0] ?? '';

/** The index of the side that a text has, if it has not both. */
const onlySide = (text: string, sides: Sides): 0 | 1 | undefined => {
  const [one, other] = sides.map((words) => pattern(words).test(text));
  if (one === other) return undefined;
  return one ? 0 : 1;
};

const pattern = memoized((words) => new RegExp(`(?<!\\p{L})(?:${words})`, 'iu'));
