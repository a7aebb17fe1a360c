import * as z from 'zod';
import { type Bucket, listAll } from './bucket.ts';
import { getReadable, putJson } from './json-object.ts';
import { PREFIXES, waitingKey } from './object-keys.ts';

/** An upload that met another run at work on one of its articles. */
const Waiting = z.object({ key: z.string() });
type Waiting = z.infer<typeof Waiting>;

/** Asks the run at work on an article to have an upload looked at again. */
export const noteWaiting = async (
  articles: Bucket,
  { id, delivery, key }: { id: string; delivery: string; key: string },
): Promise<void> => {
  await putJson(articles, waitingKey(id, delivery), { key } satisfies Waiting);
};

/** Hands over each upload that waits for an article, and forgets it. */
export const handOver = async (
  articles: Bucket,
  id: string,
  requeue: (key: string) => Promise<void>,
): Promise<void> => {
  for await (const { key } of listAll(articles, `${PREFIXES.waiting}${id}/`)) {
    const waiting = await getReadable(articles, key, Waiting);
    if (waiting) await requeue(waiting.key);
    await articles.remove(key);
  }
};
