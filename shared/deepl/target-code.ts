import type { TargetLanguageCode } from 'deepl-node';
import type { Target } from '../article/article.ts';
import { targetLanguages } from '../languages/languages.ts';

/** DeepL's code of a target: `variant` if it is one of the target's, the usual one otherwise. */
export const targetCode = (target: Target, variant?: string): TargetLanguageCode => {
  const { codes } = targetLanguages[target].deepl;
  return codes.find((code) => code === variant) ?? codes[0];
};
