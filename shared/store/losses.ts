import { Language } from '../article/article.ts';
import { Manifest } from '../article/manifest.ts';
import { type Bucket, listAll } from './bucket.ts';
import { getReadable } from './json-object.ts';
import { documentKey, idInIndexKey, manifestKey, PREFIXES } from './object-keys.ts';

/**
 * Decides whether an article that was begun has lost its manifest, its entry in the index or, if it
 * is `finished`, a document that was published: as far as two lists show it, and one read for each
 * finished article that lacks a document.
 */
export const findLosses = async (articles: Bucket) => {
  const listed = new Set<string>();
  for await (const { key } of listAll(articles, PREFIXES.index)) listed.add(idInIndexKey(key));
  const stored = new Map<string, Set<string>>();
  for await (const { key, size } of listAll(articles, PREFIXES.articles)) {
    const id = key.slice(PREFIXES.articles.length).split('/', 1).join();
    const keys = stored.get(id) ?? new Set();
    if (size > 0) keys.add(key);
    stored.set(id, keys);
  }

  return async (id: string, { finished }: { finished: boolean }): Promise<boolean> => {
    const keys = stored.get(id);
    if (!keys?.has(manifestKey(id)) || !listed.has(id)) return true;
    const missing = Language.options.filter((language) => !keys.has(documentKey(id, language)));
    // A rejected upload has none.
    const lacksSome = missing.length > 0 && missing.length < Language.options.length;
    if (!finished || !lacksSome) return false;
    const manifest = await getReadable(articles, manifestKey(id), Manifest);
    if (manifest?.status !== 'accepted') return false;
    return missing.some((language) => manifest.languages[language]?.published !== undefined);
  };
};
