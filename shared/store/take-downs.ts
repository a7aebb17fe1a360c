import type { TakeDown } from '../article/take-down.ts';
import { type Bucket, listAll } from './bucket.ts';
import { putJson } from './json-object.ts';
import { PREFIXES, takeDownKey } from './object-keys.ts';

/** Asks ingest to withdraw an article: the event of this note's creation is what it hears of. */
export const noteTakeDown = async (
  articles: Bucket,
  id: string,
  takeDown: TakeDown,
): Promise<void> => {
  await putJson(articles, takeDownKey(id), takeDown);
};

/** The keys of the notes that are not dealt with. */
export const takeDownKeys = async (articles: Bucket): Promise<string[]> => {
  const keys: string[] = [];
  for await (const { key } of listAll(articles, PREFIXES.takeDown)) keys.push(key);
  return keys;
};

/** The article that a note is about; undefined for a key of another form. */
export const takenDownIn = (key: string): string | undefined =>
  /^take-down\/([^/]{1,100})$/.exec(key)?.[1];
