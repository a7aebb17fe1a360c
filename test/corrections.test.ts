import { expect, test } from 'vitest';
import { createApp } from '../shared/api/app.ts';
import { articleId } from '../shared/article/article-id.ts';
import { segments } from '../shared/article/segments.ts';
import { FERRY, FERRY_CORRECTED } from './support/articles.ts';
import { digitalwires } from './support/wires.ts';
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
    await createApp(world.articles, PRICE).request(`/all/read/${articleId('a.txt')}`)
  ).text();
  const row = (id: string) => new RegExp(`id="${id}">([^]*?)</div>`).exec(page)?.[1] ?? '';
  expect(row('s1')).toContain(INSERTED);
  expect(row('s1')).toContain('not translated yet');
  expect(row('s2')).toContain('[en] Nach sechs Wochen Pause');
  expect(page).toContain('Version 2: 1 sentence changed, 1 sentence added, 1 sentence removed');
  expect(page.match(/class="row changed"/g)).toHaveLength(2);
});

test('what an agency says of its correction is read with it, in every language', async () => {
  const world = await startWorld();
  const note = 'In einer früheren Fassung stand ein falscher Preis.';
  const item = (version: number, changes: Record<string, unknown>) =>
    JSON.stringify(digitalwires({ version, ...changes }));
  const html = String(digitalwires().article_html);
  await world.put('a.json', item(1, { article_html: html.replace('40.000', '70.000') }));
  await world.ingest('a.json');
  const corrected = {
    ednotes: [{ role: 'dpaednoterole:correctionshort', ednote: note, is_publishable: true }],
  };
  await world.put('b.json', item(2, corrected));
  await world.ingest('b.json');
  const { id, changes } = await world.manifest('b.json');
  expect(changes).toMatchObject({ note, changed: [{}], added: [], removed: [] });
  expect((await world.document('b.json', 'ko')).correction).toMatchObject({
    id: 'correction',
    text: `[ko] ${note}`,
    source: note,
  });

  const app = createApp(world.articles, PRICE);
  const answered = async (path: string) => (await app.request(path)).text();
  for (const path of [`/v1/articles/${id}/en`, `/v1/articles/${id}/en/summary`])
    expect(JSON.parse(await answered(path)).correction.text).toBe(`[en] ${note}`);
  expect(JSON.parse(await answered(`/v1/articles/${id}`)).changes.note).toBe(note);
  const page = await answered(`/all/read/${id}`);
  expect(page).toContain('Version 2: 1 sentence changed<');
  for (const shown of [`Berichtigung:</strong> ${note}`, `Correction:</strong> [en] ${note}`])
    expect(page).toContain(shown);

  // The next version has nothing to correct: the note goes, and is no change of the text.
  await world.put('c.json', item(3, {}));
  await world.ingest('c.json');
  expect((await world.manifest('c.json')).changes).toEqual({ changed: [], added: [], removed: [] });
});
