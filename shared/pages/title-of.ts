import type { ArticleDocument, Segment } from '../article/document.ts';
import { segments } from '../article/segments.ts';
import { pageWord } from './page-words.ts';

/** An untitled article is called by its lead, and without any text by a word for that. */
export const titleOf = (document: ArticleDocument): { id?: string; text: string } => {
  const { title, summary, blocks, language } = document;
  if (title?.text) return { id: 'title', text: title.text };
  const id = summary.lead ?? blocks[0]?.sentences[0]?.id;
  const named = segments<Segment>(document).find((segment) => segment.id === id);
  return named?.text
    ? { id: named.id, text: named.text }
    : { text: pageWord('untitled', language) };
};
