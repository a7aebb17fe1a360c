import { Target } from '../article/article.ts';
import { Manifest } from '../article/manifest.ts';
import type { Bucket } from '../store/bucket.ts';
import { getVersionedOrSetAside, putJson } from '../store/json-object.ts';
import { manifestKey, workKey } from '../store/object-keys.ts';
import { removeOpenings } from '../store/openings.ts';
import { openedIn } from './rest.ts';
import { withLanguage } from './revision.ts';

/** An article whose upload was deleted stays as it is: what a reader has opened of it never comes. */
export const uploadGone = async (articles: Bucket, id: string): Promise<void> => {
  await articles.remove(workKey(id));
  const { value, etag } = (await getVersionedOrSetAside(articles, manifestKey(id), Manifest)) ?? {};
  const opened = value ? await openedIn(articles, value) : [];
  if (!value || opened.length === 0) return;
  const left = Target.options.reduce(
    (manifest, target) =>
      manifest.languages[target]?.status === 'brief'
        ? withLanguage(manifest, target, { rest: 'none' })
        : manifest,
    value,
  );
  await putJson(articles, manifestKey(id), left, { ifMatch: etag });
  await removeOpenings(articles, id, opened);
};
