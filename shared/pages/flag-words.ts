import type { Language } from '../article/article.ts';
import type { Segment } from '../article/document.ts';
import { targetLanguages } from '../languages/languages.ts';

/** Why the check doubts a sentence, in the words of its language. */
export const flagWords = (segment: Segment | undefined, language: Language): string => {
  const { flags = [], usualForms = [] } = segment ?? {};
  if (language === 'de') return '';
  const { flags: words } = targetLanguages[language];
  return flags
    .map((flag) => (flag === 'name' ? [words.name, ...usualForms].join(' → ') : words[flag]))
    .join('; ');
};
