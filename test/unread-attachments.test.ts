import { expect, test } from 'vitest';
import { createApp } from '../shared/api/app.ts';
import { articleId } from '../shared/article/article-id.ts';
import { cleanItem, uploadItems } from '../shared/clean/clean-file.ts';
import { DESK_TEXT, DESK_TITLE, mail } from './support/desk-mail.ts';
import { digitalwires, iptc } from './support/wires.ts';
import { PRICE, startWorld } from './support/world.ts';

/** What of a mail could not be read is named where its uploader looks. */

const text = { type: 'text/plain', body: DESK_TEXT, name: 'lager.txt' };
const note = { type: 'text/plain', body: 'Anbei.' };

test.each<[string, { type: string; body: string | Uint8Array; name: string }, RegExp]>([
  [
    'an old Word file',
    {
      type: 'application/msword',
      body: Buffer.from('d0cf11e0a1b11ae1', 'hex'),
      name: 'Anhang ä.doc',
    },
    /Anhang ä\.doc: .*Office file/,
  ],
  [
    'an RTF document',
    { type: 'application/octet-stream', body: '{\\rtf1 x}', name: 'b.rtf' },
    /b\.rtf: This is an RTF document/,
  ],
  [
    'a damaged PDF',
    { type: 'application/pdf', body: '%PDF-1.7 x', name: 'c.pdf' },
    /c\.pdf: This PDF is damaged/,
  ],
  [
    'a table',
    { type: 'application/vnd.ms-excel', body: 'x', name: 'd.xls' },
    /d\.xls: .*not read in a mail/,
  ],
  [
    'an item of an agency',
    { type: 'application/json', body: JSON.stringify(digitalwires()), name: 'e.json' },
    /e\.json: .*not read in a mail/,
  ],
  [
    'an item of an agency as text',
    { type: 'text/plain', body: iptc({ nonPublic: 'GEHEIM4711' }), name: 'f.txt' },
    /f\.txt: An agency's item is not read in a mail/,
  ],
  [
    'a file whose name has line ends',
    { type: 'application/rtf', body: '{\\rtf1 x}', name: `${'g'.repeat(300)}\u0007.rtf` },
    /g{80,120}…?: This is an RTF/,
  ],
])('%s beside a text', async (_, unread, expected) => {
  const world = await startWorld();
  for (const [key, parts] of [
    ['a.eml', [note, text, unread]],
    ['b.eml', [note, unread]],
  ] as const) {
    await world.put(key, mail('Text', [...parts]));
    await world.ingest(key);
  }
  const { title, timeline } = await world
    .manifest('a.eml')
    .then(({ languages, ...manifest }) => ({ ...manifest, title: languages.de?.title }));
  expect(title).toBe(DESK_TITLE);
  const named = timeline.find(({ stage }) => stage === 'cleaned')?.note ?? '';
  expect(named).toMatch(expected);
  expect(named).toMatch(/^\d+ sentences; not read: /);
  expect(world.lines.join('\n')).toContain(named);
  const app = createApp(world.articles, PRICE);
  const operator = await (await app.request(`/v1/operator/articles?key=a.eml`)).text();
  expect(operator).toContain('not read: ');
  for (const path of ['', '/de', '/ko'])
    expect(
      await (await app.request(`/v1/articles/${articleId('a.eml')}${path}`)).text(),
    ).not.toContain('not read');
  const { status, reason } = await world.manifest('b.eml');
  expect(status).toBe('rejected');
  expect(reason?.message).toMatch(expected);
  expect(JSON.stringify([world.lines, timeline, reason])).not.toContain('GEHEIM');
});

const BACKGROUND = 'Hintergrund: Der Hafen gehört der Stadt und beschäftigt 210 Menschen.';
const background = { type: 'text/plain', body: BACKGROUND, name: 'hintergrund.txt' };
const LETTER = `Sehr geehrte Damen und Herren,\n\n${'der Bau des Lagers ist mit der Verwaltung abgestimmt, die Zahlen sind von heute. '.repeat(4)}`;

test.each<[string, { type: string; body: string; name?: string }[], string[]]>([
  ['beside the text of the mail', [{ type: 'text/plain', body: DESK_TEXT }, background], ['h']],
  ['beside an attached text', [note, text, background], ['h']],
  [
    'in English',
    [note, text, { ...background, body: 'The council met on Monday. '.repeat(30) }],
    ['h'],
  ],
  ['a long letter', [{ type: 'text/plain', body: LETTER }, text], ['letter']],
  ['both', [{ type: 'text/plain', body: LETTER }, text, background], ['h', 'letter']],
  ['a short letter', [note, text], []],
  ['the same article', [{ type: 'text/plain', body: DESK_TEXT }, text], []],
  ['a notice of the server', [note, text, { ...background, name: 'ATT00001.txt' }], []],
])('a text that is no article of its own is named: %s', async (_, parts, expected) => {
  const bytes = mail('Text', parts);
  const [item, ...others] = await uploadItems(bytes, { key: 'a.eml' });
  expect(others).toEqual([]);
  const { title, unread = [] } = item ? cleanItem(item) : {};
  expect(title?.text).toBe(DESK_TITLE);
  const names: Record<string, string> = { h: 'hintergrund.txt', letter: "The mail's own text" };
  expect(unread.map(({ name }) => name)).toEqual(expected.map((each) => names[each]));
});

test('pictures, signatures and invitations are not missed', async () => {
  const world = await startWorld();
  const others = [
    { type: 'image/png', body: 'x', name: 'logo.png' },
    { type: 'application/octet-stream', body: '\u0089PNG', name: 'logo2.PNG' },
    { type: 'application/pkcs7-signature', body: 'x', name: 'smime.p7s' },
    { type: 'text/calendar', body: 'x', name: 'invite.ics' },
    { type: 'text/vcard', body: 'x', name: 'anna.vcf' },
  ];
  await world.put('a.eml', mail('Text', [note, text, ...others]));
  await world.ingest('a.eml');
  const { timeline } = await world.manifest('a.eml');
  expect(timeline.find(({ stage }) => stage === 'cleaned')?.note).toMatch(/^\d+ sentences$/);
});
