import type { Language } from '../article/article.ts';
import type { ArticleDocument } from '../article/document.ts';

/**
 * What an adult reads silently in a minute.
 *
 * English: 238 words (Brysbaert 2019, "How many words do we read per minute?", non-fiction). German:
 * a text has fewer and longer words than in English; aloud it is 179 words to 228
 * (Trauzettel-Klosinski & Dietz 2012, IReST), hence 238 × 179 / 228. Korean: 202.3 words of
 * 18.9 / 6.5 letters (Song, Kim & Hyung 2016), counted without blanks.
 */
const RATES = {
  de: { per: 'word', minute: 187 },
  en: { per: 'word', minute: 238 },
  ko: { per: 'letter', minute: 588 },
} as const satisfies Record<Language, { per: 'word' | 'letter'; minute: number }>;

const UNITS = { word: /[\p{L}\p{N}][\p{L}\p{M}\p{N}’'.,-]*/gu, letter: /[\p{L}\p{N}]/gu };

/** Whole minutes that reading the texts takes, at least one. */
export const readingMinutes = (texts: readonly string[], language: Language): number => {
  const { per, minute } = RATES[language];
  const count = texts.reduce((sum, text) => sum + (text.match(UNITS[per]) ?? []).length, 0);
  return Math.max(1, Math.round(count / minute));
};

/** Reading time of the whole article; absent while a part of it is not translated. */
export const minutesOf = ({ blocks, language, status }: ArticleDocument): number | undefined => {
  if (status !== 'complete') return undefined;
  const texts = blocks.flatMap(({ sentences }) => sentences.map(({ text = '' }) => text));
  return readingMinutes(texts, language);
};
