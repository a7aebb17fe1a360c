import { expect, test } from 'vitest';
import { NOTHING } from '../shared/article/amounts.ts';
import { germanSentences } from '../shared/article/document.ts';
import { BudgetExceeded, QuotaExceeded, TranslationRefused } from '../shared/article/errors.ts';
import type { Translator } from '../shared/article/translation.ts';
import {
  amountsOf,
  charactersIn,
  type Edition,
  failureOf,
  isComplete,
  openEdition,
} from '../shared/ingest/edition.ts';
import { countedIn } from '../shared/ingest/translate-article.ts';
import { inContext } from '../shared/store/memory/in-context.ts';
import type { Persist } from '../shared/store/persist.ts';
import { startBucket } from './support/bucket.ts';
import { germanOf, RECEIVED } from './support/records.ts';

const month = '2026-11';
const german = germanOf('Titel', ['Erster Satz.', 'Titel']);
const sentences = inContext(germanSentences(german));
const [title, first] = sentences;
const BY = { server: 'api.deepl.com' };

const persist: Persist = (write) => write();

const translator: Translator = {
  open: async () => ({
    optionsWith: () => '',
    otherOptionsWith: () => [],
    inParagraphs: false,
    method: {},
    terms: [],
    translate: async () => ({ translations: [], provenance: BY }),
  }),
};

const openBoth = async () => {
  const { articles } = await startBucket();
  const source = { german, sentences, related: [], month, persist };
  const open = (target: 'en' | 'ko') => openEdition({ articles, translator }, source, target);
  return [await open('en'), await open('ko')] as const;
};

const answer = ({ memory }: Edition, sentence: typeof first, billed: number) =>
  sentence && memory.add([sentence], [{ text: 'x', billed }], BY);

test('the estimate is what the memory lacked when the edition was opened', async () => {
  const [en] = await openBoth();
  expect(en.estimated).toEqual({ brief: 5, all: 17 });
  answer(en, title, 5);
  expect(en.estimated).toEqual({ brief: 5, all: 17 });
  expect(isComplete(en)).toBe(false);
  answer(en, first, 14);
  expect(isComplete(en)).toBe(true);
  expect(charactersIn(en)).toEqual({
    estimated: 17,
    billed: 19,
    brief: { estimated: 5, billed: 5 },
    rest: { estimated: 12, billed: 14 },
  });
});

test('the amounts are those of all editions, with what is being sent', async () => {
  const [en, ko] = await openBoth();
  const counted = { ...NOTHING, articles: 1, savedByCleaning: 40 };
  expect(amountsOf([en, ko], month, counted)).toEqual({
    ...counted,
    billed: { en: 0, ko: 0 },
    savedByMemory: 0,
  });
  answer(en, title, 5);
  ko.sending = 12;
  expect(amountsOf([en, ko], month, counted)).toEqual({
    ...counted,
    billed: { en: 5, ko: 12 },
    // The title, once more as the last sentence.
    savedByMemory: 5,
  });
  ko.lost = 9;
  expect(amountsOf([en, ko], month, counted).lost).toEqual({ ko: 9 });
  expect(amountsOf([en, ko], '2026-12', counted).billed).toEqual({ en: 0, ko: 12 });
});

test('what was billed for nothing is no negative saving', async () => {
  const [en] = await openBoth();
  answer(en, title, 500);
  expect(amountsOf([en], month, NOTHING).savedByMemory).toBe(0);
});

test('an article and what cleaning saved count in the month and for the revision that began in it', () => {
  const timeline = [
    { at: RECEIVED, revision: 1, stage: 'received' as const },
    { at: '2026-12-01T08:00:00.000Z', revision: 2, stage: 'received' as const },
  ];
  expect(countedIn(month, { revision: 1, timeline }, 30)).toEqual({
    ...NOTHING,
    articles: 1,
    savedByCleaning: 60,
  });
  expect(countedIn('2026-12', { revision: 1, timeline }, 30)).toEqual(NOTHING);
  expect(countedIn('2026-12', { revision: 2, timeline }, 30)).toEqual({
    ...NOTHING,
    savedByCleaning: 60,
  });
  expect(countedIn(month, { revision: 3, timeline }, 30)).toEqual(NOTHING);
  // The timeline is cut; the beginning of the revision is not.
  expect(countedIn(month, { revision: 1, begun: RECEIVED, timeline: [] }, 30).articles).toBe(1);
});

test('the queue redelivers a failure, but nothing that is parked or refused', async () => {
  const [en] = await openBoth();
  expect(failureOf(en)).toBeUndefined();
  const unexpected = new Error('socket hang up');
  expect(failureOf({ ...en, stopped: unexpected })).toBe(unexpected);
  for (const stopped of [
    new QuotaExceeded(),
    new BudgetExceeded('article-cap', ''),
    new TranslationRefused('', { retry: true }),
  ])
    expect(failureOf({ ...en, stopped })).toBeUndefined();
});
