import { describe, expect, test } from 'vitest';
import { startStandIn } from '../local/deepl/stand-in.ts';
import type { TranslateRequest } from '../local/deepl/translate-request.ts';
import { segments } from '../shared/article/segments.ts';
import { codePoints } from '../shared/code-points.ts';
import { createDeepl } from '../shared/deepl/client.ts';
import { inTags, outOfTags } from '../shared/deepl/tagged-sentences.ts';
import { createTranslator } from '../shared/deepl/translator.ts';
import { FERRY, FERRY_CORRECTED } from './support/articles.ts';
import { redeliver } from './support/recover.ts';
import { startWorld, type World } from './support/world.ts';

const SENTENCES = ['Müller & Söhne wächst.', 'Die Firma hat <100 Leute.'];

describe('sentences in tags', () => {
  test('come back as they were', () => {
    const paragraph = inTags(SENTENCES);
    expect(paragraph).toBe(
      '<s id="1">Müller &amp; Söhne wächst.</s><s id="2">Die Firma hat &lt;100 Leute.</s>',
    );
    expect(outOfTags(2, paragraph)).toEqual(SENTENCES);
  });

  test.each([
    ['one is lost', '<s id="1">Both in one.</s>'],
    ['one is empty', '<s id="1">Both in one.</s> <s id="2"> </s>'],
    ['they changed places', '<s id="2">Two.</s> <s id="1">One.</s>'],
    ['one came twice', '<s id="1">One.</s> <s id="1">One.</s> <s id="2">Two.</s>'],
    ['there is text outside', '<s id="1">One</s>, and <s id="2">two.</s>'],
    ['a tag is not closed', '<s id="1">One. <s id="2">Two.</s>'],
    ['a tag is within another', '<s id="1">One. <b>Two.</b></s><s id="2">Three.</s>'],
  ])('count none where %s', (_, translated) => {
    expect(outOfTags(2, translated)).toBeUndefined();
  });
});

const TEXTS = ['Titel', 'Eins, zwei.', 'Drei.', 'Vier.'];
const PARAGRAPHS = [1, 2, 1];

const ask = async (fault?: 'untagged' | 'empty' | 'fewer') => {
  const requests: TranslateRequest[] = [];
  const standIn = await startStandIn({
    port: 0,
    translations: [],
    observe: (request) => requests.push(request),
    faults: () => fault,
  });
  const lost: number[] = [];
  const translate = createDeepl({ authKey: 'test', serverUrl: standIn.url });
  const answer = await translate(TEXTS.slice(1), {
    target: 'en',
    context: 'Titel',
    paragraphs: PARAGRAPHS.slice(1),
    onLost: (characters) => lost.push(characters),
  }).catch((error: Error) => error.message);
  await standIn.close();
  return { answer, lost, requests, billed: standIn.billed.characters };
};

describe('a request for paragraphs', () => {
  test('has a text for each, and DeepL splits it at the tags alone', async () => {
    const { answer, requests, billed } = await ask();
    expect(requests).toMatchObject([
      {
        text: ['<s id="1">Eins, zwei.</s><s id="2">Drei.</s>', '<s id="1">Vier.</s>'],
        context: 'Titel',
        tag_handling: 'xml',
        tag_handling_version: 'v2',
        splitting_tags: 's',
        outline_detection: '0',
      },
    ]);
    expect(answer).toMatchObject({
      translations: [
        { text: '[en] Eins, zwei.', billed: 11 },
        { text: '[en] Drei.', billed: 5 },
        { text: '[en] Vier.', billed: 5 },
      ],
    });
    expect(billed).toBe(21);
  });

  test.each(['untagged', 'empty'] as const)(
    'has no translation of a paragraph that comes back %s, and knows its price',
    async (fault) => {
      const { answer } = await ask(fault);
      expect(answer).toMatchObject({
        translations: [
          { text: undefined, billed: 11 },
          { text: undefined, billed: 5 },
          { text: '[en] Vier.', billed: 5 },
        ],
      });
    },
  );

  test('loses all of it when a paragraph is missing', async () => {
    const { answer, lost } = await ask('fewer');
    expect(answer).toContain('1 translations came back for 2 texts');
    expect(lost).toEqual([21]);
  });
});

