import fc from 'fast-check';
import { expect, onTestFinished, test } from 'vitest';
import { createApp } from '../shared/api/app.ts';
import type { ArticleList } from '../shared/api/contract/served-article.ts';
import { ingest } from '../shared/ingest/ingest.ts';
import type { Bucket } from '../shared/store/bucket.ts';
import { CHANGE_LAG } from '../shared/store/change-log.ts';
import { FERRY, HARBOUR } from './support/articles.ts';
import { LONG } from './support/long.ts';
import { openMemoryBuckets } from './support/memory-buckets.ts';
import { openWorld, PRICE } from './support/world.ts';

const MINUTE = 60_000;
const KEYS = ['a.txt', 'b.txt', 'c.txt'];

type Step =
  | { do: 'upload'; key: string; price: number; faultAt: number }
  | { do: 'reject'; key: string; faultAt: number }
  | { do: 'remove'; key: string; faultAt: number }
  | { do: 'wait'; minutes: number }
  | { do: 'redeliver' }
  | { do: 'follow' };

const key = fc.constantFrom(...KEYS);
/** The write of a run that fails, if there are as many. */
const faultAt = fc.oneof({ weight: 2, arbitrary: fc.constant(0) }, fc.integer({ min: 1, max: 40 }));
const step: fc.Arbitrary<Step> = fc.oneof(
  {
    weight: 3,
    arbitrary: fc.record({
      do: fc.constant('upload' as const),
      key,
      price: fc.integer({ min: 1, max: 9 }),
      faultAt,
    }),
  },
  {
    weight: 1,
    arbitrary: fc.record({
      do: fc.constantFrom<'reject' | 'remove'>('reject', 'remove'),
      key,
      faultAt,
    }),
  },
  {
    weight: 2,
    arbitrary: fc.record({
      do: fc.constant('wait' as const),
      minutes: fc.integer({ min: 0, max: 5 }),
    }),
  },
  { weight: 1, arbitrary: fc.constant({ do: 'redeliver' as const }) },
  { weight: 2, arbitrary: fc.constant({ do: 'follow' as const }) },
);

/** The write with this number fails, before or after it is done. */
const failing = (articles: Bucket, faultAt: number): Bucket => {
  let writes = 0;
  const faulty = async <T>(write: () => Promise<T>): Promise<T> => {
    writes += 1;
    if (writes !== faultAt) return await write();
    if (faultAt % 2 === 0) await write();
    throw new Error('The write failed');
  };
  return {
    ...articles,
    put: (...args) => faulty(() => articles.put(...args)),
    remove: (...args) => faulty(() => articles.remove(...args)),
  };
};

test('a mirror that follows the changes ends equal, through faults, corrections and withdrawals', async () => {
  // Hundreds of runs in one bucket: over HTTP they take too long.
  const world = await openWorld({ buckets: openMemoryBuckets() });
  onTestFinished(world.close);
  let turn = 0;
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 4, maxLength: 18 }), async (steps) => {
      turn += 1;
      const start = Date.now() + turn * 1_000 * MINUTE;
      let time = start;
      const now = () => new Date(time);
      const site = createApp(world.articles, PRICE, { now });
      const keyOf = (name: string) => `${turn}/${name}`;
      const mine = new RegExp(`^${turn}-`);

      const mirror = new Map<string, ArticleList['articles'][number]>();
      let follow = `/v1/articles?changed_after=${now().toISOString()}&limit=2`;
      const ask = async (path: string) => (await (await site.request(path)).json()) as ArticleList;
      const catchUp = async () => {
        for (let path: string | undefined = follow; path; ) {
          const page: ArticleList = await ask(path);
          for (const article of page.articles) mirror.set(article.id, article);
          follow = page.follow ?? follow;
          path = page.next;
        }
      };
      /** What failed, until the queue delivers it again. */
      const failed = new Map<string, boolean>();
      const deliver = async (name: string, faultAt: number, removed = false) => {
        const articles = failing(world.articles, faultAt);
        const until = new Date(time + 2 * MINUTE);
        await ingest({ ...world.deps, articles, now })(keyOf(name), until, { removed }).then(
          () => failed.delete(name),
          () => failed.set(name, removed),
        );
      };
      const redeliver = async () => {
        // Locks of a crash have expired.
        time += 3 * MINUTE;
        for (const [name, removed] of [...failed]) await deliver(name, 0, removed);
      };

      for (const each of steps) {
        if (each.do === 'wait') time += each.minutes * MINUTE;
        else if (each.do === 'redeliver') await redeliver();
        else if (each.do === 'follow') await catchUp();
        else if (each.do === 'remove') {
          await world.remove(keyOf(each.key));
          await deliver(each.key, each.faultAt, true);
        } else {
          const text =
            each.do === 'reject' ? '' : `${HARBOUR}\n${FERRY.replace('1,2', `1,${each.price}`)}`;
          await world.put(keyOf(each.key), text);
          await deliver(each.key, each.faultAt);
        }
        time += 1_000;
      }
      for (let times = 0; failed.size > 0 && times < 5; times += 1) await redeliver();
      time += CHANGE_LAG + MINUTE;
      await catchUp();

      const listed: [string, unknown][] = [];
      for (let path: string | undefined = '/v1/articles?limit=100'; path; ) {
        const page: ArticleList = await ask(path);
        listed.push(...page.articles.map((article): [string, unknown] => [article.id, article]));
        path = page.next;
      }
      const kept = [...mirror].filter(([, { languages = {} }]) =>
        Object.values(languages).some((state) => state?.served),
      );
      expect(Object.fromEntries(kept)).toEqual(
        Object.fromEntries(listed.filter(([id]) => mine.test(id))),
      );
    }),
    { numRuns: LONG ? 300 : 12 },
  );
}, 600_000);
