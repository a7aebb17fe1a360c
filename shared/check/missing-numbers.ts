import type { Target } from '../article/article.ts';
import { targetLanguages } from '../languages/languages.ts';
import { neededNumbers } from './needed-numbers.ts';
import { isGiven } from './number-evidence.ts';
import { shownNumbers } from './shown-numbers.ts';

/** Numbers of the German source, as printed there, that the translation does not give. */
export const missingNumbers = (source: string, translation: string, target: Target): string[] => {
  const owed = neededNumbers(source);
  if (!owed.length) return [];
  const given = shownNumbers(translation, target);
  const converts = targetLanguages[target].numbers.imperial.test(translation);
  const missing = owed.filter((need) => !isGiven(need, given) && !(need.metric && converts));
  return [...new Set(missing.map(({ printed }) => printed))];
};
