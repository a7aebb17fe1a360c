import { Manifest, type TimelineEntry } from '../article/manifest.ts';
import type { Bucket } from './bucket.ts';
import { getVersionedOrSetAside, putJson } from './json-object.ts';
import { manifestKey } from './object-keys.ts';

/**
 * The manifest of an article that is being worked on. One that cannot be read counts as missing. Each record overwrites the version read or
 * written last: an invocation that lost the article to another gets `WriteConflict` and stops.
 * Several languages record at the same time, so writes are queued.
 */
export type Journal = Awaited<ReturnType<typeof openJournal>>;

export const openJournal = async (
  articles: Bucket,
  id: string,
  {
    begin,
    onEntry,
  }: {
    begin: (previous: Manifest | undefined) => Manifest;
    /** Called with the timeline's newest entry once it is written. */
    onEntry: (entry: TimelineEntry) => void;
  },
) => {
  const stored = await getVersionedOrSetAside(articles, manifestKey(id), Manifest);
  let manifest = begin(stored?.value);
  let version = stored?.etag;
  let reported = stored?.value?.timeline.at(-1);
  let latest: Promise<void> = Promise.resolve();

  const write = async (change: (manifest: Manifest) => Manifest) => {
    const changed = change(manifest);
    const condition = version ? { ifMatch: version } : { ifAbsent: true };
    version = await putJson(articles, manifestKey(id), changed, condition);
    manifest = changed;
    const entry = changed.timeline.at(-1);
    if (entry && entry !== reported) onEntry(entry);
    reported = entry;
  };

  return {
    manifest: () => manifest,
    record: (change: (manifest: Manifest) => Manifest): Promise<void> => {
      const written = latest.then(() => write(change));
      latest = written.catch(() => {});
      return written;
    },
  };
};
