import { isDeepStrictEqual } from 'node:util';
import { Target } from '../article/article.ts';
import { isDone, Manifest } from '../article/manifest.ts';
import type { Bucket } from '../store/bucket.ts';
import { getVersionedOrSetAside, putJson } from '../store/json-object.ts';
import { manifestKey, workKey } from '../store/object-keys.ts';
import { removeOpenings } from '../store/openings.ts';
import { openedIn } from './rest.ts';
import { withLanguage } from './revision.ts';

/**
 * An article whose upload was deleted, or holds something else, stays as it is: what a reader has
 * opened of it never comes, and what was begun is not finished unless it is uploaded again.
 */
export const uploadGone = async (
  articles: Bucket,
  id: string,
  { isReplaced = false } = {},
): Promise<void> => {
  const { value, etag } = (await getVersionedOrSetAside(articles, manifestKey(id), Manifest)) ?? {};
  const opened = value ? await openedIn(articles, value) : [];
  const left = value && ended(value, isReplaced || opened.length > 0);
  if (left && !isDeepStrictEqual(left, value))
    await putJson(articles, manifestKey(id), left, { ifMatch: etag });
  await removeOpenings(articles, id, opened);
  await articles.remove(workKey(id));
};

const ended = (manifest: Manifest, isOpened: boolean): Manifest => {
  if (manifest.status === 'rejected') return manifest;
  return Target.options.reduce((changed, target) => {
    const state = changed.languages[target];
    if (state?.status === 'brief' && (isOpened || !isDone(state)))
      return withLanguage(changed, target, { rest: 'none' });
    return isDone(state) ? changed : withLanguage(changed, target, GONE);
  }, manifest);
};

const GONE = {
  status: 'failed',
  retry: true,
  reason: {
    code: 'upload-gone',
    message: 'The upload was deleted before it was translated; upload it again',
  },
} as const;
