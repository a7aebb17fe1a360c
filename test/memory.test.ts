import { setTimeout } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { articleId } from '../shared/article/article-id.ts';
import { germanSentences } from '../shared/article/document.ts';
import { isFinished } from '../shared/article/manifest-states.ts';
import { segments } from '../shared/article/segments.ts';
import { codePointsOf } from '../shared/code-points.ts';
import type { Bucket } from '../shared/store/bucket.ts';
import { anchorsOf } from '../shared/store/memory/anchors.ts';
import { inContext } from '../shared/store/memory/in-context.ts';
import { lockKey, memoryKey, PREFIXES } from '../shared/store/object-keys.ts';
import { FERRY, HARBOUR, longArticle } from './support/articles.ts';
import { observed } from './support/deliver.ts';
import { LONG } from './support/long.ts';
import { beforeRequests } from './support/translator.ts';
import { startWorld } from './support/world.ts';

const OWN = 'Unsere Redaktion hat mit zwei Fahrgästen gesprochen, die am Montag an Bord waren.';

test('agency copy in another paper costs only what is new and the sentence after it', async () => {
  const world = await startWorld();
  await world.put('agentur.txt', FERRY);
  await world.ingest('agentur.txt');
  await world.put('zeitung.txt', FERRY.replace('Nach sechs Wochen', `${OWN}\n\nNach sechs Wochen`));
  const before = world.standIn.billed.characters;
  await world.ingest('zeitung.txt');
  const paid = segments(await world.document('zeitung.txt', 'de')).filter(({ text = '' }) =>
    [OWN, 'Nach sechs'].some((start) => text.startsWith(start)),
  );
  const characters = paid.reduce((sum, { text = '' }) => sum + [...text].length, 0);
  expect(paid).toHaveLength(2);
  expect(world.standIn.billed.characters - before).toBe(2 * characters);
  const { en } = (await world.manifest('zeitung.txt')).languages;
  expect(en).toMatchObject({ status: 'complete', characters: { billed: characters } });
  expect((await world.document('zeitung.txt', 'en')).translation?.model).toBe('stand-in');
});

test('agency copy whose first delivery fails costs the next carrier nothing more', async () => {
  let isDown = false;
  const world = await startWorld({ faults: () => (isDown ? 500 : undefined) });
  const carry = async (key: string) => {
    await world.put(key, FERRY.replace('Nach sechs Wochen', `${OWN}\n\nNach sechs Wochen`));
    await world.ingest(key).catch(() => {});
  };
  await world.put('agentur.txt', FERRY);
  await world.ingest('agentur.txt');
  isDown = true;
  await carry('a.txt');
  await world.articles.remove(memoryKey(articleId('agentur.txt'), 'en'));
  isDown = false;
  const before = world.standIn.billed.characters;
  await carry('a.txt');
  const paid = germanSentences(await world.document('a.txt', 'de')).filter(({ text }) =>
    [OWN, 'Nach sechs'].some((start) => text.startsWith(start)),
  );
  expect(world.standIn.billed.characters - before).toBe(2 * codePointsOf(paid));
});

test('of five carriers at once one pays for the text, and the others for what they add', async () => {
  const own = [1, 2, 3, 4, 5].map((n) => OWN.replace('Montag', `${n}. Mai`));
  const costOf = async (
    work: (keys: string[], ingest: (key: string) => Promise<void>) => Promise<unknown>,
  ) => {
    const world = await startWorld();
    const keys = own.map((_, n) => `${n}.txt`);
    for (const [n, key] of keys.entries())
      await world.put(key, longArticle(60).replace('\n\n', `\n\n${own[n]}\n\n`));
    const sleep = (pause: number) => setTimeout(pause / 20);
    await work(keys, (key) => world.ingest(key, { sleep }));
    for (const key of keys)
      expect((await world.manifest(key)).languages).toMatchObject({
        en: { status: 'complete' },
        ko: { status: 'complete' },
      });
    return world.standIn.billed.characters;
  };
  const inTurn = await costOf(async (keys, ingest) => {
    for (const key of keys) await ingest(key);
  });
  const atOnce = await costOf((keys, ingest) => Promise.all(keys.map(ingest)));
  expect(atOnce).toBe(inTurn);
});

/**
 * `b.txt` carries `a.txt`, which is retried at the moment when `b.txt` has read this object of it.
 */
const retryDuring = async (text: string, requests: number, key: string) => {
  const { observe, counts } = observed();
  const world = await startWorld({
    observe,
    faults: (n) => (n > requests && n <= requests + 2 ? 500 : undefined),
  });
  await world.put('a.txt', text);
  await world.ingest('a.txt').catch(() => {});
  expect(world.standIn.received.requests).toBe(requests + 2);

  const [asked, done] = [Promise.withResolvers<void>(), Promise.withResolvers<void>()];
  const translator = beforeRequests(world.deps.translator, async () => {
    asked.resolve();
    await done.promise;
  });
  let retry: Promise<void> | undefined;
  const get: Bucket['get'] = async (wanted) => {
    const found = await world.articles.get(wanted);
    if (wanted === key && !retry) {
      retry = world.ingest('a.txt', { translator });
      await Promise.race([asked.promise, retry]);
    }
    return found;
  };
  await world.put('b.txt', `${text}\n\n${OWN}\n`);
  const sleep = async () => done.resolve();
  await world.ingest('b.txt', { articles: { ...world.articles, get }, sleep });
  done.resolve();
  await retry;
  for (const paper of ['a.txt', 'b.txt'])
    expect(isFinished(await world.manifest(paper)), paper).toBe(true);
  return [...counts()].filter(([, times]) => times > 1).map(([sentence]) => sentence);
};

