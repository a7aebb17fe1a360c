import { describe, expect, test } from 'vitest';
import * as z from 'zod';
import { createApp } from '../shared/api/app.ts';
import { ArticleList } from '../shared/api/contract/served-article.ts';
import { articleId, itemArticleId } from '../shared/article/article-id.ts';
import { berlinDate } from '../shared/berlin-day.ts';
import { ingest } from '../shared/ingest/ingest.ts';
import { digest } from '../shared/schedule/digest.ts';
import { monthOf } from '../shared/store/ledger/ledger.ts';
import { withLock } from '../shared/store/lock.ts';
import { noteOpening } from '../shared/store/note-opening.ts';
import { digestKey, lockKey } from '../shared/store/object-keys.ts';
import { FERRY, FERRY_CORRECTED } from './support/articles.ts';
import { sweepAll } from './support/recover.ts';
import { digitalwires, newsItem, ninjs3, nitf, URN } from './support/wires.ts';
import { PRICE, startWorld, type World } from './support/world.ts';

/** An article that its agency or its uploader takes back. */

const KEY = 'a.txt';
const ID = articleId(KEY);
const UNTIL = () => new Date(Date.now() + 110_000);

const publish = async (world: World, key = KEY, body: string = FERRY) => {
  await world.put(key, body);
  await world.ingest(key);
};

/** As when somebody deletes the upload, and the event arrives. */
const remove = async (world: World, key = KEY) => {
  await world.remove(key);
  await world.ingestRemoved(key, UNTIL());
};

const siteOf = (world: World) => createApp(world.articles, PRICE);

const Problem = z.object({
  status: z.literal(410),
  title: z.literal('Withdrawn'),
  reason: z.object({ code: z.string(), message: z.string() }),
});

const problemsOf = async (world: World, id = ID) => {
  const codes: string[] = [];
  for (const end of ['', '/de', '/en', '/ko', '/ko/summary']) {
    const answer = await siteOf(world).request(`/v1/articles/${id}${end}`);
    expect(answer.headers.get('content-type')).toBe('application/problem+json');
    codes.push(Problem.parse(await answer.json()).reason.code);
  }
  const page = await siteOf(world).request(`/ko/read/${id}`);
  expect(page.status).toBe(410);
  return [...new Set(codes)];
};

const isListed = async (world: World, id = ID) => {
  const list = ArticleList.parse(await (await siteOf(world).request('/v1/articles')).json());
  return list.articles.some((article) => article.id === id);
};

/** What is kept of the article, but for markers, the log of changes and the ledger. */
const keptOf = async (world: World, id = ID) =>
  (await world.keys('')).filter(
    (key) =>
      key.includes(id) && !/^(?:changes|seen|ledger|deliveries|brought|unlisted)\//.test(key),
  );

const NOTHING_BUT = (id: string) => [
  `articles/${id}/manifest.json`,
  `articles/${id}/withdrawn.json`,
];

test('deleting the upload withdraws the article, and nothing of its text is kept', async () => {
  const world = await startWorld();
  await publish(world);
  const spent = (await world.deps.books.read(monthOf(new Date()))).totals;
  expect(await world.keys('anchors/')).not.toEqual([]);
  await remove(world);
  expect(await problemsOf(world)).toEqual(['upload-deleted']);
  expect(await isListed(world)).toBe(false);
  expect(await keptOf(world)).toEqual(NOTHING_BUT(ID));
  expect(await world.keys('anchors/')).toEqual([]);
  const manifest = await world.manifest(KEY);
  expect(manifest).toMatchObject({ status: 'withdrawn', languages: {}, metadata: {} });
  expect(JSON.stringify(manifest)).not.toMatch(/Norderholm|Reederei/);
  expect((await world.deps.books.read(monthOf(new Date()))).totals).toEqual(spent);
  expect(manifest.booked?.amounts.billed.en).toBeGreaterThan(0);
  expect(world.lines).toContain(`${ID}: withdrawn (The upload of this article was deleted.)`);
});

test('what a lifecycle rule removes, and a sweep, leave the article as it is', async () => {
  const world = await startWorld();
  await publish(world);
  const kept = await keptOf(world);
  await world.remove(KEY);
  await world.ingest(KEY);
  await sweepAll(world, world.deps);
  expect(await keptOf(world)).toEqual(kept);
  expect(await isListed(world)).toBe(true);
});

