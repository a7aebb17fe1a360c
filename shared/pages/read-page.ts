import type { Language } from '../article/article.ts';
import { byTarget } from '../article/by-target.ts';
import type { ArticleDocument } from '../article/document.ts';
import type { Manifest } from '../article/manifest.ts';
import type { View } from '../article/page-paths.ts';
import { mapSegments } from '../article/segments.ts';
import type { Documents } from './cell.ts';
import { columnsPage } from './columns-page.ts';
import { readingPage } from './reading/reading-page.ts';

type Options = {
  view: View;
  /** The origin of all links, such as `https://host`. */
  site: string;
  at: Date;
  /** Languages whose rest is being translated because somebody reads them. */
  underWay?: ReadonlySet<Language>;
};

/** `/<view>/read/<id>`: an article with its summary on top. */
export const readPage = (manifest: Manifest, documents: Documents, options: Options) => {
  const { view, underWay = new Set() } = options;
  if (view === 'all')
    return columnsPage(manifest, shownDocuments(documents), { ...options, underWay });
  const document = documents[view] ?? untranslated(documents.de, view);
  return readingPage(manifest, shown(document), { ...options, isUnderWay: underWay.has(view) });
};

/** Stands for a document that does not exist yet, with the ids of the German sentences. */
const untranslated = (german: ArticleDocument, language: Language): ArticleDocument => ({
  ...mapSegments(german, ({ id, text }) => ({ id, source: text })),
  language,
  status: 'brief',
});

const shownDocuments = (documents: Documents): Documents => ({
  ...byTarget((target) => {
    const document = documents[target];
    return document && shown(document);
  }),
  de: documents.de,
});

/** The check doubts most of what the stand-in writes: the page says once that it is not DeepL's. */
const shown = (document: ArticleDocument): ArticleDocument =>
  document.translation?.model === 'stand-in'
    ? mapSegments(document, ({ usualForms: _, ...segment }) => ({
        ...segment,
        flags: segment.text === undefined ? segment.flags : undefined,
      }))
    : document;
