import type { Target } from '../article/article.ts';
import { Manifest } from '../article/manifest.ts';
import { type Bucket, listAll } from './bucket.ts';
import { getReadable } from './json-object.ts';
import { manifestKey, openedKey, PREFIXES } from './object-keys.ts';

/** A reader opened an article whose rest is not translated yet. */
type Opening = { id: string; language: string; modified: Date };

/** The openings of one article or of all that are not dealt with. */
export const openings = async (articles: Bucket, id?: string): Promise<Opening[]> => {
  const found: Opening[] = [];
  const prefix = id === undefined ? PREFIXES.opened : `${PREFIXES.opened}${id}/`;
  for await (const { key, modified } of listAll(articles, prefix))
    found.push({ ...parts(key), modified });
  return found;
};

export const removeOpenings = async (articles: Bucket, id: string, languages: Iterable<Target>) => {
  await Promise.all([...languages].map((language) => articles.remove(openedKey(id, language))));
};

/** The uploads of the articles that were opened, from the keys of the notes. */
export const openedUploads = async (articles: Bucket, keys: string[]): Promise<string[]> => {
  const ids = keys.filter((key) => key.startsWith(PREFIXES.opened)).map((key) => parts(key).id);
  const manifests = await Promise.all(
    [...new Set(ids)].map((id) => getReadable(articles, manifestKey(id), Manifest)),
  );
  return manifests.flatMap((manifest) => manifest?.source.key ?? []);
};

const parts = (key: string) => {
  const [id = '', language = ''] = key.slice(PREFIXES.opened.length).split('/');
  return { id, language };
};
