import type { Target } from '../article/article.ts';
import { neededNumbers } from './needed-numbers.ts';
import { isGiven } from './number-evidence.ts';
import { shownNumbers } from './shown-numbers.ts';

/** Numbers of the German source, as printed there, that the translation does not give. */
export const missingNumbers = (source: string, translation: string, target: Target): string[] => {
  const owed = neededNumbers(source);
  if (!owed.length) return [];
  const given = shownNumbers(translation, target);
  const missing = owed.filter((need) => !isGiven(need, given));
  return [...new Set(missing.map(({ printed }) => printed))];
};