test('the event of a removal is decided by what is under the key now', async () => {
  const world = await startWorld();
  await publish(world);
  await world.ingestRemoved(KEY, UNTIL());
  expect(await isListed(world)).toBe(true);
  await world.ingestRemoved('b.txt', UNTIL());
  expect(await world.keys('articles/')).toHaveLength(4);
});

test('deleting another upload of the same item changes nothing; deleting the newest withdraws', async () => {
  const world = await startWorld();
  const version = (n: number) => JSON.stringify(digitalwires({ version: n }));
  await publish(world, 'old.json', version(1));
  await publish(world, 'new.json', version(2));
  const id = itemArticleId(URN);
  await remove(world, 'old.json');
  expect(await isListed(world, id)).toBe(true);
  await remove(world, 'new.json');
  expect(await problemsOf(world, id)).toEqual(['upload-deleted']);
  // The older one is not news.
  await publish(world, 'old.json', version(1));
  expect(await problemsOf(world, id)).toEqual(['upload-deleted']);
  await publish(world, 'again.json', version(2));
  expect(await isListed(world, id)).toBe(true);
});

describe('copies of an upload', () => {
  const ITEM = itemArticleId(URN);
  const body = JSON.stringify(digitalwires());

  test.each([
    ['the same bytes', body],
    ['the same version in other bytes', JSON.stringify(digitalwires(), null, 2)],
  ])('%s under another key keep the article', async (_, copy) => {
    const world = await startWorld();
    await publish(world, 'a.json', body);
    await publish(world, 'b.json', copy);
    const before = await world.manifest('b.json');
    const billed = world.standIn.billed.characters;
    await remove(world, 'a.json');
    expect(await isListed(world, ITEM)).toBe(true);
    const { source, ...rest } = await world.manifest('b.json');
    expect(source.key).toBe('b.json');
    expect({ ...rest, source: before.source }).toEqual(before);
    await world.ingest('b.json');
    expect(world.standIn.billed.characters).toBe(billed);
    expect(await sweepAll(world, world.deps)).toEqual([]);
    // The first again, then the other way round.
    await publish(world, 'a.json', body);
    await remove(world, 'b.json');
    expect((await world.manifest('a.json')).source.key).toBe('a.json');
    await remove(world, 'a.json');
    expect(await problemsOf(world, ITEM)).toEqual(['upload-deleted']);
  });

  test('an article that is not finished goes on with the copy', async () => {
    const world = await startWorld();
    await world.put('a.json', body);
    const caps = { monthly: 1 };
    await world.ingest('a.json', { caps });
    await world.put('b.json', body);
    await world.ingest('b.json', { caps });
    await remove(world, 'a.json');
    expect(world.requeued).toContain('b.json');
    expect(await sweepAll(world, world.deps)).toContain('b.json');
    expect(await world.manifest('b.json')).toMatchObject({
      revision: 1,
      languages: { en: { status: 'complete' }, ko: { status: 'complete' } },
    });
  });

  test('a run that is killed at any write leaves all to the next', async () => {
    let isDone = false;
    for (let writes = 0; !isDone; writes += 1) {
      const world = await startWorld();
      const caps = { monthly: 1 };
      for (const key of ['a.json', 'b.json']) {
        await world.put(key, body);
        await world.ingest(key, { caps });
      }
      await world.remove('a.json');
      let left = writes;
      const put: typeof world.articles.put = async (...args) => {
        left -= 1;
        if (left < 0) throw new Error('killed');
        return await world.articles.put(...args);
      };
      const deps = { ...world.deps, articles: { ...world.articles, put } };
      isDone = await ingest(deps)('a.json', UNTIL(), { removed: true }).then(
        () => true,
        () => false,
      );
      await world.ingestRemoved('a.json', UNTIL());
      await sweepAll(world, world.deps);
      const { source, languages } = await world.manifest('b.json');
      expect([source.key, languages.ko?.status], `${writes}`).toEqual(['b.json', 'complete']);
      expect(await world.keys('work/')).toEqual([]);
    }
  });

  test('in a bucket without notes of what brought it the article is withdrawn', async () => {
    const world = await startWorld();
    for (const key of ['a.json', 'b.json']) await publish(world, key, body);
    for (const key of await world.keys('brought/')) await world.articles.remove(key);
    await remove(world, 'a.json');
    expect(await problemsOf(world, ITEM)).toEqual(['upload-deleted']);
  });

  test('a copy that was deleted, or holds something else, keeps nothing', async () => {
    const world = await startWorld();
    await publish(world, 'a.json', body);
    await publish(world, 'b.json', body);
    await publish(world, 'c.json', body);
    await remove(world, 'b.json');
    await publish(world, 'c.json', FERRY);
    await remove(world, 'a.json');
    expect(await problemsOf(world, ITEM)).toEqual(['upload-deleted']);
  });

  test('an article whose copy its agency takes back stays withdrawn', async () => {
    const world = await startWorld();
    const canceled = JSON.stringify(digitalwires({ version: 3, pubstatus: 'canceled' }));
    await publish(world, 'a.json', body);
    await publish(world, 'b.json', canceled);
    await publish(world, 'c.json', canceled);
    await remove(world, 'b.json');
    expect(await problemsOf(world, ITEM)).toEqual(['canceled']);
  });

  test('an older version that is left is named, with what brings the article back', async () => {
    const world = await startWorld();
    await publish(world, 'old.json', JSON.stringify(digitalwires({ version: 1 })));
    await publish(world, 'new.json', JSON.stringify(digitalwires({ version: 2 })));
    await remove(world, 'new.json');
    expect(world.lines).toContain(
      `${ITEM}: new.json was deleted, and old.json has an older version, which is not published again; upload new.json again to bring the article back`,
    );
  });
});

