import type { Target } from '../article/article.ts';
import { needs } from './needs.ts';
import { isGiven } from './number-evidence.ts';
import { shown } from './shown.ts';

/** Numbers of the German source, as printed there, that the translation does not give. */
export const missingNumbers = (source: string, translation: string, target: Target): string[] => {
  const owed = needs(source);
  if (!owed.length) return [];
  const given = shown(translation, target);
  const missing = owed.filter((need) => !isGiven(need, given));
  return [...new Set(missing.map(({ printed }) => printed))];
};
