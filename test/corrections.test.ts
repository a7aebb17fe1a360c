import { expect, test } from 'vitest';
import { createApp } from '../shared/api/app.ts';
import { articleId } from '../shared/article/article-id.ts';
import { segments } from '../shared/article/document.ts';
import { FERRY, FERRY_CORRECTED } from './support/articles.ts';
import { PRICE, startWorld } from './support/world.ts';

const INSERTED = 'Am Anleger warteten schon am Morgen viele Gäste auf das Schiff.';
const WITH_INSERTED = FERRY_CORRECTED.replace(
  'Nach sechs Wochen',
  `${INSERTED} Nach sechs Wochen`,
).replace(' Im vergangenen Jahr waren es 52.000.', '');

test('a correction lists what it changed, added and removed', async () => {
  const world = await startWorld();
  await world.put('a.txt', FERRY);
  await world.ingest('a.txt');
  expect((await world.manifest('a.txt')).changes).toBeUndefined();
  await world.put('a.txt', WITH_INSERTED);
  await world.ingest('a.txt');
  const { changes } = await world.manifest('a.txt');
  const text = new Map(
    segments(await world.document('a.txt', 'de')).map(({ id, text }) => [id, text]),
  );
  expect(changes).toEqual({
    changed: [
      {
        sentence: expect.any(String),
        before: 'Die Reparatur kostete nach Angaben der Reederei 1,2 Millionen Euro.',
        after: 'Die Reparatur kostete nach Angaben der Reederei 1,4 Millionen Euro.',
      },
    ],
    added: [{ sentence: expect.any(String), after: INSERTED }],
    removed: [{ before: 'Im vergangenen Jahr waren es 52.000.' }],
  });
  for (const { sentence = '', after } of [...(changes?.changed ?? []), ...(changes?.added ?? [])])
    expect(text.get(sentence)).toBe(after);
});

test('while a correction waits, no sentence is shown beside the translation of another', async () => {
  let quota = true;
  const world = await startWorld({ faults: () => (quota ? undefined : 456) });
  await world.put('a.txt', FERRY);
  await world.ingest('a.txt');
  quota = false;
  await world.put('a.txt', WITH_INSERTED);
  await world.ingest('a.txt');
  expect((await world.document('a.txt', 'de')).revision).toBe(2);
  expect((await world.document('a.txt', 'en')).revision).toBe(1);

  const page = await (
    await createApp(world.articles, PRICE).request(`/read/${articleId('a.txt')}`)
  ).text();
  const row = (id: string) => new RegExp(`id="${id}">([^]*?)</div>`).exec(page)?.[1] ?? '';
  expect(row('s1')).toContain(INSERTED);
  expect(row('s1')).toContain('not translated yet');
  expect(row('s2')).toContain('[en] Nach sechs Wochen Pause');
  expect(page).toContain('Revision 2 · 1 changed · 1 added · 1 removed');
  expect(page.match(/class="row changed"/g)).toHaveLength(2);
});
