import type { Language } from '../article/article.ts';
import { ArticleDocument } from '../article/document.ts';
import { LANGUAGES } from '../article/language-codes.ts';
import { Manifest } from '../article/manifest.ts';
import { servedPart } from '../article/served-part.ts';
import { shownManifest } from '../article/shown-manifest.ts';
import { isOpen } from '../article/standing.ts';
import type { Bucket } from '../store/bucket.ts';
import { getReadable } from '../store/json-object.ts';
import { documentKey, manifestKey } from '../store/object-keys.ts';

/** An article as far as readers may have it: of one revision in every language. */
export type ReadableArticle = {
  manifest: Manifest;
  revision: number;
  documents: Partial<Record<Language, ArticleDocument>>;
};

/**
 * What readers may have of an article at `now`; undefined if that is nothing. A language whose
 * document is of another revision than the German one is left out: its ids are not the same
 * sentences. The manifest is read after the documents, as in `/v1/`: an embargo can have come in
 * between.
 */
export const readableArticle = async (
  articles: Bucket,
  id: string,
  now: Date,
): Promise<ReadableArticle | undefined> => {
  const stored = await Promise.all(
    LANGUAGES.map((language) => getReadable(articles, documentKey(id, language), ArticleDocument)),
  );
  const manifest = await getReadable(articles, manifestKey(id), Manifest);
  const revision = manifest?.languages.de?.published?.revision;
  if (!manifest || revision === undefined || !isOpen(manifest, now)) return undefined;
  const documents = stored.flatMap((document) =>
    document?.revision === revision &&
    manifest.languages[document.language]?.published?.revision === revision
      ? [[document.language, servedPart(document, manifest.serve)] as const]
      : [],
  );
  return {
    manifest: shownManifest(manifest, now),
    revision,
    documents: Object.fromEntries(documents),
  };
};
