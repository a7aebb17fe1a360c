/** Mails as the programs of a desk write them. */
type Part = { type: string; body: string | Uint8Array; name?: string };

const CRLF = '\r\n';
const base64 = (body: string | Uint8Array) =>
  Buffer.from(body).toString('base64').replace(/.{76}/g, `$&${CRLF}`);

const mimePart = ({ type, body, name }: Part): string =>
  [
    `Content-Type: ${type}${type.startsWith('text/') ? '; charset=utf-8' : ''}`,
    ...(name === undefined ? [] : [`Content-Disposition: attachment; filename="${name}"`]),
    'Content-Transfer-Encoding: base64',
    '',
    base64(body),
  ].join(CRLF);

/** A mail with its parts one after the other, or as alternatives. */
export const mail = (
  subject: string,
  parts: Part[],
  { kind = 'mixed', date = 'Thu, 05 Mar 2026 10:11:00 +0100' } = {},
): Uint8Array =>
  Buffer.from(
    [
      'Received: from mx.example.org by mx.example.com; Thu, 05 Mar 2026 10:11:02 +0100',
      'From: Anna Beispiel <anna@example.org>',
      'To: redaktion@example.com',
      `Subject: =?utf-8?B?${Buffer.from(subject).toString('base64')}?=`,
      `Date: ${date}`,
      'MIME-Version: 1.0',
      `Content-Type: multipart/${kind}; boundary="=_grenze"`,
      '',
      'Dies ist eine mehrteilige Nachricht.',
      ...parts.flatMap((part) => ['--=_grenze', mimePart(part)]),
      '--=_grenze--',
      '',
    ].join(CRLF),
  );

const PARAGRAPHS = [
  'Die Stadt Musterhafen baut am alten Kai ein neues Lager für Getreide. Es soll 40.000 Tonnen fassen und im Herbst fertig sein.',
  'Der Bau kostet nach Angaben der Verwaltung 18 Millionen Euro. Ein Drittel davon zahlt das Land, den Rest trägt der Hafen selbst.',
  '„Wir brauchen den Platz, weil die Ernte jedes Jahr größer wird“, sagte Hafenchefin Petra Beispiel am Dienstag.',
  'Anwohner hatten sich gegen den Bau gewehrt, weil sie mehr Verkehr fürchten. Ihre Klage wies das Gericht im Januar ab.',
];
export const DESK_TITLE = 'Hafen baut neues Lager für Getreide';
export const DESK_PARAGRAPHS: readonly string[] = PARAGRAPHS;
/** The article of these mails as text. */
export const DESK_TEXT: string = [DESK_TITLE, ...PARAGRAPHS].join('\n\n');
/** The same as HTML without headings, as mail programs write it. */
export const DESK_DIVS: string = [DESK_TITLE, ...PARAGRAPHS]
  .map((line) => `<div>${line}</div><div><br></div>`)
  .join('');
/** The same with headings. */
export const DESK_HTML: string = `<h1>${DESK_TITLE}</h1>${PARAGRAPHS.map((line) => `<p>${line}</p>`).join('')}`;