const KEY = 'a.txt';

const translated = async (options: Parameters<typeof startWorld>[0], texts = [FERRY]) => {
  const requests: TranslateRequest[] = [];
  const world = await startWorld({ observe: (request) => requests.push(request), ...options });
  for (const text of texts) {
    await world.put(KEY, text);
    await world.ingest(KEY);
  }
  const { totals } = await world.deps.books.read(new Date().toISOString().slice(0, 7));
  const billed = world.standIn.billed.characters;
  return { world, requests, documents: await documentsOf(world), booked: totals, billed };
};

const documentsOf = (world: World) =>
  Promise.all(
    (['en', 'ko'] as const).map(async (each) => segments(await world.document(KEY, each))),
  );

describe('an article in paragraphs', () => {
  test('is the same, costs the same, and no text of it crosses a block', async () => {
    const [one, other] = [await translated({}), await translated({ unit: 'paragraph' })];
    expect(other.documents).toEqual(one.documents);
    expect(other.billed).toBe(one.billed);
    expect(other.booked).toEqual(one.booked);
    const texts = other.requests.flatMap(({ text }) => text);
    expect(texts.every((text) => text.startsWith('<s id="1">'))).toBe(true);
    expect(texts.some((text) => text.includes('<s id="2">'))).toBe(true);
    expect(texts.some((text) => text.includes('<s id="3">'))).toBe(false);
  });

  test('is sent sentence by sentence where tags are lost, which alone is paid for twice', async () => {
    const whole = await translated({ unit: 'paragraph' });
    const faults = (n: number) => (n === 1 ? 'untagged' : undefined);
    const { world, documents, requests, billed, booked } = await translated({
      unit: 'paragraph',
      faults,
    });
    expect(documents).toEqual(whole.documents);
    const plain = requests.filter(({ tag_handling }) => tag_handling === undefined);
    expect(plain).toHaveLength(1);
    const twice = codePoints(plain[0]?.text.join('') ?? '');
    expect(billed - whole.billed).toBe(twice);
    expect(Object.values(booked.billed).reduce((sum, each) => sum + each, 0)).toBe(billed);
    await world.ingest(KEY);
    expect(world.standIn.billed.characters).toBe(billed);
  });

  test.each(['joined', 'fewer', 'null', 'numbers', 'huge', 'garbled'] as const)(
    'is whole even if an answer was %s',
    async (fault) => {
      const whole = await translated({});
      const faults = (n: number) => (n === 1 ? fault : undefined);
      const world = await startWorld({ unit: 'paragraph', faults });
      await world.put(KEY, FERRY);
      await redeliver(world.deps, KEY);
      expect(await documentsOf(world)).toEqual(whole.documents);
    },
  );

  test.each([
    ['sentence', 'paragraph'],
    ['paragraph', 'sentence'],
  ] as const)('keeps at a correction what was translated by the %s', async (before, after) => {
    const once = await translated({ unit: before }, [FERRY, FERRY_CORRECTED]);
    const { world, billed } = await translated({ unit: before });
    await world.put(KEY, FERRY_CORRECTED);
    const { translator } = world.depsIn(after);
    await world.ingest(KEY, { translator });
    expect(world.standIn.billed.characters).toBe(once.billed);
    expect(billed).toBeLessThan(once.billed);
  });

  test('has names of its own in the memory', async () => {
    const open = (unit: 'sentence' | 'paragraph') =>
      createTranslator({
        authKey: async () => 'test',
        english: 'en-US',
        unit,
        glossary: { get: async () => undefined, renew: async () => undefined },
      }).open('en');
    const [one, other] = [await open('sentence'), await open('paragraph')];
    for (const terms of [{}, { Fähre: 'ferry' }] as Record<string, string>[]) {
      expect(one.optionsWith(terms)).not.toBe(other.optionsWith(terms));
      expect(one.otherOptionsWith(terms)).toContain(other.optionsWith(terms));
      expect(other.otherOptionsWith(terms)).toContain(one.optionsWith(terms));
    }
  });
});