test('operators list what was withdrawn, page by page, until it is back', async () => {
  const world = await startWorld();
  const listed = async (path: string) => {
    const answer = await siteOf(world).request(path);
    const { articles, next } = ArticleList.parse(await answer.json());
    return { ids: articles.map(({ id }) => id), next };
  };
  const both = ['a.txt', 'b.txt'];
  for (const key of both) {
    await publish(world, key);
    await remove(world, key);
  }
  const path = '/v1/operator/articles?fields=id,status&status=withdrawn';
  const first = await listed(`${path}&limit=1`);
  const second = await listed(first.next ?? '');
  expect([...first.ids, ...second.ids].sort()).toEqual(both.map(articleId).sort());
  expect((await listed('/v1/articles?status=withdrawn')).ids).toHaveLength(2);
  for (const key of both) await publish(world, key);
  expect((await listed(path)).ids).toEqual([]);
  expect(await world.keys('unlisted/')).toEqual([]);
});

test('a removal that meets a run at work comes again', async () => {
  const world = await startWorld();
  await publish(world);
  await world.remove(KEY);
  const time = { now: new Date(), until: UNTIL() };
  await withLock(world.articles, ID, time, async () => {
    await expect(world.ingestRemoved(KEY, UNTIL())).rejects.toThrow('it will be withdrawn');
  });
  expect(await world.keys(lockKey(ID))).toEqual([]);
  await world.ingestRemoved(KEY, UNTIL());
  expect(await isListed(world)).toBe(false);
});

test.each<[string, string, string, string]>([
  [
    'digitalwires',
    'a.json',
    JSON.stringify(digitalwires()),
    JSON.stringify(digitalwires({ version: 3, pubstatus: 'canceled' })),
  ],
  [
    'ninjs',
    'a.json',
    JSON.stringify(ninjs3()),
    JSON.stringify(ninjs3({ version: '3', pubStatus: 'canceled', bodies: [] })),
  ],
  [
    'ninjs by its status alone',
    'a.json',
    JSON.stringify(ninjs3()),
    JSON.stringify({ uri: URN, version: '3', pubStatus: 'canceled' }),
  ],
  [
    'NewsML-G2',
    'a.xml',
    newsItem(),
    newsItem({ meta: '<pubStatus qcode="stat:canceled"/>' }).replace(
      /version="\d+"/,
      'version="9"',
    ),
  ],
  ['NITF', 'a.xml', nitf(), nitf().replace('<docdata', '<docdata management-status="canceled"')],
])('a later version that cancels the item in %s withdraws it', async (_, key, body, canceled) => {
  const world = await startWorld();
  await publish(world, key, body);
  const { id } = await world.manifest(key);
  expect(await isListed(world, id)).toBe(true);
  await publish(world, key, canceled);
  expect(await problemsOf(world, id)).toEqual(['canceled']);
  expect(await isListed(world, id)).toBe(false);
  expect(await keptOf(world, id)).toEqual(NOTHING_BUT(id));
  // Neither another delivery nor the sweep finds anything to do.
  const before = await world.manifest(key);
  await world.ingest(key);
  expect(await sweepAll(world, world.deps)).toEqual([]);
  expect(await world.manifest(key)).toEqual(before);
});

