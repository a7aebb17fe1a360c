import { createHash } from 'node:crypto';
import { articleId } from '../../shared/article/article-id.ts';
import { byTarget } from '../../shared/article/by-target.ts';
import { lookFurther } from '../../shared/schedule/look-further.ts';
import { lookThroughAll } from '../../shared/schedule/look-through-all.ts';
import { MIN_SWEPT_AGE, sweep } from '../../shared/schedule/sweep.ts';
import type { Bucket } from '../../shared/store/bucket.ts';
import { openBooks } from '../../shared/store/ledger/books.ts';
import { begunKey, PREFIXES, workKey } from '../../shared/store/object-keys.ts';
import type { WorkLeft } from '../../shared/store/work-left.ts';
import { createObjects, openMemoryBucket } from '../../test/support/memory-bucket.ts';
import { MEAN, peakOf, type RequestCounts, withLatency } from './latency.ts';

const NOW = new Date();
const DAY = 86_400_000;
const PAGE = 1_000;
/** Milliseconds of a run for its pass over the uploads, as in `shared/schedule/sweep.ts`. */
const MAX_PASS = 3 * 60_000;

const numberIn = (key: string): number => Number(/(\d{8})\.txt$/.exec(key)?.[1] ?? -1);
const keyOf = (n: number) => `desk/${String(n).padStart(8, '0')}.txt`;
const etagOf = (key: string) => `"${createHash('md5').update(key).digest('hex')}"`;

/** Uploads, one a second, that are made up as they are listed. All were begun. */
const madeUpArchive = (count: number, counts: { requests: number }) => {
  const modified = (n: number) => new Date(NOW.getTime() - DAY - (count - n) * 1_000);
  const objects = createObjects();
  const articles = openMemoryBucket('articles', objects);
  const uploads: Bucket = {
    ...openMemoryBucket('uploads'),
    list: async (_, { after, limit = PAGE } = {}) => {
      counts.requests += 1;
      const first = after === undefined ? 0 : numberIn(after) + 1;
      const entries = Array.from({ length: Math.min(limit, count - first) }, (_each, at) => {
        const key = keyOf(first + at);
        return { key, etag: '"1"', modified: modified(first + at), size: 2_000 };
      });
      return { entries, more: first + entries.length < count };
    },
  };
  const list: Bucket['list'] = async (prefix, options = {}) => {
    counts.requests += 1;
    const [, id] = /^seen\/([^/]+)\/$/.exec(prefix) ?? [];
    if (prefix !== PREFIXES.seen && id === undefined) return await articles.list(prefix, options);
    if (id !== undefined)
      return {
        entries: [{ key: begunKey(id, 1, '"1"'), etag: '"1"', modified: NOW, size: 0 }],
        more: false,
      };
    const first = options.after === undefined ? 0 : Number(/(\d+)-x$/.exec(options.after)?.[1]) + 1;
    const entries = Array.from({ length: PAGE }, (_each, at) => ({
      key: `${PREFIXES.seen}${String(first + at).padStart(8, '0')}/${first + at}-x`,
      etag: '"1"',
      modified: NOW,
      size: 0,
    }));
    return { entries, more: true };
  };
  return { uploads, articles: { ...articles, list } };
};

const looking = {
  now: NOW,
  minAge: MIN_SWEPT_AGE,
  isOld: ({ modified }: { modified: Date }) => NOW.getTime() - modified.getTime() > MIN_SWEPT_AGE,
  noted: new Set<string>(),
  unreadable: new Set<string>(),
  opened: new Set<string>(),
  resumed: new Set<string>(),
  isRemoved: () => false,
};

/** One pass over an archive, in runs that each stop when S3 would have taken their time. */
const passOver = async (count: number) => {
  const counts = { requests: 0 };
  const deps = madeUpArchive(count, counts);
  await deps.articles.put(
    'config/sweep.json',
    JSON.stringify({ begun: new Date(NOW.getTime() - DAY).toISOString(), lost: [] }),
  );
  let runs = 0;
  const { megabytes } = await peakOf(async () => {
    if (await lookThroughAll(deps, looking)) throw new Error('It fits into memory');
    for (let goesOn = true; goesOn; ) {
      runs += 1;
      const before = counts.requests;
      const isTimeUp = () => (counts.requests - before) * MEAN > MAX_PASS;
      await lookFurther(deps, { ...looking, isTimeUp });
      const state = await deps.articles.get('config/sweep.json');
      goesOn = JSON.parse(Buffer.from(state?.body ?? '{}').toString()).pass !== undefined;
    }
  });
  return { runs, requests: counts.requests, 'peak heap MB': megabytes };
};

/** Parked at a cap, none of which can resume. */
const parked = async (count: number) => {
  const objects = createObjects();
  const note: WorkLeft = {
    key: 'a.txt',
    since: NOW.toISOString(),
    parked: ['monthly-cap'],
    needs: byTarget(() => ({ brief: 50, all: 2_500 })),
  };
  for (let n = 0; n < count; n += 1)
    objects.put(workKey(articleId(keyOf(n))), JSON.stringify({ ...note, key: keyOf(n) }));
  return await timed(objects, createObjects(), { monthly: 10 });
};

/** All uploaded at once, an hour ago, a tenth of them begun. */
const burst = async (count: number) => {
  const [articles, uploads] = [createObjects(), createObjects()];
  for (let n = 0; n < count; n += 1) {
    uploads.put(keyOf(n), keyOf(n));
    if (n < count / 10) articles.put(begunKey(articleId(keyOf(n)), 1, etagOf(keyOf(n))), '');
  }
  return { articles, uploads };
};

const timed = async (
  articleObjects: ReturnType<typeof createObjects>,
  uploadObjects: ReturnType<typeof createObjects>,
  caps: { monthly?: number },
) => {
  const counts: RequestCounts = { requests: 0, lost: 0 };
  const articles = withLatency(openMemoryBucket('articles', articleObjects), counts);
  const uploads = withLatency(openMemoryBucket('uploads', uploadObjects), counts);
  let sent = 0;
  const started = performance.now();
  const { result, megabytes } = await peakOf(() =>
    sweep({
      uploads,
      articles,
      books: openBooks(articles),
      caps,
      usage: async () => undefined,
      expiryRules: async () => [],
      send: async (bodies) => {
        sent += bodies.length;
      },
      // Markers are of now: the queue moves.
      now: () => new Date(NOW.getTime() + MIN_SWEPT_AGE - 30_000),
    }),
  );
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  return {
    seconds,
    requests: counts.requests,
    sent,
    parked: result.parked,
    'peak heap MB': megabytes,
  };
};

export const sweepTable = async () => {
  const { articles, uploads } = await burst(20_000);
  return {
    '12,000 parked': await parked(12_000),
    'a burst of 20,000, a tenth begun': await timed(articles, uploads, {}),
    '2,000,000 uploads': await passOver(2_000_000),
    '10,000,000 uploads': await passOver(10_000_000),
  };
};
