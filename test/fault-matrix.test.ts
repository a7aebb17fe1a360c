import fc from 'fast-check';
import { beforeEach, describe, expect, onTestFinished, test } from 'vitest';
import type { Fault } from '../local/deepl/faults.ts';
import { getJson } from '../shared/bucket/json-object.ts';
import { ledgerKey } from '../shared/bucket/object-keys.ts';
import { type ArticleDocument, segments } from '../shared/document.ts';
import type { IngestEdges } from '../shared/ingest/ingest.ts';
import { Ledger, monthOf } from '../shared/ledger/ledger.ts';
import { isSettled } from '../shared/manifest.ts';
import { longArticle } from './support/articles.ts';
import { lifeOf, mortal } from './support/mortal.ts';
import { openWorld, startWorld, type World } from './support/world.ts';

/** After a fault and redelivery: the documents of a run without, and no sentence paid for twice. */

const MINUTE = 60_000;
const ARTICLE = longArticle(130);
const LANGUAGES = ['de', 'en', 'ko'] as const;

/** Sentences by language, each as often as the stand-in was asked for it and billed it. */
const observed = () => {
  const requests: { target: string; text: string[] }[] = [];
  const observe = (request: { target_lang: string; text: string[] }) =>
    void requests.push({ target: request.target_lang, text: request.text });
  const counts = () => {
    const times = new Map<string, number>();
    for (const { target, text } of requests) {
      for (const each of text)
        times.set(`${target} ${each}`, (times.get(`${target} ${each}`) ?? 0) + 1);
    }
    return times;
  };
  return { requests, observe, counts };
};

/** As the queue and, at last, the sweep do; each delivery finds the locks of a crash expired. */
const deliver = async (
  world: World,
  key: string,
  times: number,
  edges: Partial<IngestEdges> = {},
) => {
  for (let delivery = 1; delivery <= times; delivery += 1) {
    const now = () => new Date(Date.now() + delivery * 2 * MINUTE);
    await world.edges.books.update(monthOf(now()), ({ exhausted: _, ...ledger }) => ledger);
    await world.ingest(key, { ...edges, now }).catch(() => {});
    const settled = await world.manifest(key).then(isSettled, () => false);
    if (settled) return;
  }
};

const documentsOf = async (world: World, key: string) =>
  await Promise.all(
    LANGUAGES.map(async (language) => {
      const { translation: _, ...document } = await world.document(key, language);
      return document;
    }),
  );

const expectPaidOnce = (counts: Map<string, number>, twice: string[] = []) => {
  const more = [...counts].filter(([text, times]) => times > (twice.includes(text) ? 2 : 1));
  expect(more).toEqual([]);
};

const expectExactLedger = async (world: World, billed: number) => {
  const ledger = await getJson(world.articles, ledgerKey(monthOf(new Date())), Ledger);
  const { en = 0, ko = 0 } = ledger?.totals.billed ?? {};
  expect(en + ko).toBe(billed);
};

let reference: Omit<ArticleDocument, 'translation'>[];
let requestsWithoutFault: number;

beforeEach(async () => {
  if (reference) return;
  const world = await startWorld();
  await world.put('lang.txt', ARTICLE);
  await world.ingest('lang.txt');
  reference = await documentsOf(world, 'lang.txt');
  requestsWithoutFault = world.standIn.received.requests;
});

const BEFORE_WORK: [string, (request: number) => Fault | undefined][] = [
  ['429 once', (n) => (n === 1 ? 429 : undefined)],
  ['429 ten times', (n) => (n <= 10 ? 429 : undefined)],
  ...(['first', 'middle', 'last'] as const).map(
    (at): [string, (n: number) => Fault | undefined] => [
      `456 in the ${at} batch`,
      (n) => (n === { first: 1, middle: 4, last: 8 }[at] ? 456 : undefined),
    ],
  ),
  ...([413, 500, 503, 529, 'hang', 'reset'] as const).flatMap((fault) =>
    [1, 4, 8].map((at): [string, (n: number) => Fault | undefined] => [
      `${fault} in request ${at}`,
      (n) => (n === at ? fault : undefined),
    ]),
  ),
];

test('the article takes as few requests as the limits allow', () => {
  // 130 sentences: a brief of one request and the rest in three of 50 at most, in two languages.
  expect(requestsWithoutFault).toBe(8);
});

describe('what DeepL did not accept is paid for once', () => {
  test.each(BEFORE_WORK)('%s', async (_, faults) => {
    const { observe, counts } = observed();
    const world = await startWorld({ faults, observe });
    await world.put('lang.txt', ARTICLE);
    await deliver(world, 'lang.txt', 5);
    expect(await documentsOf(world, 'lang.txt')).toEqual(reference);
    expectPaidOnce(counts());
    await expectExactLedger(world, world.standIn.billed.characters);
  });
});

