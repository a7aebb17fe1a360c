import { expect, test } from 'vitest';
import * as z from 'zod';
import { createApp } from '../shared/api/app.ts';
import { ArticleList } from '../shared/api/contract/served-article.ts';
import { doubtOf } from '../shared/clean/stated-instants.ts';
import { runJob } from '../shared/schedule/run-job.ts';
import { dueKey } from '../shared/store/object-keys.ts';
import { FERRY, FERRY_CORRECTED } from './support/articles.ts';
import { tick } from './support/due.ts';
import { sweepAll } from './support/recover.ts';
import { digitalwires, iptc, newsItem, ninjs3, nitf, TITLE } from './support/wires.ts';
import { PRICE, startWorld, type World } from './support/world.ts';

/** An article under an embargo is made ready, and is not seen before its instant. */

const START = new Date(Math.floor(Date.now() / 1_000) * 1_000);
const MINUTE = 60_000;
const at = (minutes: number) => new Date(START.getTime() + MINUTE * minutes);
const END = at(90);

const frontMatter = (fields: Record<string, Date | string>, text = FERRY) =>
  `---\n${Object.entries(fields)
    .map(([name, value]) => `${name}: ${value instanceof Date ? value.toISOString() : value}\n`)
    .join('')}---\n\n# ${text}`;

const upload = async (world: World, key: string, body: string, minutes = 0) => {
  await world.put(key, body);
  await world.ingest(key, { now: () => at(minutes) }, at(minutes + 2));
};

const Served = z.object({ status: z.union([z.string(), z.int()]) });

/** What readers get at a time. */
const seenAt = async (world: World, key: string, time: Date) => {
  const { id } = await world.manifest(key);
  const site = createApp(world.articles, PRICE, { now: () => time });
  const list = ArticleList.parse(await (await site.request('/v1/articles')).json());
  const answer = await site.request(`/v1/articles/${id}`);
  const document = await site.request(`/v1/articles/${id}/en`);
  return {
    listed: list.articles.some((article) => article.id === id),
    status: Served.parse(await answer.json()).status,
    document: document.status,
  };
};

/** What operators find that waits; to readers the list does not offer it. */
const waitingAt = async (world: World, time: Date) => {
  const site = createApp(world.articles, PRICE, { now: () => time });
  expect((await site.request('/v1/articles?status=embargoed')).status).toBe(400);
  const list = await site.request('/v1/operator/articles?status=embargoed');
  const Found = z.object({ articles: z.array(z.object({ id: z.string() })) });
  return Found.parse(await list.json()).articles.map(({ id }) => id);
};

const HIDDEN = { listed: false, status: 'embargoed', document: 404 };
const OPEN = { listed: true, status: 'accepted', document: 200 };

test('it is translated before, and listed within seconds of its instant', async () => {
  const world = await startWorld();
  await upload(world, 'a.md', frontMatter({ embargo: END }));
  const manifest = await world.manifest('a.md');
  expect(manifest).toMatchObject({
    status: 'accepted',
    embargo: END.toISOString(),
    languages: { en: { status: 'complete' }, ko: { status: 'complete' } },
  });
  expect(manifest.timeline.map(({ stage, note }) => `${stage} ${note}`)).toContain(
    `embargoed until ${END.toISOString()}`,
  );
  expect(await world.keys('index/')).toEqual([]);
  expect(await seenAt(world, 'a.md', at(89))).toEqual(HIDDEN);
  expect(await waitingAt(world, at(89))).toEqual([manifest.id]);

  expect(await tick(world, at(88.9))).toEqual([]);
  const [arrived] = await tick(world, at(89.3));
  expect(arrived?.getTime()).toBeGreaterThanOrEqual(END.getTime());
  expect(arrived?.getTime()).toBeLessThan(END.getTime() + 2_000);
  expect(await seenAt(world, 'a.md', at(90))).toEqual(OPEN);
  expect(await waitingAt(world, at(90))).toEqual([]);
  expect(await world.keys('unlisted/')).toEqual([]);
  expect(await world.keys('due/')).toEqual([]);
  expect(world.lines).toContain(`${manifest.id}: released (embargo until ${END.toISOString()})`);
  // Nothing is left to do.
  expect(await tick(world, at(91))).toEqual([]);
  const billed = world.standIn.billed.characters;
  await world.ingest('a.md');
  expect(world.standIn.billed.characters).toBe(billed);
});

