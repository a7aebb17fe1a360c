import { describe, expect, test } from 'vitest';
import { Rejection } from '../shared/article/errors.ts';
import { cleanFile, cleanItem, uploadItems } from '../shared/clean/clean-file.ts';
import {
  DESK_DIVS,
  DESK_HTML,
  DESK_PARAGRAPHS,
  DESK_TEXT,
  DESK_TITLE,
  mail,
} from './support/desk-mail.ts';

const read = async (bytes: Uint8Array, key = 'a.eml') => {
  const { title, blocks, metadata } = await cleanFile(bytes, { key });
  const paragraphs = blocks.map(({ sentences }) => sentences.map(({ text }) => text).join(' '));
  return { title: title?.text, paragraphs, metadata };
};
const ARTICLE = { title: DESK_TITLE, paragraphs: DESK_PARAGRAPHS };
const plain = (body: string) => ({ type: 'text/plain', body });
const html = (body: string) => ({ type: 'text/html', body });
const quoted = (text: string) => text.replace(/^/gm, '> ');
/** As mail programs wrap plain text. */
const wrapped = (text: string) => text.replace(/(?=.{71})(.{1,70}) /g, '$1\n');

const LINE = 'Sperrfrist: 31.12.2045, 10 Uhr';
const NOTE = 'Liebe Kolleginnen und Kollegen,\n\nanbei der Text für morgen, bitte übersetzen.';
const SIGNED = 'Viele Grüße\nAnna Beispiel\nRedaktion Musterblatt\nTel. 0123 456789';
const OFFICE = 'Kreis Musterhafen, Pressestelle\nAm Kai 1, 12345 Musterhafen\nTel. 0123 456789';
const FOOTER =
  'Diese E-Mail enthält vertrauliche Informationen und ist nur für den Empfänger bestimmt.\nSitz der Gesellschaft: Musterhafen';
const HEAD =
  'Von: Otto Muster <otto@example.org>\nGesendet: Mittwoch, 4. März 2026 18:20\nAn: Anna Beispiel <anna@example.org>\nBetreff: Lager im Hafen';
const OUTLOOK_HEAD = `<div style="border-top:solid #E1E1E1 1.0pt"><p class=MsoNormal><b>Von:</b> Otto Muster &lt;otto@example.org&gt;<br><b>Gesendet:</b> Mittwoch, 4. März 2026 18:20<br><b>An:</b> Anna Beispiel &lt;anna@example.org&gt;;<br>carla@example.org<br><b>Betreff:</b> Lager im Hafen</p></div>`;
const THUNDERBIRD_HEAD = `<div class="moz-forward-container">-------- Weitergeleitete Nachricht --------<table class="moz-email-headers-table"><tr><th>Betreff: </th><td>Lager im Hafen</td></tr><tr><th>Datum: </th><td>Wed, 4 Mar 2026 18:20:00 +0100</td></tr><tr><th>Von: </th><td>Otto Muster</td></tr></table>`;

