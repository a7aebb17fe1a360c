import { randomUUID } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import type { Translated } from '../shared/article/translation.ts';
import { dependsOnPredecessor } from '../shared/german/depends-on-predecessor.ts';
import type { Bucket } from '../shared/store/bucket.ts';
import {
  anchorsOf,
  announce,
  MIN_ANCHOR_LENGTH,
  readClaims,
  relatedArticles,
} from '../shared/store/memory/anchors.ts';
import { inContext, pairKey } from '../shared/store/memory/in-context.ts';
import { openMemory } from '../shared/store/memory/memory.ts';
import { isSmallChange } from '../shared/store/memory/small-change.ts';
import { anchorKey, memoryKey } from '../shared/store/object-keys.ts';
import { startBucket } from './support/bucket.ts';

const BY = { server: 'api.deepl.com', model: 'one' };
const numbered = (texts: string[]) =>
  inContext(texts.map((text, at) => ({ id: `s${at + 1}`, text })));
const ONE = { id: 's1', text: 'Eins.', before: '' };
const TWO = { id: 's2', text: 'Zwei.', before: 'Eins.' };
const THREE = { id: 's3', text: 'Drei.', before: 'Zwei.' };
const SENTENCES = [ONE, TWO, THREE];
const answer = (text: string | undefined, billed: number): Translated => ({ text, billed });

const open = (articles: Bucket, change: Partial<Parameters<typeof openMemory>[1]> = {}) =>
  openMemory(articles, {
    id: 'a',
    revision: 1,
    target: 'en',
    optionsOf: () => 'plain',
    otherOptionsOf: () => [],
    dependsOnPredecessor,
    month: '2026-11',
    sentences: SENTENCES,
    related: [],
    persist: (write) => write(),
    ...change,
  });

