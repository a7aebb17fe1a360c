import { LANGUAGES } from '../article/language-codes.ts';
import { Manifest } from '../article/manifest.ts';
import { isEmbargoed } from '../article/standing.ts';
import { type Bucket, listAll } from './bucket.ts';
import { dueKeys } from './due-notes.ts';
import { servedIn } from './facets.ts';
import { getReadable } from './json-object.ts';
import { lacksDocuments } from './lacks-documents.ts';
import {
  documentKey,
  dueKey,
  entryIn,
  manifestKey,
  PREFIXES,
  withdrawnKey,
} from './object-keys.ts';

/** What is stored of each article; `modified`: when its manifest was written. */
export type Stored = Map<string, { keys: Set<string>; modified: Date; isWithdrawn: boolean }>;

/**
 * Decides whether an article that was begun has lost its manifest, its entry in the index or, if it
 * is `finished`, a document that was published: as far as three lists show it, the index what can be
 * read, and one read for each finished article that lacks a document or waits for the end of its
 * embargo: that one is not in the index, and has a note. Of one that was withdrawn nothing is left.
 * `outdated`: articles whose entry is of version 0.3.0, or was not taken away when another replaced it.
 */
export const findLosses = async (articles: Bucket, now: Date) => {
  const listed = new Map<string, string | undefined>();
  const outdated = new Set<string>();
  for await (const { key } of listAll(articles, PREFIXES.index)) {
    const { id, facets } = entryIn(key, PREFIXES.index);
    if (facets === undefined || listed.has(id)) outdated.add(id);
    listed.set(id, facets);
  }
  const due = await dueKeys(articles);
  const stored: Stored = new Map();
  for await (const { key, size, modified } of listAll(articles, PREFIXES.articles)) {
    const id = key.slice(PREFIXES.articles.length).split('/', 1).join();
    const found = stored.get(id) ?? { keys: new Set(), modified, isWithdrawn: false };
    if (size > 0) found.keys.add(key);
    if (key === manifestKey(id)) found.modified = modified;
    if (key === withdrawnKey(id)) found.isWithdrawn = true;
    stored.set(id, found);
  }

  const isHidden = async (id: string): Promise<boolean> => {
    const manifest = await getReadable(articles, manifestKey(id), Manifest);
    if (!manifest?.embargo || !isEmbargoed(manifest, now)) return false;
    return due.has(dueKey(new Date(manifest.embargo), id));
  };

  const hasLosses = async (id: string, { finished }: { finished: boolean }): Promise<boolean> => {
    const keys = stored.get(id)?.keys;
    if (!keys?.has(manifestKey(id))) return true;
    if (!listed.has(id)) return !keys.has(withdrawnKey(id)) && !(await isHidden(id));
    const missing = LANGUAGES.filter((language) => !keys.has(documentKey(id, language)));
    const served = servedIn(listed.get(id)) ?? missing;
    if (!finished || !missing.some((language) => served.includes(language))) return false;
    const manifest = await getReadable(articles, manifestKey(id), Manifest);
    return manifest !== undefined && lacksDocuments(manifest, keys);
  };
  return { stored, hasLosses, outdated };
};
