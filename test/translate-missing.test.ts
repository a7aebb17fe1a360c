import { expect, test } from 'vitest';
import { germanSentences } from '../shared/article/document.ts';
import { RequestTooLarge, UnusableAnswer } from '../shared/article/errors.ts';
import type { Translate } from '../shared/article/translation.ts';
import { openEdition } from '../shared/ingest/edition.ts';
import { translateMissing } from '../shared/ingest/translate-missing.ts';
import type { Bucket } from '../shared/store/bucket.ts';
import { inContext } from '../shared/store/memory/in-context.ts';
import { memoryKey } from '../shared/store/object-keys.ts';
import { startBucket } from './support/bucket.ts';
import { germanOf } from './support/records.ts';

const german = germanOf('Titel', ['Eins.', 'Zwei.', 'Drei.'], 's1');
const TEXTS = ['Titel', 'Eins.', 'Zwei.', 'Drei.'];

type Request = Parameters<Translate>;

const answerTo = (texts: string[], unusable: string[] = []) => ({
  translations: texts.map((text) => ({
    text: unusable.includes(text) ? undefined : `[en] ${text}`,
    billed: text.length,
  })),
  provenance: { server: 'api.deepl.com' },
});

/** An edition whose translator is `translate`; what happens is logged. */
const openWith = async (
  translate: (texts: string[]) => ReturnType<typeof answerTo>,
  of = german,
) => {
  const { articles: bucket, writes } = await startBucket();
  const requests: Request[] = [];
  const log: string[] = [];
  const articles: Bucket = {
    ...bucket,
    put: (...write) => {
      log.push(`saves ${edition.sending}`);
      return bucket.put(...write);
    },
  };
  const open = async () => ({
    optionsWith: () => '',
    otherOptionsWith: () => [],
    inParagraphs: false,
    method: {},
    terms: [],
    translate: async (...request: Request) => {
      requests.push(request);
      log.push(`sends ${edition.sending}`);
      return translate(request[0]);
    },
  });
  const source = {
    german: of,
    sentences: inContext(germanSentences(of)),
    related: [],
    month: '2026-11',
    persist: <T>(write: () => Promise<T>) => write(),
  };
  const edition = await openEdition({ articles, translator: { open } }, source, 'en');
  const reserve = async () => void log.push(`reserves ${edition.sending}`);
  return { edition, requests, log, writes, reserve };
};

test('a stage sends what it lacks once, with the article as context', async () => {
  const { edition, requests, log, writes, reserve } = await openWith(answerTo);
  await translateMissing(edition, 'brief', { reserve });
  await translateMissing(edition, 'all', { reserve });
  await translateMissing(edition, 'all', { reserve });
  const context = `Titel\n\n${TEXTS.slice(1).join(' ')}`;
  const options = { target: 'en', context, onLost: expect.any(Function) };
  expect(requests).toEqual([
    [['Titel', 'Eins.'], options],
    [['Zwei.', 'Drei.'], options],
  ]);
  const sent = ['reserves 10', 'sends 10', 'saves 0'];
  expect(log).toEqual([...sent, ...sent]);
  expect(writes).toEqual([memoryKey('a', 'en'), memoryKey('a', 'en')]);
  expect(edition.sending).toBe(0);
});

test('fifty sentences are sent in a request, and saved before the next', async () => {
  const many = germanOf(
    'Titel',
    Array.from({ length: 119 }, (_, n) => `Satz ${n}.`),
  );
  const counts: number[] = [];
  const { edition, requests, reserve, writes } = await openWith((texts) => {
    counts.push(writes.length);
    return answerTo(texts);
  }, many);
  await translateMissing(edition, 'all', { reserve });
  expect(requests.map(([texts]) => texts.length)).toEqual([50, 50, 20]);
  expect(counts).toEqual([0, 1, 2]);
});

test('a batch that is too large is halved, down to single sentences', async () => {
  const { edition, requests, log, reserve } = await openWith((texts) => {
    if (texts.length > 1) throw new RequestTooLarge();
    return answerTo(texts);
  });
  await translateMissing(edition, 'all', { reserve });
  expect(requests.map(([texts]) => texts)).toEqual([
    TEXTS,
    ['Titel', 'Eins.'],
    ['Titel'],
    ['Eins.'],
    ['Zwei.', 'Drei.'],
    ['Zwei.'],
    ['Drei.'],
  ]);
  expect(log.filter((line) => line.startsWith('reserves'))).toEqual(
    [20, 10, 5, 5, 10, 5, 5].map((characters) => `reserves ${characters}`),
  );
  expect(edition.memory.missing(edition.sentences.all)).toEqual([]);
});

test('an answer to several that is of no use counts as a try, and they are sent one by one', async () => {
  let isOver = false;
  const useless = (texts: string[]) => {
    if (texts.length > 1 || isOver) throw new UnusableAnswer('1 translation came back');
    return answerTo(texts);
  };
  const { edition, requests, reserve } = await openWith(useless);
  await translateMissing(edition, 'brief', { reserve });
  isOver = true;
  for (const _ of [1, 2, 3])
    expect(await translateMissing(edition, 'all', { reserve })).toHaveLength(_ < 3 ? 2 : 0);
  expect(requests.map(([texts]) => texts)).toEqual([
    ['Titel', 'Eins.'],
    ['Titel'],
    ['Eins.'],
    ...[1, 2, 3].flatMap(() => [['Zwei.'], ['Drei.']]),
  ]);
  expect(edition.sentences.all.filter(edition.memory.isGivenUp)).toMatchObject([
    { id: 's2' },
    { id: 's3' },
  ]);
});

test('single sentences that are too large fail the stage when there are three in a row', async () => {
  const { edition, requests, reserve } = await openWith(() => {
    throw new RequestTooLarge();
  });
  await expect(translateMissing(edition, 'all', { reserve })).rejects.toThrow(RequestTooLarge);
  expect(requests.map(([texts]) => texts.length)).toEqual([4, 2, 1, 1, 2, 1]);
  expect(edition.sending).toBe(0);
});

test('nothing is sent, or counted as sent, when the reservation is refused', async () => {
  const { edition, requests } = await openWith(answerTo);
  const refused = () => Promise.reject(new Error('no budget'));
  await expect(translateMissing(edition, 'all', { reserve: refused })).rejects.toThrow('no budget');
  expect(requests).toEqual([]);
  expect(edition.sending).toBe(0);
});

test('an unusable answer keeps the usable ones, and after the third it is given up', async () => {
  const { edition, requests, reserve } = await openWith((texts) => answerTo(texts, ['Zwei.']));
  const { memory, sentences } = edition;
  for (const _ of [1, 2])
    expect(await translateMissing(edition, 'all', { reserve })).toMatchObject([{ id: 's2' }]);
  expect(sentences.all.filter(memory.isGivenUp)).toEqual([]);
  expect(await translateMissing(edition, 'all', { reserve })).toEqual([]);
  expect(await translateMissing(edition, 'all', { reserve })).toEqual([]);
  expect(sentences.all.filter(memory.isGivenUp)).toMatchObject([{ id: 's2' }]);
  expect(requests.map(([texts]) => texts)).toEqual([TEXTS, ['Zwei.'], ['Zwei.']]);
  expect(edition.memory.billed()).toBe(30);
});
