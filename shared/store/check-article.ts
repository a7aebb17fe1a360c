import { Manifest } from '../article/manifest.ts';
import { isEmbargoed, isOpen, listedAt } from '../article/standing.ts';
import { type Bucket, listAll } from './bucket.ts';
import { getReadable } from './json-object.ts';
import { lacksDocuments } from './lacks-documents.ts';
import { dueKey, entryIn, indexKey, manifestKey, PREFIXES } from './object-keys.ts';

type CheckedArticle = {
  id: string;
  manifest: Manifest | undefined;
  hasLosses: boolean;
  /** Its entries in the index are not one that says what it can be found by. */
  isUnrenewed: boolean;
};

/**
 * Decides for one article what `findLosses` does for all: a list of its entries and a read, besides
 * the keys that it has.
 */
export const checkArticle = async (
  articles: Bucket,
  { id, keys, finished }: { id: string; keys: ReadonlySet<string>; finished: boolean },
  now: Date,
): Promise<CheckedArticle> => {
  const manifest = await getReadable(articles, manifestKey(id), Manifest);
  if (!manifest) return { id, manifest, hasLosses: true, isUnrenewed: false };
  const { embargo } = manifest;
  const checked = { id, manifest, hasLosses: false, isUnrenewed: false };
  if (isOpen(manifest, now)) {
    const { entries } = await articles.list(indexKey(listedAt(manifest), id));
    const own = entries.map(({ key }) => entryIn(key, PREFIXES.index));
    const listed = own.filter((entry) => entry.id === id);
    if (listed.length === 0) return { ...checked, hasLosses: true };
    checked.isUnrenewed = listed.length > 1 || listed[0]?.facets === undefined;
  } else if (embargo !== undefined && isEmbargoed(manifest, now)) {
    if (!(await articles.head(dueKey(new Date(embargo), id))))
      return { ...checked, hasLosses: true };
  }
  return { ...checked, hasLosses: finished && lacksDocuments(manifest, keys) };
};

/** Articles after an id, in order of their ids, with the keys of what is stored of each. */
export async function* articlesAfter(articles: Bucket, after: string | undefined) {
  let id: string | undefined;
  let keys = new Set<string>();
  const start = after === undefined ? undefined : `${PREFIXES.articles}${after}/~`;
  for await (const { key, size } of listAll(articles, PREFIXES.articles, start)) {
    const [other = ''] = key.slice(PREFIXES.articles.length).split('/', 1);
    if (id !== undefined && other !== id) {
      yield { id, keys };
      keys = new Set();
    }
    id = other;
    if (size > 0) keys.add(key);
  }
  if (id !== undefined) yield { id, keys };
}
