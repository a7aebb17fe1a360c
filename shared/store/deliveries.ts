import * as z from 'zod';
import { articleId } from '../article/article-id.ts';
import { pusherFolderOf } from '../article/pusher-folder.ts';
import type { Bucket } from './bucket.ts';
import { getReadable, putJson } from './json-object.ts';
import { broughtKey, deliveryKey, PREFIXES } from './object-keys.ts';

const BroughtBy = z.object({ key: z.string() });
type BroughtBy = z.infer<typeof BroughtBy>;

const MAX_PUSHES_READ = 20;

/**
 * Which articles an upload brought, where its key alone does not say so: an agency's item is its own
 * id. A delivery is an upload's key in the form of an article's id. Each entry is an empty object
 * whose key says all, so that one list has the entries of a delivery, or of all. The way back, from
 * an article to its uploads, is noted first.
 */
export const noteDelivered = async (
  articles: Bucket,
  { key, id }: { key: string; id: string },
): Promise<void> => {
  const delivery = articleId(key);
  await putJson(articles, broughtKey(id, delivery), { key } satisfies BroughtBy);
  await articles.put(deliveryKey(delivery, id), '');
};

export const removeDelivered = async (
  articles: Bucket,
  { delivery, id }: { delivery: string; id: string },
): Promise<void> => {
  await articles.remove(deliveryKey(delivery, id));
  await articles.remove(broughtKey(id, delivery));
};

/** The keys of uploads that brought an article, at most `limit`; version 0.3.0 noted none. */
export const uploadsOf = async (
  articles: Bucket,
  id: string,
  { limit, start = '' }: { limit: number; start?: string },
): Promise<string[]> => {
  const { entries: noted } = await articles.list(`${PREFIXES.brought}${id}/${start}`, { limit });
  const found = await Promise.all(noted.map(({ key }) => getReadable(articles, key, BroughtBy)));
  return found.flatMap((brought) => (brought ? [brought.key] : []));
};

/** The folders of the pushers that brought an article: entries begin with the letters of a key. */
export const pushersOf = async (articles: Bucket, id: string): Promise<string[]> => {
  const keys = await uploadsOf(articles, id, { limit: MAX_PUSHES_READ, start: 'wires-' });
  return keys.flatMap((key) => pusherFolderOf(key) ?? []);
};