test('withheld for now, brought back by a usable version, and not by an older one', async () => {
  const world = await startWorld();
  const version = (n: number, pubstatus: string) =>
    JSON.stringify(digitalwires({ version: n, pubstatus }));
  const id = itemArticleId(URN);
  await publish(world, '2.json', version(2, 'usable'));
  await publish(world, '3.json', version(3, 'withheld'));
  expect(await problemsOf(world, id)).toEqual(['withheld']);
  await publish(world, '1.json', version(1, 'usable'));
  await publish(world, '2.json', version(2, 'usable'));
  expect(await problemsOf(world, id)).toEqual(['withheld']);
  await publish(world, '4.json', version(4, 'usable'));
  expect(await isListed(world, id)).toBe(true);
  const manifest = await world.manifest('4.json');
  expect(manifest).toMatchObject({
    status: 'accepted',
    languages: { en: { status: 'complete' }, ko: { status: 'complete' } },
  });
  expect(manifest.reason).toBeUndefined();
  expect(await keptOf(world, id)).not.toContain(`articles/${id}/withdrawn.json`);
});

test.each([
  ['the same text', FERRY],
  ['a corrected text', FERRY_CORRECTED],
])('%s that is uploaded again brings the article back', async (_, text) => {
  const world = await startWorld();
  await publish(world);
  await remove(world);
  await publish(world, KEY, text);
  expect(await isListed(world)).toBe(true);
  expect(await world.manifest(KEY)).toMatchObject({
    revision: 2,
    status: 'accepted',
    languages: { en: { status: 'complete' } },
  });
  await remove(world);
  expect(await keptOf(world)).toEqual(NOTHING_BUT(ID));
});

test.each([
  [KEY, FERRY, ID],
  ['a.json', JSON.stringify(digitalwires()), itemArticleId(URN)],
])(
  'the sweep finds %s again whose event is lost, the same bytes as before too',
  async (...upload) => {
    const [key, body, id] = upload;
    const world = await startWorld();
    await publish(world, key, body);
    await remove(world, key);
    await world.put(key, body);
    expect(await sweepAll(world, world.deps)).toEqual([key]);
    expect(await isListed(world, id)).toBe(true);
  },
);

test('a rejected upload that is deleted is no longer in the list of operators', async () => {
  const world = await startWorld();
  await publish(world, KEY, '');
  expect(await world.keys('index/')).toHaveLength(1);
  await remove(world);
  expect(await world.keys('index/')).toEqual([]);
});

test('a digest that was made before loses the article', async () => {
  const world = await startWorld();
  await publish(world);
  await publish(world, 'b.txt', FERRY_CORRECTED);
  const date = berlinDate(new Date((await world.manifest(KEY)).received));
  await digest(world.articles, date, new Date());
  await remove(world);
  for (const language of ['de', 'en', 'ko'] as const) {
    const { body } = (await world.articles.get(digestKey(date, language))) ?? {};
    const { articles } = JSON.parse(Buffer.from(body ?? '').toString());
    expect(articles).toMatchObject([{ id: articleId('b.txt') }]);
  }
});

test('what a reader has opened of it is forgotten', async () => {
  const world = await startWorld({ extent: 'on-read' });
  await publish(world);
  await noteOpening(world.articles, ID, 'en');
  await remove(world);
  expect(await keptOf(world)).toEqual(NOTHING_BUT(ID));
});

test('another article with the same text keeps its translation', async () => {
  const world = await startWorld();
  await publish(world);
  await publish(world, 'b.txt', FERRY);
  await remove(world);
  const billed = world.standIn.billed.characters;
  expect(await isListed(world, articleId('b.txt'))).toBe(true);
  await publish(world, 'b.txt', FERRY_CORRECTED);
  // One sentence in two languages.
  expect(world.standIn.billed.characters - billed).toBeLessThan(400);
});