describe('a memory', () => {
  test('finds what was added, now and in a later run, under the same options', async () => {
    const { articles } = await startBucket();
    const memory = await open(articles);
    expect(memory.missing(SENTENCES)).toEqual(SENTENCES);
    memory.add([ONE, TWO], [answer('One.', 5), answer('Two.', 5)], BY);
    expect(memory.find(TWO)).toBe('Two.');
    await memory.save();
    const later = await open(articles);
    expect([later.find(ONE), later.find(TWO), later.find(THREE)]).toEqual([
      'One.',
      'Two.',
      undefined,
    ]);
    expect(later.missing(SENTENCES)).toEqual([THREE]);
    expect(later.provenance()).toEqual(BY);
    expect((await open(articles, { optionsOf: () => 'terms' })).missing(SENTENCES)).toEqual(
      SENTENCES,
    );
    expect((await open(articles, { target: 'ko' })).missing(SENTENCES)).toEqual(SENTENCES);
  });

  test('counts what a revision was billed, by month', async () => {
    const { articles } = await startBucket();
    const november = await open(articles);
    november.add([ONE], [answer('One.', 5)], BY);
    await november.save();
    const december = await open(articles, { month: '2026-12' });
    december.add([TWO], [answer('Two.', 7)], BY);
    expect(december.billed('2026-11')).toBe(5);
    expect(december.billed('2026-12')).toBe(7);
    expect(december.billed()).toBe(12);
    expect(december.billedFor([TWO, THREE])).toBe(7);
    await december.save();
    const corrected = await open(articles, { revision: 2, month: '2026-12' });
    expect(corrected.billed()).toBe(0);
    expect(corrected.billedFor(SENTENCES)).toBe(0);
  });

  test('adds up what a sentence was billed in one month for one revision', async () => {
    const { articles } = await startBucket();
    const memory = await open(articles);
    memory.add([ONE], [answer(undefined, 5)], BY);
    memory.add([ONE], [answer(undefined, 5)], BY);
    expect(memory.isGivenUp(ONE)).toBe(false);
    expect(memory.missing(SENTENCES)).toEqual(SENTENCES);
    memory.add([ONE], [answer('One.', 5)], BY);
    expect(memory.billed()).toBe(15);
    await memory.save();
    for (const later of [{ month: '2026-12' }, { revision: 2 }]) {
      const other = await open(articles, later);
      other.add([ONE], [answer('One!', 6)], BY);
      expect(other.billed(later.month)).toBe(6);
    }
  });

  test('takes over from a related article what it had no usable answer to itself', async () => {
    const { articles } = await startBucket();
    const related = await open(articles, { id: 'b' });
    related.add([ONE], [answer('One.', 5)], BY);
    await related.save();
    const own = await open(articles);
    own.add([ONE], [answer(undefined, 5)], BY);
    await own.save();
    const later = await open(articles, { related: ['b'] });
    expect(later.find(ONE)).toBe('One.');
    expect(later.billed()).toBe(5);
  });

  test('keeps a sentence without an answer as missing', async () => {
    const { articles } = await startBucket();
    const memory = await open(articles);
    memory.add([ONE, TWO], [answer('One.', 5)], BY);
    expect(memory.missing(SENTENCES)).toEqual([TWO, THREE]);
  });

  test('is written only when it has changed', async () => {
    const { articles, writes } = await startBucket();
    const memory = await open(articles);
    await memory.save();
    expect(writes).toEqual([]);
    memory.add([ONE], [answer('One.', 5)], BY);
    await memory.save();
    await memory.save();
    expect(writes).toEqual([memoryKey('a', 'en')]);
  });

  test('sends a repeated sentence once and nothing without letters', async () => {
    const { articles } = await startBucket();
    const sentences = numbered(['Eins.', 'Zwei.', 'Eins.', '12 / 13']);
    const memory = await open(articles, { sentences });
    const [one, two, again, digits] = sentences;
    expect(memory.missing(sentences)).toEqual([one, two]);
    expect(again && memory.missing([again])).toEqual([one]);
    expect(digits && memory.find(digits)).toBe('12 / 13');
    memory.add(sentences.slice(0, 1), [answer('One.', 5)], BY);
    expect(again && memory.find(again)).toBe('One.');
    expect(again && memory.billedFor([again])).toBe(5);
    expect(memory.billedFor(sentences)).toBe(5);
  });

  test('adopts what a related article paid for, and saves it as its own', async () => {
    const { articles, writes } = await startBucket();
    const other = await open(articles, { id: 'b' });
    other.add([ONE, TWO], [answer('One.', 5), answer(undefined, 5)], BY);
    await other.save();
    const memory = await open(articles, { related: ['missing', 'b'] });
    expect(memory.find(ONE)).toBe('One.');
    expect(memory.missing(SENTENCES)).toEqual([TWO, THREE]);
    expect(memory.billed()).toBe(0);
    expect(memory.provenance()).toEqual(BY);
    await memory.save();
    expect(writes.at(-1)).toBe(memoryKey('a', 'en'));
    expect((await open(articles)).find(ONE)).toBe('One.');
  });

  test('prefers its own entries to those of related articles', async () => {
    const { articles, writes } = await startBucket();
    for (const [id, text] of [
      ['a', 'Mine.'],
      ['b', 'Theirs.'],
    ] as const) {
      const memory = await open(articles, { id });
      memory.add([ONE], [answer(text, 5)], { ...BY, model: id });
      await memory.save();
    }
    const memory = await open(articles, { related: ['b'] });
    expect(memory.find(ONE)).toBe('Mine.');
    expect(memory.billed()).toBe(5);
    expect(memory.provenance()).toEqual({ ...BY, model: 'a' });
    await memory.save();
    expect(writes).toHaveLength(2);
  });
});

