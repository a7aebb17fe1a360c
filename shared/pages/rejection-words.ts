import type { Language } from '../article/article.ts';
import type { Reason } from '../article/manifest.ts';
import { readerLanguages } from '../languages/languages.ts';

/**
 * Why an upload was rejected: exactly where the messages are in the language, by the code
 * elsewhere.
 */
export const rejectionWords = (
  reason: Reason | undefined,
  language: Language,
): { reason: string; remedy?: string } | undefined => {
  const { rejections, hasMessages } = readerLanguages[language];
  const ofCode = Object.entries(rejections).find(([code]) => code === reason?.code)?.[1];
  return reason && ofCode && hasMessages ? { reason: reason.message } : ofCode;
};
