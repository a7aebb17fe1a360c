import { describe, expect, test } from 'vitest';
import { cleanFile } from '../shared/clean/clean-file.ts';
import { DESK_HTML, DESK_PARAGRAPHS, DESK_TITLE } from './support/desk-mail.ts';

const URL = 'https://example.org/hafen/lager';
const PAGE = `<!DOCTYPE html><html><head><title>${DESK_TITLE}</title></head><body><nav><a href="/">Start</a></nav><article>${DESK_HTML}</article></body></html>`;
const SHADOWED = PAGE.replace(
  DESK_HTML,
  `<div><template shadowmode="open">${DESK_HTML}</template></div>`,
);
const FRAME = '<html><body><p>Kaufen Sie jetzt unser Abo, es lohnt sich für Sie.</p></body></html>';
const PICTURE = 'iVBORw0KGgo'.repeat(200).replace(/.{76}/g, '$&\r\n');

const quotedPrintable = (text: string) =>
  [...Buffer.from(text)]
    .map((byte) =>
      byte > 126 || byte === 61 ? `=${byte.toString(16).toUpperCase()}` : String.fromCharCode(byte),
    )
    .join('')
    .replace(/(?:=[0-9A-F]{2}|[^=]){60}/g, '$&=\r\n');
const base64 = (text: string) => Buffer.from(text).toString('base64').replace(/.{76}/g, '$&\r\n');
const lines = (...all: string[]) => all.join('\r\n');

const CHROMIUM = lines(
  'From: <Saved by Blink>',
  `Snapshot-Content-Location: ${URL}`,
  `Subject: =?utf-8?Q?${quotedPrintable(DESK_TITLE).replaceAll('=\r\n', '').replaceAll(' ', '=20')}?=`,
  'Date: Thu, 5 Mar 2026 10:11:00 +0100',
  'MIME-Version: 1.0',
  'Content-Type: multipart/related;',
  '\ttype="text/html";',
  '\tboundary="----MultipartBoundary--abc----"',
  '',
  '',
  '------MultipartBoundary--abc----',
  'Content-Type: text/html',
  'Content-ID: <frame-1@mhtml.blink>',
  'Content-Transfer-Encoding: quoted-printable',
  `Content-Location: ${URL}`,
  '',
  quotedPrintable(PAGE),
  '------MultipartBoundary--abc----',
  'Content-Type: text/html',
  'Content-ID: <frame-2@mhtml.blink>',
  'Content-Transfer-Encoding: quoted-printable',
  'Content-Location: https://example.com/ad',
  '',
  quotedPrintable(FRAME),
  '------MultipartBoundary--abc----',
  'Content-Type: image/png',
  'Content-Transfer-Encoding: base64',
  'Content-Location: https://example.org/a.png',
  '',
  PICTURE,
  '------MultipartBoundary--abc------',
  '',
);
const EXPLORER = lines(
  'From: "Von Internet Explorer gespeichert"',
  `Subject: ${DESK_TITLE}`,
  'Date: Thu, 5 Mar 2026 10:11:00 +0100',
  'MIME-Version: 1.0',
  'Content-Type: multipart/related;',
  '\ttype="text/html";',
  '\tboundary="----=_NextPart_000_0000_01D7"',
  'X-MimeOLE: Produced By Microsoft MimeOLE',
  '',
  'This is a multi-part message in MIME format.',
  '',
  '------=_NextPart_000_0000_01D7',
  'Content-Type: text/html;',
  '\tcharset="iso-8859-1"',
  'Content-Transfer-Encoding: quoted-printable',
  `Content-Location: ${URL}`,
  '',
  quotedPrintable(PAGE)
    .replace(/=C3=/g, '=')
    .replace(
      /=(BC|B6|A4|9F)/g,
      (_, code) => ({ BC: '=FC', B6: '=F6', A4: '=E4', '9F': '=DF' })[code as string] ?? '',
    )
    .replace(/=E2=80=9E|=E2=80=9C/g, '"'),
  '',
  '------=_NextPart_000_0000_01D7--',
);
const FIREFOX = lines(
  'From: <Saved by UnMHT>',
  'Subject: x',
  'MIME-Version: 1.0',
  'Content-Type: multipart/related;boundary="b1"; type="text/html"',
  '',
  '--b1',
  'Content-Type: text/html; charset=UTF-8',
  'Content-Transfer-Encoding: base64',
  `Content-Location: ${URL}`,
  '',
  base64(PAGE),
  '--b1--',
);
const ONE_PART = lines(
  'From: <Saved by Windows Internet Explorer 11>',
  `Content-Location: ${URL}`,
  'MIME-Version: 1.0',
  'Content-Type: text/html; charset="utf-8"',
  'Content-Transfer-Encoding: 8bit',
  '',
  PAGE,
);

describe('a saved page (MHTML)', () => {
  test.each([
    ['of Chromium', CHROMIUM],
    ['of Internet Explorer', EXPLORER],
    ['of Firefox', FIREFOX],
    ['of one part', ONE_PART],
    [
      'of Chromium with the article in a shadow root',
      CHROMIUM.replace(quotedPrintable(PAGE), quotedPrintable(SHADOWED)),
    ],
    ['cut off in a picture', CHROMIUM.slice(0, CHROMIUM.indexOf('image/png') + 500)],
  ])('%s', async (_, archive) => {
    const { title, blocks, metadata } = await cleanFile(Buffer.from(archive), { key: 'a.txt' });
    expect(title?.text).toBe(DESK_TITLE);
    const paragraphs = blocks.map(({ sentences }) => sentences.map(({ text }) => text).join(' '));
    expect(paragraphs.join('\n').replace(/[„“]/g, '"')).toBe(
      DESK_PARAGRAPHS.join('\n').replace(/[„“]/g, '"'),
    );
    expect(metadata.url).toBe(URL);
  });

  test('that is only its head is rejected', async () => {
    const head = CHROMIUM.slice(0, CHROMIUM.indexOf('------Multi'));
    await expect(cleanFile(Buffer.from(head), { key: 'a.mhtml' })).rejects.toMatchObject({
      code: 'no-article',
    });
  });
});
