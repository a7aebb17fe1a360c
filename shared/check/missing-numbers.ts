import type { Target } from '../article/article.ts';
import { neededNumbers } from './needed-numbers.ts';
import { isGiven } from './number-evidence.ts';
import { isTurned } from './shares.ts';
import { shownNumbers } from './shown-numbers.ts';

/** Numbers of the German source, as printed there, that the translation does not give. */
export const missingNumbers = (source: string, translation: string, target: Target): string[] => {
  const owed = neededNumbers(source);
  if (!owed.length) return [];
  const given = shownNumbers(translation, target);
  const shares =
    given.shares.length > 0 && isTurned(source, translation, target)
      ? given.shares.flatMap((share) => [share, 1 - share])
      : given.shares;
  const missing = owed.filter((need) => !isGiven(need, { ...given, shares }));
  return [...new Set(missing.map(({ printed }) => printed))];
};