describe('what DeepL accepted and did not deliver is all that is paid for twice', () => {
  test.each(
    (['reset-after', 'hang-after', 'lost', 'garbled', 'empty', 'huge'] as const).flatMap((fault) =>
      [1, 4, 8].map((at) => [fault, at] as const),
    ),
  )('%s in request %i', async (fault, at) => {
    const { requests, observe, counts } = observed();
    const world = await startWorld({ faults: (n) => (n === at ? fault : undefined), observe });
    await world.put('lang.txt', ARTICLE);
    await deliver(world, 'lang.txt', 5);
    expect(await documentsOf(world, 'lang.txt')).toEqual(reference);
    const { target = '', text = [] } = requests[at - 1] ?? {};
    const oneOnly = fault === 'empty' || fault === 'huge';
    const inFlight = (oneOnly ? text.slice(0, 1) : text).map((each) => `${target} ${each}`);
    expectPaidOnce(counts(), inFlight);
  });
});

test('a process killed after each of its side effects', async () => {
  const text = longArticle(60);
  const whole = lifeOf(Number.POSITIVE_INFINITY);
  const first = await startWorld();
  await first.put('lang.txt', text);
  await first.ingest('lang.txt', mortal(first.edges, whole));
  const expected = await documentsOf(first, 'lang.txt');
  expect(whole.effects).toBeGreaterThan(30);

  for (let n = 1; n <= whole.effects; n += 1) {
    const { requests, observe, counts } = observed();
    const world = await openWorld({ observe });
    onTestFinished(world.close);
    await world.put('lang.txt', text);
    const life = lifeOf(n);
    await world.ingest('lang.txt', mortal(world.edges, life)).catch(() => {});
    const { last } = life;
    const inFlight = requests
      .slice(-2)
      .flatMap(({ target, text: texts }) => texts.map((each) => `${target} ${each}`));
    await deliver(world, 'lang.txt', 3);
    expect(await documentsOf(world, 'lang.txt'), `killed after effect ${n}, ${last}`).toEqual(
      expected,
    );
    // Each language has one batch in flight at most.
    expectPaidOnce(counts(), inFlight);
    expect(await world.keys('work/'), `killed after effect ${n}`).toEqual([]);
    expect(await world.keys('index/')).toHaveLength(1);
  }
});

const FAULTS: (Fault | undefined)[] = [
  429,
  456,
  413,
  500,
  503,
  529,
  'reset',
  'reset-after',
  'lost',
  'empty',
  'huge',
  'garbled',
];
/** Accepted and billed, but not delivered whole. */
const LOSING: (Fault | undefined)[] = ['reset-after', 'lost', 'empty', 'huge', 'garbled'];

test('random schedules of faults and kills end in the same documents', async () => {
  let fault: (request: number) => Fault | undefined = () => undefined;
  const { requests, observe } = observed();
  const world = await startWorld({ faults: (n) => fault(n), observe, limit: 1e9 });
  let run = 0;

  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.option(fc.constantFrom(...FAULTS), { nil: undefined }), { maxLength: 10 }),
      fc.array(fc.integer({ min: 1, max: 60 }), { maxLength: 3 }),
      async (schedule, kills) => {
        run += 1;
        const key = `${run}.txt`;
        // No two runs share a sentence: the memory would have it.
        const text = longArticle(14).replaceAll('Bezirk', `Bezirk ${run * 1000 + 1}-`);
        const from = world.standIn.received.requests;
        const begun = requests.length;
        fault = (n) => schedule[n - from - 1];
        await world.put(key, text);
        for (const kill of kills) {
          await deliver(world, key, 1, mortal(world.edges, lifeOf(kill)));
        }
        await deliver(world, key, schedule.length + 6);

        for (const language of ['en', 'ko'] as const) {
          const { status, ...document } = await world.document(key, language);
          expect(status).toBe('complete');
          for (const { text: translated, source } of segments(document)) {
            expect(translated).toBe(`[${language}] ${source}`);
          }
        }
        const losses = schedule.filter((each) => LOSING.includes(each)).length;
        const times = new Map<string, number>();
        for (const request of requests.slice(begun)) {
          for (const each of request.text) {
            const at = `${request.target} ${each}`;
            times.set(at, (times.get(at) ?? 0) + 1);
          }
        }
        // Every loss and every kill can cost a sentence one more bill; nothing else may.
        expect(Math.max(...times.values())).toBeLessThanOrEqual(1 + losses + kills.length);
        if (losses + kills.length === 0) expect(Math.max(...times.values())).toBe(1);
      },
    ),
    { numRuns: 200, seed: 20261122 },
  );
}, 180_000);