test('a message that comes early, late or again changes nothing else', async () => {
  const world = await startWorld();
  await upload(world, 'a.md', frontMatter({ embargo: END }));
  const { id } = await world.manifest('a.md');
  await tick(world, at(30));
  expect(await world.keys('index/')).toEqual([]);
  await tick(world, at(2_000));
  const entries = await world.keys('index/');
  expect(entries).toHaveLength(1);
  await world.articles.put(dueKey(END, id), '');
  await tick(world, at(2_001));
  expect(await world.keys('index/')).toEqual(entries);
  expect(await world.keys('due/')).toEqual([]);
});

test.each<[string, string, string]>([
  ['dpa-digitalwires', 'a.json', JSON.stringify(digitalwires({ embargoed: END.toISOString() }))],
  ['ninjs', 'a.json', JSON.stringify(ninjs3({ embargoed: END.toISOString() }))],
  ['NewsML-G2', 'a.xml', newsItem({ meta: `<embargoed>${END.toISOString()}</embargoed>` })],
  ['NITF', 'a.xml', nitf({ docdata: `<date.release norm="${END.toISOString()}"/>` })],
])('it is held in %s, and none of its text is seen', async (_, key, body) => {
  const world = await startWorld();
  await upload(world, key, body);
  expect(await seenAt(world, key, at(1))).toEqual(HIDDEN);
  const site = createApp(world.articles, PRICE, { now: () => at(1) });
  for (const path of [
    '/all',
    '/ko',
    '/v1/articles',
    `/v1/articles/${(await world.manifest(key)).id}`,
  ])
    expect(await (await site.request(path)).text()).not.toContain(TITLE.slice(1, 15));
  await tick(world, at(90));
  expect(await seenAt(world, key, at(90))).toEqual(OPEN);
});

test.each<[string, string, string]>([
  ['a line of a text', 'a.txt', `Sperrfrist: 31.12.2045, 10 Uhr\n\n${FERRY}`],
  ['a release', 'a.txt', `Frei für Sonntag, 31.12.2045, 10.00 Uhr\n\n${FERRY}`],
  ['a release of Markdown', 'a.md', `**Frei ab 31. Dezember 2045, 10 Uhr!**\n\n# ${FERRY}`],
  ['a line of Markdown', 'a.md', `**Sperrfrist bis 31. Dezember 2045, 10.00 Uhr**\n\n# ${FERRY}`],
  ['front matter', 'a.md', frontMatter({ Sperrfrist: '31.12.2045 10:00' })],
  ['IPTC 7901', 'a.iptc', iptc({ notes: '(Meldung)\n(Sperrfrist 31.12.2045, 10.00 Uhr)' })],
])('people write it in %s', async (_, key, body) => {
  const world = await startWorld();
  await upload(world, key, body);
  const { embargo, languages } = await world.manifest(key);
  expect(embargo).toBe('2045-12-31T09:00:00.000Z');
  expect(JSON.stringify(languages)).not.toMatch(/Sperrfrist|Frei /);
});

test('a line that may be about something else holds the article back, and says so', async () => {
  const world = await startWorld();
  const doubt = (line: string) => `its line "${line}" was taken for an embargo; upload it without`;
  await upload(world, 'a.txt', `Gesperrt bis 5. Juli 2045\n\n${FERRY}`);
  const { embargo, timeline } = await world.manifest('a.txt');
  expect(embargo).toBe('2045-07-05T22:00:00.000Z');
  expect(timeline.find(({ stage }) => stage === 'embargoed')?.note).toContain(
    `until ${embargo}; ${doubt('Gesperrt bis 5. Juli 2045')}`,
  );
  await upload(world, 'b.txt', `Gesperrt bis Redebeginn\n\n${FERRY}`);
  expect((await world.manifest('b.txt')).reason?.message).toContain(
    doubt('Gesperrt bis Redebeginn'),
  );
  for (const line of ['Haltetext', 'Warten auf Freigabe', 'Unter drei', 'Status: in Bearbeitung'])
    expect(doubtOf(line)).toContain(doubt(line));
  expect(doubtOf('Das Interview ist noch nicht autorisiert.')).toContain('nicht autorisiert.');
  await upload(world, 'c.txt', `Sperrfrist: bitte Frau Roth fragen\n\n${FERRY}`);
  expect((await world.manifest('c.txt')).reason?.message).toContain(doubt('Sperrfrist: bitte'));
});

