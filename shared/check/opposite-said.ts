import { NEGATION, REFUSES } from '../german/negation.ts';
import { OPPOSITES, type Opposite, type Sides } from '../german/opposites.ts';
import type { NegationFacts } from '../languages/target-language.ts';

const KEYS = Object.keys(OPPOSITES) as Opposite[];

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
  const [said] = KEYS.flatMap((key) => {
    const sides = opposites[key];
    const side = onlySide(source, OPPOSITES[key]);
    if (!sides || side === undefined) return [];
    const word = pattern(OPPOSITES[key][side]).exec(source)?.[0] ?? '';
    if (REFUSES.test(source) && !REFUSES.test(word)) return [];
    const other = onlySide(translation, sides);
    const isOpposite = other !== undefined && other !== side;
    return isOpposite ? (pattern(sides[other]).exec(translation)?.[0] ?? []) : [];
  });
  if (said === undefined) return undefined;
  const [german, translated] = reduced();
  const others = translated.replace(said, ' ');
  return german.search(NEGATION) >= 0 || negates.test(others) ? undefined : said;
};

/** The index of the side that a text has, if it has not both. */
const onlySide = (text: string, sides: Sides): 0 | 1 | undefined => {
  const [one, other] = sides.map((words) => pattern(words).test(text));
  if (one === other) return undefined;
  return one ? 0 : 1;
};

const patterns = new Map<string, RegExp>();

const pattern = (words: string): RegExp => {
  const known = patterns.get(words) ?? new RegExp(`(?<!\\p{L})(?:${words})`, 'iu');
  patterns.set(words, known);
  return known;
};
