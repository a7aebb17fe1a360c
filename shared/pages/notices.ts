import type { Language } from '../article/article.ts';
import type { ArticleDocument } from '../article/document.ts';
import type { Manifest, Reason } from '../article/manifest.ts';
import { readerLanguages } from '../languages/languages.ts';
import { pageWord } from './page-words.ts';

/** The warnings that readers need before they trust a text. */
export const noticesIn = (
  language: Language,
  manifest: Manifest,
  document: ArticleDocument | undefined,
): string[] => {
  const state = manifest.languages[language];
  const status =
    state && state.status !== 'complete' ? readerLanguages[language].statuses[state.status] : '';
  const isEarlier = document !== undefined && document.revision < manifest.revision;
  return [
    isEarlier && state?.status !== 'failed'
      ? readerLanguages[language].readingWords.earlierVersion
      : '',
    document?.truncated ? pageWord('truncated', language) : '',
    manifest.serve === 'summary' ? pageWord('summaryOnly', language) : '',
    manifest.serve === 'metadata' ? pageWord('metadataOnly', language) : '',
    document?.translation?.model === 'stand-in' ? pageWord('standIn', language) : '',
    [status, state?.reason && stopWords(state.reason, language)].filter(Boolean).join(': '),
  ].filter(Boolean);
};

/** Why a translation stopped, in the reader's language. */
const stopWords = ({ code, message }: Reason, language: Language): string => {
  const { stops } = readerLanguages[language];
  return isStop(code) ? stops[code] : message;
};

const isStop = (code: string): code is keyof typeof readerLanguages.de.stops =>
  Object.hasOwn(readerLanguages.de.stops, code);