test('a weekday alone is the first after the upload', async () => {
  const world = await startWorld();
  await upload(world, 'a.txt', `Sperrfrist: Montag\n\n${FERRY}`);
  const { embargo } = await world.manifest('a.txt');
  expect(embargo).toMatch(/T2[23]:00:00\.000Z$/);
});

test.each([
  'Sperrfrist für Abgeordnete umstritten',
  'Frei ab 18 Uhr: Kita führt neue Zeiten ein',
  'Freigabe am Montag erwartet',
  'Frei nach Ende der Ausbildung',
])('a headline is none: %s', async (headline) => {
  const world = await startWorld();
  await upload(world, 'a.txt', `${headline}\n\n${FERRY}`);
  expect((await world.manifest('a.txt')).embargo).toBeUndefined();
});

test('who uploads can say it in the metadata of the object; the later end counts', async () => {
  const world = await startWorld();
  const metadata = { embargo: at(120).toISOString() };
  await world.uploads.put('a.md', frontMatter({ embargo: END }), { metadata });
  await world.ingest('a.md', { now: () => START });
  expect(await world.manifest('a.md')).toMatchObject({ embargo: at(120).toISOString() });
});

test('a day of publication in the future is one, and one in the past is none', async () => {
  const world = await startWorld();
  await upload(world, 'a.md', frontMatter({ date: END }));
  expect(await seenAt(world, 'a.md', at(89))).toEqual(HIDDEN);
  await upload(world, 'b.md', frontMatter({ date: at(-1) }));
  expect(await seenAt(world, 'b.md', at(0))).toEqual(OPEN);
});

test('one in the past is none', async () => {
  const world = await startWorld();
  await upload(world, 'a.md', frontMatter({ embargo: at(-1) }));
  expect((await world.manifest('a.md')).embargo).toBeUndefined();
  expect(await seenAt(world, 'a.md', at(0))).toEqual(OPEN);
  expect(await world.keys('due/')).toEqual([]);
});

test.each(['Sperrfrist: Redebeginn', 'Frei mit Redebeginn', 'Freigabe steht noch aus', 'ENTWURF'])(
  'one without an end that can be read does not end: %s',
  async (line) => {
    const world = await startWorld();
    await upload(world, 'a.txt', FERRY);
    await upload(world, 'a.txt', `${line}\n\n${FERRY_CORRECTED}`, 1);
    expect(await seenAt(world, 'a.txt', at(1))).toMatchObject({ listed: false, document: 410 });
    expect(await world.manifest('a.txt')).toMatchObject({ reason: { code: 'withheld' } });
  },
);

test('a correction during an embargo keeps it', async () => {
  const world = await startWorld();
  await upload(world, 'a.md', frontMatter({ embargo: END }));
  await upload(world, 'a.md', frontMatter({ embargo: END }, FERRY_CORRECTED), 10);
  expect(await seenAt(world, 'a.md', at(20))).toEqual(HIDDEN);
  expect(await world.manifest('a.md')).toMatchObject({ revision: 2 });
  await tick(world, at(90));
  expect(await seenAt(world, 'a.md', at(90))).toEqual(OPEN);
});