describe('a sentence after one that was changed', () => {
  const NEW = 'Die Stadt will im Herbst zwei neue Schulen und eine Halle bauen.';
  const LITTLE = NEW.replace('zwei', 'drei');
  const revise = async (before: string, after: string) => {
    const { articles } = await startBucket();
    const sentences = numbered([NEW, after]);
    const memory = await open(articles, { sentences });
    memory.add(sentences, [answer('One.', 5), answer('Two.', 5)], BY);
    await memory.save();
    const revised = numbered([before, after]);
    const later = await open(articles, { revision: 2, sentences: revised });
    await later.save();
    const again = await open(articles, { revision: 2, sentences: revised });
    const texts = (those: typeof revised) => those.map(({ text }) => text);
    expect(texts(again.missing(revised))).toEqual(texts(later.missing(revised)));
    return texts(later.missing(revised));
  };

  test('is kept if little was changed there', async () => {
    expect(await revise(LITTLE, 'Auf der Insel leben 840 Menschen.')).toEqual([LITTLE]);
  });

  test('is not kept if it leans on it, or if that was replaced', async () => {
    const leaning = 'Sie sollen in fünf Jahren fertig sein.';
    expect(await revise(LITTLE, leaning)).toEqual([LITTLE, leaning]);
    const [other, after] = ['Der Haushalt ist beschlossen.', 'Auf der Insel leben 840 Menschen.'];
    expect(await revise(other, after)).toEqual([other, after]);
  });

  test.each([
    ['a b c d e f', 'a b c d e g', true],
    ['a b c d e f', 'a b c d e f g h', true],
    ['a b c d', 'a b x y', false],
    ['a a a a', 'a b c d', false],
    ['', '', false],
  ])('%j and %j are alike: %s', (one, other, expected) => {
    expect(isSmallChange(one, other)).toBe(expected);
    expect(isSmallChange(other, one)).toBe(expected);
  });
});

test('a sentence is forgotten when three revisions in a row lack it', async () => {
  const { articles } = await startBucket();
  const memory = await open(articles);
  memory.add(SENTENCES, [answer('One.', 5), answer('Two.', 5), answer('Three.', 5)], BY);
  await memory.save();
  const find = async (revision: number, sentences: typeof SENTENCES) => {
    const later = await open(articles, { revision, sentences });
    await later.save();
    return SENTENCES.map((sentence) => later.find(sentence));
  };
  expect(await find(2, [ONE, TWO])).toEqual(['One.', 'Two.', 'Three.']);
  expect(await find(3, [ONE])).toEqual(['One.', 'Two.', 'Three.']);
  expect(await find(4, [ONE])).toEqual(['One.', 'Two.', undefined]);
  expect(await find(5, [ONE])).toEqual(['One.', undefined, undefined]);
});

test('an unreadable memory is one without entries', async () => {
  const { articles } = await startBucket();
  await articles.put(memoryKey('a', 'en'), '{"entries":');
  await articles.put(memoryKey('b', 'en'), '{"entries":[]}');
  expect((await open(articles, { related: ['b'] })).missing(SENTENCES)).toEqual(SENTENCES);
});

test('a memory of version 0.2.0 is read under the options as it named them', async () => {
  const { articles } = await startBucket();
  await articles.put(
    memoryKey('a', 'en'),
    '{"provenance":{"server":"api.deepl.com","model":"quality_optimized"},"entries":{' +
      '"e141c8ebaa19e7d0e4a5f8759cd6fd78":{"text":"One.","billed":5,"revision":1,"month":"2026-10"},' +
      '"0a8218525caafc924fcd23d7b9ebe363":{"text":"Two.","billed":5,"revision":1,"month":"2026-10"}}}',
  );
  const memory = await open(articles, {
    revision: 2,
    optionsOf: () => '["deepl.com","en-US",[]]',
    otherOptionsOf: () => ['["deepl.com","en-US",[],"abc"]', '["api.deepl.com","en-US",[],"abc"]'],
  });
  expect(SENTENCES.map(memory.find)).toEqual(['One.', 'Two.', undefined]);
  expect(memory.billed()).toBe(0);
});

test('a pair is a sentence, the one before it and the options', () => {
  expect(numbered(['Eins.', 'Zwei.', 'Drei.'])).toEqual(SENTENCES);
  const keys = [
    pairKey(ONE),
    pairKey(TWO),
    pairKey(TWO, 'terms'),
    pairKey({ ...TWO, before: 'Drei.' }),
    pairKey({ ...TWO, id: 's9' }),
  ];
  expect(new Set(keys).size).toBe(4);
  for (const key of keys) expect(key).toMatch(/^[0-9a-f]{32}$/);
});

