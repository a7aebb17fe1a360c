import * as z from 'zod';
import { Written, type WrittenMemory } from '../../article/summary.ts';
import type { Bucket } from '../bucket.ts';
import { getReadable, putJson } from '../json-object.ts';
import { memoryKey } from '../object-keys.ts';
import type { Persist } from '../persist.ts';

/** A model's last summary of an article, and the request that it answered. */
const Kept = z.object({ request: z.string(), written: Written });
type Kept = z.infer<typeof Kept>;

export const openWrittenMemory = (
  articles: Bucket,
  id: string,
  { persist, mayAsk }: { persist: Persist; mayAsk: boolean },
) => {
  const key = memoryKey(id, 'de');
  let isOwed = false;
  return {
    mayAsk,
    recall: async (request: string) => {
      const kept = await getReadable(articles, key, Kept);
      const known = kept?.request === request ? kept.written : undefined;
      isOwed = mayAsk && known === undefined;
      return known;
    },
    keep: async (request: string, written: Written) => {
      await persist(() => putJson(articles, key, { request, written } satisfies Kept));
      isOwed = false;
    },
    /** Whether a model may have been paid for something that is not kept. */
    isOwed: () => isOwed,
  } satisfies WrittenMemory & { isOwed: () => boolean };
};