test('a later version without an embargo lifts it', async () => {
  const world = await startWorld();
  await upload(world, 'a.md', frontMatter({ embargo: END }));
  await upload(world, 'a.md', `# ${FERRY_CORRECTED}`, 10);
  expect(await seenAt(world, 'a.md', at(10))).toEqual(OPEN);
  expect(await world.manifest('a.md')).toMatchObject({ embargo: at(10).toISOString() });
  // Its note is still there, and changes nothing.
  await tick(world, at(90));
  expect(await world.keys('index/')).toHaveLength(1);
  expect(await world.keys('due/')).toEqual([]);
});

test.each([
  ['later', 120],
  ['earlier', 30],
])('a later version moves it %s', async (_, minutes) => {
  const world = await startWorld();
  await upload(world, 'a.md', frontMatter({ embargo: END }));
  await upload(world, 'a.md', frontMatter({ embargo: at(minutes) }, FERRY_CORRECTED), 10);
  for (let minute = 11; minute < minutes; minute += 7) {
    await tick(world, at(minute));
    expect(await seenAt(world, 'a.md', at(minute)), `${minute}`).toEqual(HIDDEN);
  }
  await tick(world, at(minutes));
  expect(await seenAt(world, 'a.md', at(minutes))).toEqual(OPEN);
  await tick(world, at(150));
  expect(await world.keys('index/')).toHaveLength(1);
  expect(await world.keys('due/')).toEqual([]);
});

test('put on a published article it takes it out of sight until then', async () => {
  const world = await startWorld();
  await upload(world, 'a.md', `# ${FERRY}`);
  const send = async () => {};
  const usage = async () => undefined;
  const digest = { job: 'digest', date: '2026-11-27' };
  const deps = { ...world.deps, send, usage, now: () => at(1) };
  const date = new Date((await world.manifest('a.md')).received);
  digest.date = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Berlin' }).format(date);
  expect(await runJob(deps, digest)).toMatchObject({ articles: 1 });

  const seen: unknown[] = [];
  await world.put('a.md', frontMatter({ embargo: END }, FERRY_CORRECTED));
  const summarise: typeof world.deps.summarise = async (article) => {
    // Cleaned, and nothing of it is published yet.
    seen.push(await seenAt(world, 'a.md', at(10)));
    return await world.deps.summarise(article);
  };
  await world.ingest('a.md', { now: () => at(10), summarise });
  expect(seen).toEqual([HIDDEN]);
  expect(await seenAt(world, 'a.md', at(11))).toEqual(HIDDEN);
  expect(await world.keys('index/')).toEqual([]);
  const written = await world.articles.get(`digests/${digest.date}/en.json`);
  expect(JSON.parse(Buffer.from(written?.body ?? '').toString()).articles).toEqual([]);
  await tick(world, at(90));
  expect(await seenAt(world, 'a.md', at(90))).toEqual(OPEN);
  expect(await world.keys('index/')).toHaveLength(1);
});

test('the sweep leaves it alone, and brings back what is lost', async () => {
  const world = await startWorld();
  await upload(world, 'a.md', frontMatter({ embargo: at(100_000) }));
  expect(await sweepAll(world, world.deps)).toEqual([]);
  for (const key of await world.keys('due/')) await world.articles.remove(key);
  expect(await sweepAll(world, world.deps)).toContain('a.md');
  expect(await world.keys('due/')).toHaveLength(1);
  expect(await world.keys('index/')).toEqual([]);
});

test('an expiry does not hide from the sweep that an article has lost its place', async () => {
  const world = await startWorld();
  await upload(world, 'a.md', frontMatter({ expires: at(100_000) }));
  for (const key of await world.keys('index/')) await world.articles.remove(key);
  expect(await sweepAll(world, world.deps)).toContain('a.md');
  expect(await world.keys('index/')).toHaveLength(1);
});

test('whoever knows the key finds it, without its text', async () => {
  const world = await startWorld();
  await upload(world, 'a.md', frontMatter({ embargo: END }));
  const site = createApp(world.articles, PRICE, { now: () => at(1) });
  const answer = await (await site.request('/v1/articles?key=a.md')).text();
  expect(ArticleList.parse(JSON.parse(answer)).articles).toMatchObject([
    { status: 'embargoed', embargo: END.toISOString() },
  ]);
  expect(answer).not.toContain('Norderholm');
});
