import { html } from 'hono/html';
import type { Language } from '../article.ts';
import { type ArticleDocument, type Segment, segments } from '../document.ts';
import type { Html } from './row.ts';
import { flagWords, words } from './words.ts';

export type Documents = { de: ArticleDocument; en?: ArticleDocument; ko?: ArticleDocument };

/** A stretch of the German sentence that a part of the summary stands on. */
export type Stretch = { start: number; end: number };

/** A sentence in each language; stretches of the German one are marked. */
export type Cell = (
  id: string,
  marked?: readonly Stretch[],
) => (language: Language) => Html | string;

export const cellsOf = (documents: Documents): Cell => {
  const texts = Object.fromEntries(
    Object.entries(documents).map(([language, document]) => [
      language,
      new Map(document ? segments(document).map((segment) => [segment.id, segment]) : []),
    ]),
  );
  return (id, marked = []) =>
    (language) =>
      sentence(texts[language]?.get(id), language, marked);
};

const sentence = (
  segment: Segment | undefined,
  language: Language,
  marked: readonly Stretch[],
): Html | string => {
  if (segment?.text === undefined) return html`<em class="missing">${words.missing[language]}</em>`;
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
