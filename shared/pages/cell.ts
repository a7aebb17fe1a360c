import { html } from 'hono/html';
import type { Language } from '../article/article.ts';
import { type ArticleDocument, type Segment, segments } from '../article/document.ts';
import { flagWords, pageWords } from './page-words.ts';
import type { Html } from './row.ts';

export type Documents = { de: ArticleDocument; en?: ArticleDocument; ko?: ArticleDocument };

/** A stretch of the German sentence that a part of the summary stands on. */
export type Stretch = { start: number; end: number };

/** A sentence in each language; stretches of the German one are marked. */
export type Cell = (
  id: string,
  marked?: readonly Stretch[],
) => (language: Language) => Html | string;

/**
 * Translations are found by the German sentence that they are of, not by its id: while a correction
 * is under way the other languages are still of the revision before, where ids can stand elsewhere.
 */
export const cellsOf = (documents: Documents): Cell => {
  const german = new Map(segments(documents.de).map((segment) => [segment.id, segment]));
  const translated = { en: bySource(documents.en), ko: bySource(documents.ko) };
  return (id, marked = []) =>
    (language) => {
      const original = german.get(id);
      if (language === 'de') return sentence(original, language, marked);
      return sentence(translated[language].get(original?.text), language, marked);
    };
};

const bySource = (document: ArticleDocument | undefined) =>
  new Map((document ? segments(document) : []).map((segment) => [segment.source, segment]));

const sentence = (
  segment: Segment | undefined,
  language: Language,
  marked: readonly Stretch[],
): Html | string => {
  if (segment?.text === undefined)
    return html`<em class="missing">${pageWords.missing[language]}</em>`;
  if (language === 'de') return withMarks(segment.text, marked);
  if (!segment.flags) return segment.text;
  const meaning = segment.flags.map((flag) => flagWords[flag][language]).join('; ');
  return html`${segment.text} <span class="flag">⚠ ${meaning}</span>`;
};

/** Stretches are in order and do not overlap. */
const withMarks = (text: string, marked: readonly Stretch[]): Html | string => {
  if (marked.length === 0) return text;
  const pieces = marked.map(({ start, end }, i) => {
    const between = text.slice(marked[i - 1]?.end ?? 0, start);
    return html`${between}<strong>${text.slice(start, end)}</strong>`;
  });
  return html`${pieces}${text.slice(marked.at(-1)?.end ?? 0)}`;
};
