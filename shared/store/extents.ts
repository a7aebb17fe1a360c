import * as z from 'zod';
import { Extent } from '../article/extent.ts';
import { onceAMinute } from '../once-a-minute.ts';
import type { Bucket } from './bucket.ts';
import { getReadable } from './json-object.ts';
import { ofLongestPrefix } from './longest-prefix.ts';
import { EXTENTS_FILE } from './object-keys.ts';

/** `{"wires/dpa/": "on-read", "desk/": "all"}`: the longest prefix of a key counts. */
const Extents = z.record(z.string(), Extent);

/** Decides how much of an upload is translated. */
export type ExtentOf = (key: string) => Promise<Extent>;

/**
 * Reads `config/translate.json` at most once a minute; `standard` applies to keys that it does not
 * name, and to all while it is unreadable, which is logged. Without `standard` everything is
 * translated and the file does not count.
 */
export const openExtents = (
  articles: Bucket,
  standard: Extent | undefined,
  now: () => Date,
): ExtentOf => {
  if (standard === undefined) return async () => 'all';
  const file = onceAMinute(() => getReadable(articles, EXTENTS_FILE, Extents), now);
  return async (key) => ofLongestPrefix((await file.get()) ?? {}, key) ?? standard;
};
