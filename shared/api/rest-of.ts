import type { Target } from '../article/article.ts';
import type { ArticleDocument } from '../article/document.ts';
import { awaitsReader, isSettled, Manifest } from '../article/manifest.ts';
import type { Bucket } from '../store/bucket.ts';
import { getReadable } from '../store/json-object.ts';
import { manifestKey } from '../store/object-keys.ts';
import { cacheFor } from './cache.ts';
import type { Open } from './read-through.ts';

/** What a program that reads a brief can expect of the rest. */
export type ServedRest = 'none' | 'on-read' | 'being-translated';

export const cachingOfDocument = ({ status }: ArticleDocument, rest: ServedRest | undefined) => {
  if (status === 'complete' || rest === 'none') return cacheFor.complete;
  return rest ? cacheFor.opened : cacheFor.underWay;
};

/** Undefined for a whole document, and for one that is under way without a reader's asking. */
export const restOf = async (
  articles: Bucket,
  { id, language, status }: ArticleDocument,
  opening: (manifest: Manifest, target: Target) => ReturnType<Open> = async () => new Set(),
): Promise<ServedRest | undefined> => {
  if (status === 'complete' || language === 'de') return undefined;
  const manifest = await getReadable(articles, manifestKey(id), Manifest);
  const rest = manifest?.languages[language]?.rest;
  if (!manifest || !rest) return undefined;
  if ((await opening(manifest, language)).has(language)) return 'being-translated';
  return rest === 'opened' ? undefined : rest;
};

/** Until it waits for nothing, not even a reader. */
export const cachingOf = (manifest: Manifest) => {
  if (Object.values(manifest.languages).some(awaitsReader)) return cacheFor.opened;
  return isSettled(manifest) ? cacheFor.complete : cacheFor.underWay;
};
