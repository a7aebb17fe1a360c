import * as z from 'zod';
import { articleId } from '../article/article-id.ts';
import { Manifest } from '../article/manifest.ts';
import { MAX_CONNECTIONS } from '../aws-client.ts';
import { eachAtOnce } from '../each-at-once.ts';
import { deliveryBegun, outdatedMarkers } from '../store/begun.ts';
import { type Bucket, isFolder, listAll } from '../store/bucket.ts';
import { articlesAfter, checkArticle } from '../store/check-article.ts';
import { getReadable, putJson } from '../store/json-object.ts';
import { manifestKey, SWEEP_STATE } from '../store/object-keys.ts';
import type { FoundUploads, SweepContext } from './found-uploads.ts';
import { collectUnbegun } from './unbegun.ts';

/** Articles in which a run looks for lost objects; the next run continues after them. */
const MAX_ARTICLES = 1_000;
/** Milliseconds between our clock and S3's. */
const MAX_SKEW = 15 * 60_000;
/** Articles without a manifest whose uploads are looked for. */
const MAX_LOST = 1_000;

const State = z.object({
  /** All uploads before this time have been begun, as whole passes found. */
  begun: z.iso.datetime().optional(),
  /** The pass in progress: when it started, and the last upload that it has looked at. */
  pass: z
    .object({
      started: z.iso.datetime(),
      after: z.string(),
      /** When the oldest upload was made that was not begun. */
      oldest: z.iso.datetime().optional(),
    })
    .optional(),
  /** The last article that was looked at. */
  article: z.string().optional(),
  /** Articles without a manifest, whose upload is not known. */
  lost: z.array(z.string()),
});
type State = z.infer<typeof State>;

type Deps = { uploads: Bucket; articles: Bucket };
type Options = SweepContext & {
  /** Says when the pass over the uploads is to stop. */
  isTimeUp: () => boolean;
};

/**
 * Looks through an archive of any size in the same memory, a part in each run. It lists the
 * uploads from where the run before stopped, and looks at those made since the last whole pass; of
 * the articles it looks at the next thousand.
 */
export const lookFurther = async (deps: Deps, options: Options): Promise<FoundUploads> => {
  const { articles } = deps;
  const before = (await getReadable(articles, SWEEP_STATE, State)) ?? { lost: [] };
  const { lost, article, ...ofArticles } = await lookAtArticles(deps, before, options);
  const { pass, begun, found, ...ofUploads } = await lookAtUploads(
    deps,
    { ...before, lost },
    options,
  );
  const left = lost.filter((id) => !found.has(id));
  await putJson(articles, SWEEP_STATE, { begun, pass, article, lost: left } satisfies State);
  const opened = await sourcesOf(
    articles,
    [...options.opened].filter((id) => !options.noted.has(id)),
  );
  const unread = await sourcesOf(articles, [...options.unreadable]);
  return {
    fresh: ofUploads.fresh,
    unread,
    openedLeft: opened,
    restored: [...ofArticles.restored, ...ofUploads.restored],
    removed: ofArticles.removed,
    outdated: ofArticles.outdated,
    unrenewed: ofArticles.unrenewed,
  };
};

const lookAtArticles = async (
  { uploads, articles }: Deps,
  before: State,
  { now, noted, isRemoved }: Options,
) => {
  const lost = new Set(before.lost);
  const restored: string[] = [];
  const removed: string[] = [];
  const outdated: string[] = [];
  const unrenewed: string[] = [];
  let article: string | undefined;
  let count = 0;
  async function* next() {
    for await (const each of articlesAfter(articles, before.article)) {
      yield each;
      count += 1;
      article = each.id;
      if (count === MAX_ARTICLES) return;
    }
    // The next run begins with the first one again.
    article = undefined;
  }
  await eachAtOnce(next(), MAX_CONNECTIONS, async ({ id, keys }) => {
    const finished = !noted.has(id);
    const { manifest, hasLosses, isUnrenewed } = await checkArticle(
      articles,
      { id, keys, finished },
      now,
    );
    const key = manifest?.source.key;
    if (manifest && key !== undefined && isRemoved(manifest) && !(await uploads.head(key)))
      removed.push(key);
    else if (hasLosses && key !== undefined) restored.push(key);
    else if (hasLosses && lost.size < MAX_LOST) lost.add(id);
    if (isUnrenewed) unrenewed.push(id);
    outdated.push(...(await outdatedMarkers(articles, id)));
  });
  return { article, lost: [...lost], restored, removed, outdated, unrenewed };
};

const lookAtUploads = async (
  { uploads, articles }: Deps,
  { begun, pass, lost }: State,
  { now, minAge, isOld, resumed, isTimeUp }: Options,
) => {
  const started = pass?.started ?? now.toISOString();
  const wanted = new Set(lost);
  const found = new Set<string>();
  const restored: string[] = [];
  const unbegun = collectUnbegun(now, minAge);
  let after = pass?.after;
  let oldest = pass?.oldest === undefined ? Number.POSITIVE_INFINITY : Date.parse(pass.oldest);
  let isWhole = false;
  async function* next() {
    for await (const upload of listAll(uploads, '', pass?.after)) {
      if (wanted.size > 0 && wanted.has(articleId(upload.key))) {
        found.add(articleId(upload.key));
        restored.push(upload.key);
      }
      const isNew =
        begun === undefined || upload.modified.getTime() >= Date.parse(begun) - MAX_SKEW;
      if (isNew && !isFolder(upload.key, upload)) yield upload;
      after = upload.key;
      if (isTimeUp()) return;
    }
    isWhole = true;
  }
  await eachAtOnce(next(), MAX_CONNECTIONS, async (upload) => {
    const { key, etag, modified } = upload;
    const at = await deliveryBegun(articles, { delivery: articleId(key), etag, modified });
    if (at) return unbegun.addBegun(upload, at);
    oldest = Math.min(oldest, upload.modified.getTime());
    if (isOld(upload) && !resumed.has(key)) unbegun.add(upload);
  });
  const left = Number.isFinite(oldest) ? { oldest: new Date(oldest).toISOString() } : {};
  return {
    begun: isWhole ? new Date(Math.min(oldest, Date.parse(started))).toISOString() : begun,
    pass: isWhole || after === undefined ? undefined : { started, after, ...left },
    found,
    restored,
    fresh: unbegun.toSend(),
  };
};

const sourcesOf = async (articles: Bucket, ids: string[]): Promise<string[]> => {
  const keys: string[] = [];
  await eachAtOnce(ids, MAX_CONNECTIONS, async (id) => {
    const manifest = await getReadable(articles, manifestKey(id), Manifest);
    if (manifest) keys.push(manifest.source.key);
  });
  return keys;
};