test('one that takes the text over from a run that failed notices when that is retried', async () => {
  // Only the long sentence is an anchor.
  const text = `${FERRY.split('. ', 1)}. Das teilte die Reederei mit. Es war der Motor.\n`;
  const twice = await retryDuring(text, 0, lockKey(articleId('a.txt')));
  expect(twice).toEqual([]);
});

test('one that knows a part waits for the article that is at work on the rest', async () => {
  // The last request has no anchors.
  const short = Array.from({ length: 24 }, (_, n) => `Bezirk ${n + 70} hat kein Geld mehr.`).join(
    ' ',
  );
  const twice = await retryDuring(
    `${longArticle(48)}\n\n${short}`,
    4,
    memoryKey(articleId('a.txt'), 'ko'),
  );
  expect(twice).toEqual([]);
});

test.each([1, 2, 3, 4, 5, 6])(
  'nothing is paid again when write %i of the memory fails',
  async (failing) => {
    const { observe, counts } = observed();
    const world = await startWorld({ observe });
    let writes = 0;
    const articles: Bucket = {
      ...world.articles,
      put: async (key, ...rest) => {
        if (key.startsWith(PREFIXES.memory)) {
          writes += 1;
          if (writes === failing) throw new Error('no answer');
        }
        return await world.articles.put(key, ...rest);
      },
    };
    await world.put('a.txt', longArticle(70));
    await world.ingest('a.txt', { articles });
    expect(writes).toBeGreaterThanOrEqual(failing);
    expect([...counts().values()].filter((times) => times > 1)).toEqual([]);
  },
);

test('a sentence after a different one is not the same', async () => {
  const world = await startWorld();
  await world.put('a.txt', FERRY);
  await world.ingest('a.txt');
  const before = world.standIn.billed.characters;
  // One sentence of the ferry's article in the middle of another.
  await world.put(
    'b.txt',
    HARBOUR.replace('Sie befürchten', 'Auf der Insel leben rund 840 Menschen. Sie befürchten'),
  );
  await world.ingest('b.txt');
  const { en } = (await world.manifest('b.txt')).languages;
  const all = segments(await world.document('b.txt', 'de'));
  expect(en?.characters.billed).toBe(all.reduce((sum, { text = '' }) => sum + [...text].length, 0));
  expect(world.standIn.billed.characters - before).toBe(2 * (en?.characters.billed ?? 0));
});

test('a repeated sentence is paid for once, one without letters not at all', async () => {
  const sent: string[] = [];
  const world = await startWorld({ observe: ({ text }) => void sent.push(...text) });
  const repeated = 'Der Fahrplan gilt bis zum Ende der Ferien im August.';
  const text = FERRY.replace('Auf der Insel', `${repeated} Auf der Insel`).replace(
    'Im vergangenen Jahr',
    `${repeated} Im vergangenen Jahr`,
  );
  await world.put('a.txt', `${text}\n\n04841 / 555 1200\n\nDas Schiff legt um acht Uhr ab.\n`);
  await world.ingest('a.txt');
  expect(sent.filter((each) => each === repeated)).toHaveLength(2); // once for each language
  expect(sent.some((each) => !/\p{L}/u.test(each))).toBe(false);
  const { languages } = await world.manifest('a.txt');
  expect(languages.ko).toMatchObject({ status: 'complete' });
});

test('characters are estimated before and billed after, for the brief and the rest', async () => {
  const world = await startWorld();
  await world.put('lang.txt', longArticle(60));
  await world.ingest('lang.txt');
  const { characters } = (await world.manifest('lang.txt')).languages.en ?? {};
  expect(characters?.brief.billed).toBeGreaterThan(300);
  expect(characters?.rest.billed).toBeGreaterThan(characters?.brief.billed ?? 0);
  expect((characters?.brief.billed ?? 0) + (characters?.rest.billed ?? 0)).toBe(characters?.billed);
  expect(characters?.brief.estimated).toBe(characters?.brief.billed);
  expect(characters?.estimated).toBe(characters?.billed);
});

test('an article takes no more S3 requests among many others than alone', async () => {
  const labels: string[] = [];
  const world = await startWorld({
    treatS3: ({ label }) => {
      labels.push(label);
      return 'forward';
    },
  });
  const costOf = async (key: string, text: string) => {
    await world.put(key, text);
    const from = labels.length;
    await world.ingest(key);
    const sent = labels.slice(from);
    return { all: sent.length, different: new Set(sent).size };
  };
  const alone = await costOf('0.txt', longArticle(12));
  for (let n = 1; n <= (LONG ? 20 : 5); n += 1) {
    await costOf(`${n}.txt`, longArticle(12).replaceAll('Bezirk', `Bezirk ${n * 1000}-`));
  }
  const last = await costOf('last.txt', longArticle(12).replaceAll('Bezirk', 'Bezirk 99000-'));
  expect(last.different).toBeLessThanOrEqual(alone.different);
  // How often the languages meet at the manifest, and one begins again, is chance.
  for (const { all } of [alone, last]) expect(all).toBeLessThan(75);
});

test('articles that share most of their text share an anchor', () => {
  const pairs = (text: string) =>
    inContext(text.split('. ').map((sentence, n) => ({ id: `s${n + 1}`, text: sentence })));
  const one = anchorsOf(pairs(longArticle(40)));
  const other = anchorsOf(pairs(`${OWN} ${longArticle(40)}`));
  expect(one).toHaveLength(4);
  expect(one.filter((anchor) => other.includes(anchor)).length).toBeGreaterThan(2);
});
