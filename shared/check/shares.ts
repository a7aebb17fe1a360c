import type { Target } from '../article/article.ts';
import { isPlainlyPositive } from '../german/negation.ts';
import { germanShares, type Share } from '../german/shares.ts';
import { checkedLanguages } from '../languages/checked-languages.ts';

const PERCENTAGE = /(?<![\d.,])(\d{1,2}(?:\.\d{1,3})?|100)\s?(?:%|per ?cent|퍼센트)/giu;
/** `rund ein Drittel` may be 31 per cent. */
const MAX_DIFFERENCE = 0.025;

/**
 * Parts of a whole in words: those that the translation gives, also as a percentage, and those in
 * whose place it has others. Where something is negated, two thirds may be the other third.
 */
export const sharesOf = (
  source: string,
  translation: string,
  target: Target,
): { given: Share[]; changed: string[] } => {
  const shares = germanShares(source);
  if (shares.length === 0) return { given: [], changed: [] };
  const shown = [
    ...checkedLanguages[target].numbers.shares(translation),
    ...percentages(translation),
  ];
  const isGivenIn = isTurned(source, translation, target) ? isNearOrRest : isNear;
  const given = shares.filter(({ value }) => shown.some((other) => isGivenIn(value, other)));
  const known = [
    ...shares.map(({ value }) => value),
    ...percentages(source.replace(/(?<=\d),(?=\d)/g, '.').replaceAll('Prozent', '%')),
  ];
  const isOther = shown.some((other) => !known.some((value) => isGivenIn(value, other)));
  const changed = shares.filter((share) => !given.includes(share));
  return { given, changed: isOther ? changed.map(({ printed }) => printed) : [] };
};

/** Whether one of the texts negates, so that a part may be given as the rest. */
export const isTurned = (source: string, translation: string, target: Target): boolean =>
  !isPlainlyPositive(source) || checkedLanguages[target].negation.negates.test(translation);

export const isNear = (one: number, other: number): boolean =>
  Math.abs(one - other) <= MAX_DIFFERENCE;

const isNearOrRest = (one: number, other: number): boolean =>
  isNear(one, other) || isNear(one, 1 - other);

const percentages = (text: string): number[] =>
  [...text.matchAll(PERCENTAGE)].map(([, value]) => Number(value) / 100);
