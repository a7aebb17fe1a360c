import type { Language } from '../article/article.ts';
import type { Manifest } from '../article/manifest.ts';
import { awaitsReader, isDone } from '../article/manifest-states.ts';
import { readerLanguages } from '../languages/languages.ts';

/** The words in place of a missing sentence: *not yet* only where it may still come. */
export const gapIn = (manifest: Manifest, language: Language): string => {
  const { pageWords, readingWords } = readerLanguages[language];
  return willCome(manifest, language) ? pageWords.missing : readingWords.missingForGood;
};

const willCome = ({ status, languages }: Manifest, language: Language): boolean => {
  const state = languages[language];
  if (status !== 'accepted' || state?.status === 'complete') return false;
  return awaitsReader(state) || !isDone(state);
};