describe('the article of a mail', () => {
  test.each<[string, Uint8Array]>([
    ['its text', mail('Text', [plain(DESK_TEXT)])],
    ['its wrapped text', mail('Text', [plain(wrapped(DESK_TEXT))])],
    ['its HTML', mail('Text', [html(DESK_HTML)])],
    ['HTML of lines', mail('Text', [html(DESK_DIVS)])],
    ['both', mail('Text', [plain(wrapped(DESK_TEXT)), html(DESK_HTML)], { kind: 'alternative' })],
    [
      'a letter with the article in it',
      mail('Text', [plain(`${NOTE}\n\n${DESK_TEXT}\n\n${SIGNED}\n\n${FOOTER}`)]),
    ],
    ...[
      `ACHTUNG: Diese E-Mail kommt von einem externen Absender. Öffnen Sie keine Anhänge.\n\n${NOTE}`,
      '[EXTERN] Diese Nachricht wurde von außerhalb des Hauses gesendet.',
      'CAUTION: This email originated from outside of the organization.\nDo not click links.',
      'Hi, im Zug getippt, bitte einmal gegenlesen:',
      'Guten Tag Frau Muster, hier unsere Meldung. Sie kann sofort erscheinen.',
    ].map((above): [string, Uint8Array] => [
      `an article below ${above.slice(0, 30)}`,
      mail('Text', [plain(`${above}\n\n${DESK_TEXT}`)]),
    ]),
    ...[
      'Ich freue mich, von Ihnen zu hören!',
      'Wir würden uns freuen, wenn Sie darüber berichten.',
      'Melden Sie sich gern bei mir, wenn noch etwas fehlt.',
    ].map((below): [string, Uint8Array] => [
      `an article above ${below}`,
      mail('Text', [plain(`${NOTE}\n\n${DESK_TEXT}\n\n${below}\n\n${SIGNED}`)]),
    ]),
    [
      'an article below a letter',
      mail('Text', [plain(`${NOTE}\n\n${SIGNED}\n\n---\n\n${DESK_TEXT}`)]),
    ],
    ...['--', '-- ', ''].map((mark): [string, Uint8Array] => [
      `an article below the address below a letter: ${mark}`,
      mail('Text', [
        plain(`${NOTE}\n\nViele Grüße\nAnna Beispiel\n\n${mark}\n${OFFICE}\n\n${DESK_TEXT}`),
      ]),
    ]),
    [
      'an article below a signature of two blocks',
      mail('Text', [plain(`${NOTE}\n\n-- \nAnna Beispiel\n\n${OFFICE}\n\n${DESK_TEXT}`)]),
    ],
    ['a signature', mail('Text', [plain(`${DESK_TEXT}\n\n-- \nAnna Beispiel\n\n${DESK_TEXT}`)])],
    [
      'signatures in elements',
      mail('Text', [
        html(
          `${DESK_DIVS}<div class="gmail_signature"><p>Anna Beispiel arbeitet in der Redaktion am Hafen.</p></div>`,
        ),
      ]),
    ],
    ['a footer alone', mail('Text', [html(`${DESK_HTML}<p>${FOOTER.replace('\n', '<br>')}</p>`)])],
    ['a mail passed on by Outlook', mail('WG: x', [plain(`Z. K.\n\n${HEAD}\n\n${DESK_TEXT}`)])],
    [
      'the same in HTML',
      mail('WG: x', [html(`<p>Zur Info</p>${OUTLOOK_HEAD}${DESK_HTML}<p>${SIGNED}</p>`)]),
    ],
    [
      'one passed on twice',
      mail('Fwd: WG: x', [
        plain(
          `${NOTE}\n\n${SIGNED}\n\n---------- Forwarded message ---------\n${HEAD}\n\nBitte an Anna.\n\n-----Ursprüngliche Nachricht-----\n${HEAD}\n\n${DESK_TEXT}\n\n${SIGNED}`,
        ),
      ]),
    ],
    [
      'one passed on by Thunderbird',
      mail('Fwd: x', [html(`<p>Siehe unten.</p>${THUNDERBIRD_HEAD}${DESK_DIVS}</div>`)]),
    ],
    [
      'one passed on by Apple',
      mail('Fwd: x', [
        html(
          `Anbei.<br><blockquote type="cite"><div>Anfang der weitergeleiteten Nachricht:</div><br><div><b>Von: </b>Otto Muster</div><div><b>Betreff: </b><b>Lager</b></div><div><b>Datum: </b>4. März 2026 um 18:20:00 MEZ</div><br><div>${DESK_DIVS}</div></blockquote>`,
        ),
      ]),
    ],
    [
      'an answer with its own text',
      mail('AW: x', [
        plain(
          `${DESK_TEXT}\n\nAm 4. März 2026 schrieb Otto Muster <otto@example.org>:\n\n${quoted('Bitte schickt mir bis heute Abend den Text über den Hafen, und zwar mit allen Zahlen der Verwaltung, die wir haben. '.repeat(6))}`,
        ),
      ]),
    ],
    [
      'an answer with thanks for the article',
      mail('AW: x', [
        plain(
          `Danke, sehr gut!\n\nAm 4. März 2026 um 18:20 schrieb Otto Muster\n<otto@example.org>:\n\n${quoted(wrapped(DESK_TEXT))}`,
        ),
      ]),
    ],
    [
      'an attached mail',
      mail('WG: x', [plain(NOTE), { type: 'message/rfc822', body: mail('x', [html(DESK_HTML)]) }]),
    ],
    [
      'an attached text',
      mail('x', [
        plain(`${NOTE}\n\n${SIGNED}`),
        { type: 'image/png', body: Uint8Array.from([1, 2, 3]), name: 'hafen.png' },
        { type: 'text/plain', body: DESK_TEXT, name: 'text.txt' },
      ]),
    ],
    [
      'an attached page beside a long letter',
      mail('x', [
        plain(
          `${NOTE}\n\n${'Der Text ist mit der Verwaltung abgestimmt, die Zahlen sind von heute. '.repeat(5)}\n\n${SIGNED}`,
        ),
        { type: 'text/html', body: DESK_HTML, name: 'text.html' },
      ]),
    ],
  ])('%s', async (_, bytes) => {
    expect(await read(bytes)).toMatchObject(ARTICLE);
  });
});

