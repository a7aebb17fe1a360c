import { type ArticleDocument, germanDocument } from '../../shared/article/document.ts';
import { type LanguageState, type Manifest, NO_CHARACTERS } from '../../shared/article/manifest.ts';
import { summarise } from '../../shared/extract/summarise.ts';

/** Invented manifests and documents for tests of what is kept of an article. */

export const RECEIVED = '2026-11-22T08:00:00.000Z';

export const languageState = (change: Partial<LanguageState> = {}): LanguageState => ({
  status: 'pending',
  sentences: 0,
  translated: 0,
  flagged: 0,
  characters: NO_CHARACTERS,
  ...change,
});

/** The state of a language whose document of revision 1 is complete. */
export const completeState = (): LanguageState =>
  languageState({
    status: 'complete',
    published: { revision: 1, status: 'complete', at: RECEIVED },
  });

/** The manifest of an article that was just received. */
export const manifestOf = (id: string, change: Partial<Manifest> = {}): Manifest => ({
  id,
  revision: 1,
  status: 'accepted',
  source: { key: `${id}.txt`, etag: '"1"', size: 7, modified: RECEIVED },
  received: RECEIVED,
  updated: RECEIVED,
  metadata: {},
  truncated: false,
  languages: {},
  timeline: [],
  ...change,
});

/** A German document of these sentences under a title, with nothing but a lead in its summary. */
export const germanOf = (title: string, texts: string[], lead?: string): ArticleDocument => {
  const sentences = texts.map((text, at) => ({ id: `s${at + 1}`, text }));
  const article = {
    title: { id: 'title', text: title },
    metadata: {},
    truncated: false,
    blocks: [{ type: 'paragraph' as const, sentences }],
  };
  const points = { by: 'extraction' as const, sentences: [] };
  return germanDocument({ id: 'a', revision: 1 }, article, { ...summarise(article), lead, points });
};
