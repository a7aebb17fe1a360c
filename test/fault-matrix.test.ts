import { beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { Fault } from '../local/deepl/faults.ts';
import { spentIn } from '../shared/article/amounts.ts';
import type { ArticleDocument } from '../shared/article/document.ts';
import { LANGUAGES } from '../shared/article/language-codes.ts';
import { monthOf } from '../shared/store/ledger/ledger.ts';
import { longArticle } from './support/articles.ts';
import { deliver, observed } from './support/deliver.ts';
import { LONG } from './support/long.ts';
import { bookedIn } from './support/outcome.ts';
import { openWorld, SHORT_TIMEOUT, startWorld, type World } from './support/world.ts';

/**
 * After a fault and redelivery the documents are those of a sound run, and no sentence is billed
 * twice.
 */

/** 70 sentences: a brief of one request and the rest in two of 50 at most, in two languages. */
const ARTICLE = longArticle(70);
const REQUESTS = 6;
const POSITIONS = [1, 2, 3, 4, 5, REQUESTS];
const NOT_ACCEPTED = [429, 413, 456, 500, 503, 529, 'hang', 'reset'] as const;
const LOSING = ['reset-after', 'hang-after', 'fewer', 'garbled', 'empty', 'huge'] as const;
/** Each fault in one request, another for each; `npm run test:long` has each in all of them. */
const inRequests = <F extends Fault>(faults: readonly F[], positions: number[]): [F, number][] =>
  faults.flatMap((fault, n) =>
    (LONG ? positions : positions.slice(n % positions.length).slice(0, 1)).map(
      (at): [F, number] => [fault, at],
    ),
  );

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

/** What was lost included. */
const expectWholeLedger = async (world: World) => {
  const { totals } = await world.deps.books.read(monthOf(new Date()));
  expect(spentIn(totals)).toBe(world.standIn.billed.characters);
};

const expectExactLedger = async (world: World, billed: number) => {
  const { en = 0, ko = 0 } = (await world.deps.books.read(monthOf(new Date()))).totals.billed;
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

const timeoutFor = (fault: Fault) =>
  fault === 'hang' || fault === 'hang-after' ? { timeout: SHORT_TIMEOUT } : {};

test('the article takes as few requests as the limits allow', () => {
  expect(requestsWithoutFault).toBe(REQUESTS);
});

describe('requests that DeepL did not accept are paid for once', () => {
  const expectPaidOnceAfter = async (
    faults: (request: number) => Fault | undefined,
    options: { timeout?: number } = {},
  ) => {
    const { observe, counts } = observed();
    const world = await startWorld({ faults, observe, ...options });
    await world.put('lang.txt', ARTICLE);
    await deliver(world, 'lang.txt', 5);
    expect(await documentsOf(world, 'lang.txt')).toEqual(reference);
    expectPaidOnce(counts());
    await expectExactLedger(world, world.standIn.billed.characters);
  };

  test('429 ten times', async () => {
    await expectPaidOnceAfter((n) => (n <= 10 ? 429 : undefined));
  });

  test.each(inRequests(NOT_ACCEPTED, POSITIONS))('%s in request %i', async (fault, at) => {
    await expectPaidOnceAfter((n) => (n === at ? fault : undefined), timeoutFor(fault));
  });
});

describe('only what DeepL accepted and did not deliver is paid for twice', () => {
  test.each(inRequests(LOSING, POSITIONS))('%s in request %i', async (fault, at) => {
    const { requests, observe, counts } = observed();
    const faults = (n: number) => (n === at ? fault : undefined);
    const world = await startWorld({ faults, observe, ...timeoutFor(fault) });
    await world.put('lang.txt', ARTICLE);
    await deliver(world, 'lang.txt', 5);
    expect(await documentsOf(world, 'lang.txt')).toEqual(reference);
    const { target = '', text = [] } = requests[at - 1] ?? {};
    const oneOnly = fault === 'empty' || fault === 'huge';
    const inFlight = (oneOnly ? text.slice(0, 1) : text).map((each) => `${target} ${each}`);
    expectPaidOnce(counts(), inFlight);
    await expectWholeLedger(world);
  });
});

describe('agency copy in another paper', () => {
  /** Two sentences of its own; each language takes one request. */
  const CARRIED = ARTICLE.replace('102 neue', '202 neue').replace('160 neue', '260 neue');
  let agency: World;
  let carriedReference: typeof reference;
  let booked: number;

  const startPaper = async (options: Parameters<typeof startWorld>[0] = {}) => {
    const world = await startWorld({ from: agency, ...options });
    await world.put('lang.txt', CARRIED);
    return world;
  };

  beforeAll(async () => {
    agency = await openWorld();
    await agency.put('agentur.txt', ARTICLE);
    await agency.ingest('agentur.txt');
    booked = await bookedIn(agency);
    return agency.close;
  });

  beforeEach(async () => {
    if (carriedReference) return;
    const world = await startPaper();
    await world.ingest('lang.txt');
    carriedReference = await documentsOf(world, 'lang.txt');
    expect(world.standIn.received.requests).toBeLessThanOrEqual(4);
  });

  test.each(inRequests([...NOT_ACCEPTED, ...LOSING], [1, 2]).filter((_, n) => LONG || n % 3 !== 1))(
    '%s in request %i',
    async (fault, at) => {
      const { requests, observe, counts } = observed();
      const faults = (n: number) => (n === at ? fault : undefined);
      const world = await startPaper({ faults, observe, ...timeoutFor(fault) });
      await deliver(world, 'lang.txt', 5);
      expect(await documentsOf(world, 'lang.txt')).toEqual(carriedReference);
      const isLosing = LOSING.some((each) => each === fault);
      const { target = '', text = [] } = (isLosing && requests[at - 1]) || {};
      expectPaidOnce(
        counts(),
        text.map((each) => `${target} ${each}`),
      );
      const off = (await bookedIn(world)) - booked - world.standIn.billed.characters;
      // No answer and no refusal: it may have been billed.
      if (fault === 'hang' || fault === 'reset') expect(off).toBeGreaterThanOrEqual(0);
      else expect(off).toBe(0);
    },
  );
});