test.each([
  ['display', '<p style="display: none !important">HIDDEN</p>'],
  ['the attribute', '<span hidden>HIDDEN</span>'],
  ['visibility', '<div style="visibility:hidden"><p>HIDDEN</p></div>'],
  ['Outlook', '<div style="mso-hide:all">HIDDEN</div>'],
  ['no height', '<div style="max-height:0px;overflow:hidden">HIDDEN</div>'],
  ['no size of print', '<p style="color:#fff;font-size:0px;line-height:0">HIDDEN</p>'],
  ['opacity', '<h2 style="opacity:0.0">HIDDEN</h2>'],
  ['its name', '<span class="mail-preheader">HIDDEN</span>'],
  ['a table', `<table style="display:none"><tr><td>HIDDEN ${DESK_TEXT}</td></tr></table>`],
])('what a mail does not show is no part of it: %s', async (_, hidden) => {
  for (const body of [DESK_HTML, DESK_DIVS])
    expect(await read(mail('Text', [html(hidden + body)]))).toMatchObject(ARTICLE);
  const untitled = DESK_PARAGRAPHS.map((each) => `<p>${each}</p>`).join('');
  expect(await read(mail(DESK_TITLE, [html(hidden + untitled)]))).toMatchObject(ARTICLE);
});

test('text with a size of its own is shown in columns without one', async () => {
  const columns = `<td style="font-size:0"><div style="font-size:16px">${DESK_HTML}</div></td>`;
  const body = `<table><tr>${columns}</tr></table>`;
  expect(await read(mail('Text', [html(body)]))).toMatchObject(ARTICLE);
});

test('of a letter to the editor no paragraph is taken for a note', async () => {
  const letter = [
    'Sehr geehrte Redaktion, mit dem Lager am Kai macht die Stadt denselben Fehler wie vor 30 Jahren.',
    ...DESK_PARAGRAPHS,
    'Ich kann Ihnen nur raten, sich das selbst am Hafen anzusehen.',
  ];
  const body = [...letter, SIGNED].join('\n\n');
  expect(await read(mail('Leserbrief', [plain(body)]))).toMatchObject({ paragraphs: letter });
});

test('subject and date of a mail are those of an article that has none', async () => {
  const [, ...text] = DESK_TEXT.split('\n\n');
  const untitled = text.join('\n\n');
  expect(await read(mail('[EXTERN] WG: Lager im Hafen', [plain(untitled)]))).toMatchObject({
    title: 'Lager im Hafen',
    metadata: { published: '2026-03-05T10:11:00+01:00', found: { title: 'meta' } },
  });
  for (const before of ['[Pressemitteilung]', 'Sperrfrist 1.3.2026, 6 Uhr:', '(Embargo 1.3.2026)'])
    expect((await read(mail(`${before} Lager im Hafen`, [plain(untitled)]))).title).toBe(
      'Lager im Hafen',
    );
  const forwarded = mail('Fwd: anderes', [plain(`Info\n\n${HEAD}\n\n${untitled}`)]);
  expect(await read(forwarded)).toMatchObject({
    title: 'Lager im Hafen',
    metadata: { published: '2026-03-04T18:20+01:00' },
  });
  const dated = mail('x', [plain(`${DESK_TITLE}\n\nStand: 1. März 2026\n\n${untitled}`)]);
  expect((await read(dated)).metadata.published).toBe('2026-03-05T10:11:00+01:00');
});

