import { isDeepStrictEqual } from 'node:util';
import { Manifest } from '../article/manifest.ts';
import type { Journal } from '../store/journal.ts';
import { getVersionedOrSetAside, putJson } from '../store/json-object.ts';
import { manifestKey } from '../store/object-keys.ts';
import type { IngestDeps } from './ingest-deps.ts';
import { reportProgress } from './report-progress.ts';

/** The manifest of an article without its upload; undefined if there is none that can be read. */
export const openRecord = async (
  deps: Pick<IngestDeps, 'articles' | 'report' | 'measure'>,
  id: string,
): Promise<Pick<Journal, 'manifest' | 'record'> | undefined> => {
  const { articles } = deps;
  const stored = await getVersionedOrSetAside(articles, manifestKey(id), Manifest);
  if (!stored?.value) return undefined;
  let manifest = stored.value;
  let version = stored.etag;
  return {
    manifest: () => manifest,
    record: async (change) => {
      const changed = change(manifest);
      if (isDeepStrictEqual(changed, manifest)) return;
      version = await putJson(articles, manifestKey(id), changed, { ifMatch: version });
      const entry = changed.timeline.at(-1);
      const isNew = entry !== manifest.timeline.at(-1);
      manifest = changed;
      if (entry && isNew) reportProgress(deps, manifest, entry);
    },
  };
};
