import { Manifest } from '../article/manifest.ts';
import { progressLine } from '../ingest/progress-line.ts';
import type { Bucket } from './bucket.ts';
import { getVersioned, putJson } from './json-object.ts';
import { manifestKey } from './object-keys.ts';

/**
 * The manifest while work goes on. Every record is written on top of the version that was read
 * last: whoever lost the article to another invocation finds out (`WriteConflict`) and stops.
 * Both languages record at the same time, so the writes stand in line.
 */
export type Journal = Awaited<ReturnType<typeof openJournal>>;

export const openJournal = async (
  { articles, report }: { articles: Bucket; report: (line: string) => void },
  id: string,
  begin: (previous: Manifest | undefined) => Manifest,
) => {
  const stored = await getVersioned(articles, manifestKey(id), Manifest);
  let manifest = begin(stored?.value);
  let version = stored?.etag;
  let reported = stored?.value.timeline.at(-1);
  let line: Promise<void> = Promise.resolve();

  const write = async (change: (manifest: Manifest) => Manifest) => {
    const changed = change(manifest);
    version = await putJson(
      articles,
      manifestKey(id),
      changed,
      version ? { ifMatch: version } : { ifAbsent: true },
    );
    manifest = changed;
    const entry = changed.timeline.at(-1);
    if (entry && entry !== reported) report(progressLine(changed.id, entry));
    reported = entry;
  };

  return {
    manifest: () => manifest,
    record: (change: (manifest: Manifest) => Manifest): Promise<void> => {
      const written = line.then(() => write(change));
      line = written.catch(() => {});
      return written;
    },
  };
};
