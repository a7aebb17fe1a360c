import { html } from 'hono/html';
import type { Language, Target } from '../article/article.ts';
import { byTarget } from '../article/by-target.ts';
import type { ArticleDocument, Segment } from '../article/document.ts';
import type { Manifest } from '../article/manifest.ts';
import { segments } from '../article/segments.ts';
import { flagWords } from './flag-words.ts';
import { gapIn } from './gap-in.ts';
import type { Html } from './row.ts';

export type Documents = { de: ArticleDocument } & Partial<
  Record<Target, ArticleDocument | undefined>
>;

/** The part of a German sentence that supports a part of the summary. */
type Stretch = { start: number; end: number };

/** A sentence in each language, with parts of the German one marked. */
export type Cell = (
  id: string,
  marked?: readonly Stretch[],
) => (language: Language) => Html | string;

/**
 * Finds translations by their German sentence, not by its id: while a correction is in progress, the
 * other languages still belong to the previous revision, where an id can mean another sentence.
 */
export const cellsOf = (manifest: Manifest, documents: Documents): Cell => {
  const german = new Map(segments(documents.de).map((segment) => [segment.id, segment]));
  const translated = byTarget((target) => bySource(documents[target]));
  return (id, marked = []) =>
    (language) => {
      const original = german.get(id);
      if (language === 'de') return withMarks(original?.text ?? '', marked);
      const segment = translated[language].get(original?.text);
      if (segment?.text === undefined && !segment?.flags)
        return html`<em class="missing">${gapIn(manifest, language)}</em>`;
      return translation(segment, language);
    };
};

const bySource = (document: ArticleDocument | undefined) =>
  new Map((document ? segments(document) : []).map((segment) => [segment.source, segment]));

const translation = (segment: Segment, language: Language): Html | string => {
  const { text = '', flags } = segment;
  return flags ? html`${text} <span class="flag">⚠ ${flagWords(segment, language)}</span>` : text;
};

/** `marked` is in order and does not overlap. */
export const withMarks = (text: string, marked: readonly Stretch[]): Html | string => {
  if (marked.length === 0) return text;
  const pieces = marked.map(({ start, end }, i) => {
    const between = text.slice(marked[i - 1]?.end ?? 0, start);
    return html`${between}<strong>${text.slice(start, end)}</strong>`;
  });
  return html`${pieces}${text.slice(marked.at(-1)?.end ?? 0)}`;
};