test.each<[string, string, Uint8Array]>([
  ['its text', LINE, mail('x', [plain(`${LINE}\n\n${DESK_TEXT}`)])],
  [
    'the note above what it passes on',
    LINE,
    mail('WG: x', [plain(`Achtung!\n${LINE}\n\n${HEAD}\n\n${DESK_TEXT}`)]),
  ],
  ['its HTML', LINE, mail('x', [html(`<p>${LINE}</p>${DESK_HTML}`)])],
  ['its subject', LINE, mail(LINE, [plain(DESK_TEXT)])],
  [
    'its text above an attachment',
    LINE,
    mail('x', [plain(LINE), { type: 'text/plain', body: DESK_TEXT, name: 'text.txt' }]),
  ],
])('an embargo in %s is that of the article, and no part of it', async (_, line, bytes) => {
  const article = await cleanFile(bytes, { key: 'a.eml' });
  expect(article.instants?.embargo).toBe(line);
  expect(await read(bytes)).toMatchObject(ARTICLE);
});

const SECOND = [
  'Kapelle bekommt ein neues Dach',
  'Die Kapelle von Oberdorf wird vom Mai an neu gedeckt. Das hat der Kirchenrat am Montag beschlossen.',
  'Die alten Ziegel stammen aus dem Jahr 1871 und werden an Bauern in der Umgebung verkauft.',
];
/** An article, but no longer than a note may be. */
const SHORT = [
  'Das Jugendhaus in Oberdorf öffnet von Juni an auch am Sonntag. Der Verein hat dafür zwei Helfer eingestellt.',
  'Die Leiterin Nele Muster rechnet mit 40 Besuchern am Tag. Der Kreis zahlt im Jahr 12.000 Euro dazu.',
];
const attached = (body: string, name: string, type = 'text/plain') => ({ type, body, name });
const FIRST_TEXT = attached(DESK_TEXT, 'lager.txt');
const SECOND_TEXT = attached(SECOND.join('\n\n'), 'kapelle.txt');

test.each([
  ['Liebe Leserinnen und Leser,', ''],
  ['Guten Morgen aus Weiher,', 'Newsletter abbestellen: https://blatt.example/u/1'],
  ['Moin,', 'Sie bekommen diese Mail, weil Sie sich bei uns angemeldet haben.'],
])('a newsletter that begins %j has its subject as headline', async (salutation, foot) => {
  const start = 'am Wochenende hat es geschneit, und heute geht es im Rat wieder um Geld.';
  const notes = 'Wird diese Mail nicht richtig angezeigt? Hier im Browser öffnen.';
  const body = [notes, salutation, start, DESK_TEXT, foot].join('\n\n');
  const { title, paragraphs } = await read(mail('Was am Montag wichtig wird', [plain(body)]));
  expect(title).toBe('Was am Montag wichtig wird');
  expect(paragraphs).toEqual([salutation, start, DESK_TITLE, ...DESK_PARAGRAPHS]);
});

