import { setTimeout } from 'node:timers/promises';
import { articleId } from '../shared/article/article-id.ts';
import { LANGUAGES } from '../shared/article/language-codes.ts';
import { Manifest } from '../shared/article/manifest.ts';
import { isCleaned, isDone, isFinished } from '../shared/article/manifest-states.ts';
import { readPath } from '../shared/article/page-paths.ts';
import { deliveredBy } from '../shared/store/articles-of-delivery.ts';
import { deliveryBegun } from '../shared/store/begun.ts';
import { type Bucket, listAll } from '../shared/store/bucket.ts';
import { getReadable } from '../shared/store/json-object.ts';
import { manifestKey } from '../shared/store/object-keys.ts';
import { outcomeOf } from './upload-outcome.ts';

type UploadedFile = { key: string; etag: string };

type FollowDeps = {
  uploads: Bucket;
  articles: Bucket;
  /** Where articles are read; a home that runs for one invocation has none. */
  site: string | undefined;
  report: (line: string) => void;
};

/** Milliseconds, in all. */
const MAX_WAIT_FOR_DECISIONS = 10_000;
const MAX_WAIT_FOR_ENDS = 15 * 60_000;
const POLL = 200;

/**
 * Reports the outcome of uploads: whether they are accepted or, `toTheEnd`, how each language ends.
 *
 * @returns whether one has failed
 */
export const followUploads = async (
  { uploads, articles, site, report }: FollowDeps,
  uploaded: UploadedFile[],
  { toTheEnd }: { toTheEnd: boolean },
): Promise<boolean> => {
  const until = Date.now() + (toTheEnd ? MAX_WAIT_FOR_ENDS : MAX_WAIT_FOR_DECISIONS);
  const isFarEnough = toTheEnd ? isAtRest : isDecided;
  const all = [...uploaded];
  let undecided = 0;
  let failed = 0;
  for (const upload of all) {
    const manifests = await manifestsOnce(articles, upload, isFarEnough, until);
    if (!manifests) undecided += 1;
    const outcomes = (manifests ?? [undefined]).map((manifest) => {
      const id = manifest?.id ?? articleId(upload.key);
      return outcomeOf(manifest, site ? `${site}${readPath(id, 'all')}` : id, toTheEnd);
    });
    if (outcomes.some(({ hasFailed }) => hasFailed)) failed += 1;
    if (toTheEnd && manifests?.[0]?.status === 'unpacked')
      for await (const file of listAll(uploads, `${upload.key}/`)) all.push(file);
    for (const { text, hasFailed } of outcomes) {
      if (all.length === 1) report(text);
      else if (toTheEnd || hasFailed) report(`${upload.key}: ${text}`);
    }
  }
  if (all.length > 1)
    report(
      `${all.length} files, ${failed} of them failed, ${undecided} wait their turn: ${site ?? ''}/`,
    );
  return failed > 0;
};

/** The manifests of the articles of an upload, once all are far enough. */
const manifestsOnce = async (
  articles: Bucket,
  { key, etag }: UploadedFile,
  isFarEnough: (manifest: Manifest) => boolean,
  until: number,
): Promise<Manifest[] | undefined> => {
  for (;;) {
    const isSeen = await deliveryBegun(articles, { delivery: articleId(key), etag });
    const ids = isSeen ? await deliveredBy(articles, key) : [];
    const manifests = await Promise.all(
      ids.map((id) => getReadable(articles, manifestKey(id), Manifest)),
    );
    const ready = manifests.flatMap((each) => (each && isFarEnough(each) ? [each] : []));
    if (isSeen && ready.length === ids.length) return ready;
    if (Date.now() >= until) return undefined;
    await setTimeout(POLL);
  }
};

const isDecided = (manifest: Manifest): boolean =>
  manifest.status !== 'accepted' || isCleaned(manifest);

/** Parked and failed languages are resumed by the sweep, if at all. */
const isAtRest = (manifest: Manifest): boolean =>
  isFinished(manifest) ||
  (isDecided(manifest) &&
    LANGUAGES.every((language) => {
      const state = manifest.languages[language];
      return isDone(state) || state?.status === 'parked' || state?.status === 'failed';
    }));
