import { expect, test } from 'vitest';
import { digitalwires, iptc, newsItem } from './support/wires.ts';
import { startWorld } from './support/world.ts';

const MARK = 'GEHEIM4711';

test.each<[string, string]>([
  ['dpa/a.json', JSON.stringify(digitalwires({}, MARK))],
  ['dpa/a.xml', newsItem({ nonPublic: MARK })],
  ['dpa/a.iptc', iptc({ nonPublic: MARK, notes: '(Eil \u0007\u0007\u0007\u0007\u0007)' })],
])('%s is published, and nothing for editors is stored', async (key, body) => {
  const world = await startWorld();
  await world.put(key, body);
  await world.ingest(key);
  expect(await world.manifest(key)).toMatchObject({
    languages: { en: { status: 'complete' }, ko: { status: 'complete' } },
  });
  const stored = await Promise.all(
    (await world.keys('')).map(async (each) => (await world.articles.get(each))?.body ?? []),
  );
  expect(stored.length).toBeGreaterThan(4);
  for (const bytes of stored) expect(Buffer.from(bytes).toString()).not.toContain(MARK);
});

test.each<[string, Record<string, unknown>]>([
  ['withheld', { embargoed: 'bis auf weiteres' }],
  ['withheld', { pubstatus: 'withheld' }],
  ['canceled', { pubstatus: 'canceled' }],
])('an item that is %s is withdrawn, and none of its text is stored', async (code, changes) => {
  const world = await startWorld();
  await world.put('a.json', JSON.stringify(digitalwires({ ...changes, kicker: MARK })));
  await world.ingest('a.json');
  expect(await world.manifest('a.json')).toMatchObject({ status: 'withdrawn', reason: { code } });
  expect(world.standIn.received.requests).toBe(0);
  for (const key of await world.keys(''))
    expect(Buffer.from((await world.articles.get(key))?.body ?? []).toString()).not.toContain(MARK);
});