describe('anchors', () => {
  test('are the pairs of long sentences alone, four at most', () => {
    const line = (length: number, n = 0) => String(n).padStart(length, 'Mehr zum Thema ');
    expect(MIN_ANCHOR_LENGTH).toBe(40);
    expect(anchorsOf(numbered([line(39)]))).toEqual([]);
    expect(anchorsOf(numbered([line(40)]))).toHaveLength(1);
    const many = numbered(Array.from({ length: 20 }, (_, n) => line(50, n)));
    const smallest = many.map((pair) => pairKey(pair)).sort();
    expect(anchorsOf(many)).toEqual(smallest.slice(0, 4));
  });

  const [RUN, LATER] = [randomUUID(), randomUUID()];
  const ALL = ['1', '2', '3', '4', '5', '6', '7', '8', '9'];

  /** Announces an article; those in `held` have every translation, those in `atWork` are locked. */
  const announceAs = async (
    articles: Bucket,
    id: string,
    anchors: string[],
    { held = [], atWork = [] }: { held?: string[]; atWork?: string[] } = {},
  ) => {
    const busy = await announce(articles, {
      me: { id, run: RUN },
      claims: await readClaims(articles, anchors),
      isHeldBy: (holder) => held.includes(holder),
      isShared: () => !held.includes(id),
      isAtWork: async (other) => atWork.includes(other.id),
    });
    return busy?.id;
  };
  const holdersIn = async (articles: Bucket) =>
    [...(await readClaims(articles, ALL)).values()].map((claim) => claim?.by?.id);

  test('lead to the three articles that claimed the most of them last', async () => {
    const { articles } = await startBucket();
    const claims = { a: ['1'], b: ['2', '3'], c: ['4', '5', '6'], d: ['7'], e: ['8'] };
    for (const [id, hashes] of Object.entries(claims)) await announceAs(articles, id, hashes);
    await announceAs(articles, 'f', ['1']);
    const all = await readClaims(articles, ALL);
    expect(relatedArticles(all, 'me')).toEqual(['c', 'b', 'f']);
    expect(relatedArticles(all, 'c')).toEqual(['b', 'f', 'd']);
  });

  test('are left to an article that has the translations', async () => {
    const { articles, writes } = await startBucket();
    await announceAs(articles, 'a', ['1', '2']);
    await announceAs(articles, 'b', ['1', '2', '3'], { held: ['a', 'b'] });
    expect((await holdersIn(articles)).slice(0, 3)).toEqual(['a', 'a', 'b']);
    expect(writes).toHaveLength(3);
  });

  test('are taken over from one that has none, unless it is at work on them', async () => {
    const { articles } = await startBucket();
    await announceAs(articles, 'a', ['2', '3']);
    expect(await announceAs(articles, 'b', ['1', '2', '3'], { atWork: ['a'] })).toBe('a');
    expect((await holdersIn(articles)).slice(0, 3)).toEqual(['b', 'a', 'a']);
    expect(await announceAs(articles, 'b', ['1', '2', '3'])).toBeUndefined();
    expect((await holdersIn(articles)).slice(0, 3)).toEqual(['b', 'b', 'b']);
  });

  test('go to one of those that claim them at once', async () => {
    const { articles } = await startBucket();
    const ids = ['a', 'b', 'c'];
    const claims = await readClaims(articles, ALL);
    const known = { isHeldBy: () => false, isShared: () => true, isAtWork: async () => true };
    const busy = await Promise.all(
      ids.map((id) => announce(articles, { me: { id, run: RUN }, claims, ...known })),
    );
    const winner = ids.find((_, at) => busy[at] === undefined);
    expect(busy.filter((each) => each === undefined)).toHaveLength(1);
    expect(new Set(await holdersIn(articles))).toEqual(new Set([winner]));
  });

  test('are claimed again by a retry, and not taken over unnoticed from what it was before', async () => {
    const { articles } = await startBucket();
    await announceAs(articles, 'a', ['1', '2']);
    const claims = await readClaims(articles, ALL);
    const known = { isHeldBy: () => false, isShared: () => true, isAtWork: async () => false };
    const retry = { id: 'a', run: LATER };
    expect(await announce(articles, { me: retry, claims, ...known })).toBeUndefined();
    const other = { id: 'b', run: RUN };
    expect(await announce(articles, { me: other, claims, ...known })).toEqual(retry);
    expect(new Set(await holdersIn(articles))).toEqual(new Set(['a']));
  });

  test('of version 0.2.0 name no run', async () => {
    const { articles } = await startBucket();
    await articles.put(anchorKey('1'), '{"id":"a"}');
    expect((await readClaims(articles, ['1'])).get('1')?.by).toEqual({ id: 'a' });
  });
});