test.each<[string, Uint8Array, string[]]>([
  ['two texts', mail('x', [FIRST_TEXT, SECOND_TEXT]), [DESK_TITLE, SECOND[0] ?? '']],
  [
    'two texts below a letter',
    mail('x', [plain(`${NOTE}\n\n${SIGNED}`), SECOND_TEXT, FIRST_TEXT]),
    [SECOND[0] ?? '', DESK_TITLE],
  ],
  [
    'a text beside the one in the mail',
    mail('x', [plain(DESK_TEXT), SECOND_TEXT]),
    [DESK_TITLE, SECOND[0] ?? ''],
  ],
  [
    'a text beside a short one in the mail',
    mail('Jugendhaus', [plain(SHORT.join('\n\n')), SECOND_TEXT]),
    ['Jugendhaus', SECOND[0] ?? ''],
  ],
  [
    'a text below a note of the same length',
    mail('x', [plain(['Anbei der Text für die Seite vier.', ...SHORT].join(' ')), FIRST_TEXT]),
    [DESK_TITLE],
  ],
  [
    'a mail with two texts',
    mail('WG: x', [
      plain(NOTE),
      { type: 'message/rfc822', body: mail('x', [plain(NOTE), FIRST_TEXT, SECOND_TEXT]) },
    ]),
    [DESK_TITLE, SECOND[0] ?? ''],
  ],
  [
    'one text in two forms',
    mail('x', [FIRST_TEXT, attached(DESK_HTML, 'lager.html', 'text/html')]),
    [DESK_TITLE],
  ],
  [
    'a text and a notice of the server',
    mail('x', [FIRST_TEXT, attached('Diese Liste wird vom Hafen betrieben.', 'ATT00001.txt')]),
    [DESK_TITLE],
  ],
  [
    'a German text and an English one',
    mail('x', [attached('The council met on Monday. '.repeat(30), 'a.txt'), FIRST_TEXT]),
    [DESK_TITLE],
  ],
])('each text that is attached is an article: %s', async (_, bytes, titles) => {
  const items = await uploadItems(bytes, { key: 'a.eml' });
  expect(items.map((item) => cleanItem(item).title?.text)).toEqual(titles);
  expect(items.map(({ part, of }) => `${part}/${of}`)).toEqual(
    titles.map((_, at) => `${at + 1}/${titles.length}`),
  );
});

test('a mail is one whatever its name, and a text with colons is none', async () => {
  expect(await read(mail('x', [plain(DESK_TEXT)]), 'text.txt')).toMatchObject(ARTICLE);
  const text = `Ort: Musterhafen\nAutor: Otto Muster\n\n${DESK_TEXT}`;
  expect((await read(Buffer.from(text), 'a.txt')).paragraphs).toEqual(DESK_PARAGRAPHS);
});

const nested = (depth: number): Uint8Array =>
  depth === 0
    ? mail('x', [plain(DESK_TEXT)])
    : mail('x', [{ type: 'message/rfc822', body: nested(depth - 1) }]);
const MIME = 'From: a@example.org\nMIME-Version: 1.0\n';

describe('a mail without an article is rejected', () => {
  test.each<[string, string, Uint8Array | string]>([
    ['nothing in it', 'no-article', mail('x', [])],
    ['a picture alone', 'no-article', mail('x', [{ type: 'image/png', body: 'x', name: 'a.png' }])],
    ['a mail in ten others', 'no-article', nested(10)],
    ['encrypted', 'unsupported-type', `${MIME}Content-Type: application/pkcs7-mime\n\nAAAA`],
    ['cut off in its head', 'no-article', mail('x', [plain(DESK_TEXT)]).subarray(0, 420)],
    [
      'ten thousand parts',
      'too-large',
      `${MIME}Content-Type: multipart/mixed; boundary=b\n\n${'--b\n\n'.repeat(10_000)}`,
    ],
    [
      'boundaries in boundaries',
      'too-large',
      `${MIME}${Array.from({ length: 200 }, (_, at) => `Content-Type: multipart/mixed; boundary=b${at}\n\n--b${at}\n`).join('')}`,
    ],
    [
      'a million empty lines',
      'no-article',
      `${MIME}Content-Type: text/plain\n\n${'\n'.repeat(1e6)}`,
    ],
    [
      'eleven texts',
      'too-large',
      mail(
        'x',
        Array.from({ length: 11 }, () => FIRST_TEXT),
      ),
    ],
    ['an English text', 'not-german', mail('x', [plain('The council met on Monday. '.repeat(30))])],
  ])('%s', async (_, code, bytes) => {
    await expect(read(Buffer.from(bytes))).rejects.toThrow(Rejection);
    await expect(read(Buffer.from(bytes))).rejects.toMatchObject({ code });
  });

  test('with the reason of what is attached', async () => {
    const scan = mail('x', [{ type: 'application/rtf', body: '{\\rtf1 x}', name: 'a.rtf' }]);
    await expect(read(scan)).rejects.toThrow('RTF');
  });
});
