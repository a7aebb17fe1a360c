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

type Requeue = (key: string) => Promise<void>;

/** Hands over each upload that waits for an article, and forgets it. */
export const handOver = (articles: Bucket, id: string, requeue: Requeue): Promise<void> =>
  handOverUnder(articles, `${PREFIXES.waiting}${id}/`, requeue);

/** The same for all that wait for a run that ended long ago. */
export const handOverOld = (
  articles: Bucket,
  isOld: (note: { modified: Date }) => boolean,
  requeue: Requeue,
): Promise<void> => handOverUnder(articles, PREFIXES.waiting, requeue, isOld);

const handOverUnder = async (
  articles: Bucket,
  prefix: string,
  requeue: Requeue,
  isMeant: (note: { modified: Date }) => boolean = () => true,
): Promise<void> => {
  for await (const note of listAll(articles, prefix)) {
    if (!isMeant(note)) continue;
    const waiting = await getReadable(articles, note.key, Waiting);
    if (waiting) await requeue(waiting.key);
    await articles.remove(note.key);
  }
};
