import { phrases } from '../word-lists.ts';
import { embargoesIn } from './find-embargo.ts';
import { escapeHtml } from './wire-item.ts';

/** The first line that is for editors: all from there on is no article, and may not be published. */
const FOR_EDITORS = new RegExp(
  `^(?:${phrases(String.raw`
    # | (?:dpa-)?Notizblock\b | (?:\* ?){3,}$ | [-_=]{5,}$ | Die folgenden Informationen\b |
    \(?(?:Redaktionelle )?Hinweise? (?:an|für) die Redaktion | Redaktionelle[rn]? Hinweise?:?$ |
    Achtung,? (?:(?:an )?die )?Redaktion(?:en)?\b | (?:Presse|Redaktions)?Kontakte?(?::|$) |
    Ansprechpartner(?:in|innen)?(?: für .{1,40})?(?::|$) |
    (?:Für )?Rückfragen(?: bitte)?(?: an\b|:) |
    Nur (?:zur|für die) (?:internen?|redaktionellen?)\b |
    \(?Nicht (?:zur|für die) Veröffentlichung(?::|$) |
    .{0,80}nicht (?:zur|für die) Veröffentlichung bestimmt`)})`,
  'i',
);
/** `dpa abc yydd n1 xyz`; `(Schluss) abc/def`; `APA0214 2026-11-26/10:12`. */
const CLOSING =
  /^(?:\p{L}{2,5} (?:\S{1,12} ){0,4}yy\p{L}{2}\b.{0,40}|\(Schlu(?:ss|ß)\).{0,60}|[A-Z]{3}\d{4}\s{1,9}\d{4}-\d\d-\d\d\/\d\d:\d\d)$/u;
const ROW = /^\|(.*)\|$/;
const ITEM = /^(?:[-•*]|\d{1,2}[.)]) (?=\S)/;
/** A row whose cells are parted by a tabulator or by several spaces. */
const SPACED = /\S(?:\t| {2})\s{0,99}(?=\S)/;
const AND = /^(?:und|oder|bis|sowie|bzw\.) /;

/** The text of an item in IPTC 7901 up to the notes for editors, its wrapped lines joined. */
export const iptcToHtml = (text: string): string => {
  const lines = text.split('\n').map((line) => line.replace(/(?!\t)\p{Cc}/gu, '').trimEnd());
  const end = lines.findIndex((line) => FOR_EDITORS.test(line.trim()));
  const embargoes = new Set(
    [...embargoesIn(lines)].flatMap(({ at, count }) => lines.slice(at, at + count)),
  );
  const own = (end < 0 ? lines : lines.slice(0, end)).filter(
    (line) => !CLOSING.test(line.trim()) && !(line && embargoes.has(line)),
  );
  const paragraphs = own
    .join('\n')
    .split(/\n[ \t]{0,99}\n/)
    .map((part) => part.split('\n').filter((line) => line.trim() !== ''))
    .filter((part) => part.length > 0);
  return paragraphs.map((part, at) => block(part, at === 0)).join('');
};

const block = (lines: string[], isFirst: boolean): string => {
  const [first = ''] = lines;
  if (lines.every((line) => ROW.test(line))) return table(lines.map(cellsOfRow));
  if (ITEM.test(first)) return list(lines);
  if (lines.length > 1 && lines.every((line) => SPACED.test(line.trim())))
    return table(lines.map((line) => line.trim().split(/\t| {2,99}/)));
  const text = escapeHtml(joined(lines));
  const isHeading = lines.length === 1 && !isFirst && !/[.!?…:;,][»"“”)]{0,2}$/.test(first);
  return isHeading ? `<h2>${text}</h2>` : `<p>${text}</p>`;
};

const cellsOfRow = (line: string): string[] => (ROW.exec(line)?.[1] ?? '').split('|');

const table = (rows: string[][]): string => {
  const row = (cells: string[]) =>
    cells.map((cell) => `<td>${escapeHtml(cell.trim())}</td>`).join('');
  return `<table>${rows.map((cells) => `<tr>${row(cells)}</tr>`).join('')}</table>`;
};

/** Lines that go on with an item are indented. */
const list = (lines: string[]): string => {
  const items: string[][] = [];
  for (const line of lines) {
    if (ITEM.test(line)) items.push([line.replace(ITEM, '')]);
    else items.at(-1)?.push(line);
  }
  return `<ul>${items.map((item) => `<li>${escapeHtml(joined(item))}</li>`).join('')}</ul>`;
};

/** A hyphen at the end of a line is part of the word, unless the word goes on in small letters. */
const joined = (lines: string[]): string => {
  const parts: string[] = [];
  for (const line of lines) {
    const [last = '', next] = [parts.at(-1), line.trim()];
    const isCut = /\p{L}-$/u.test(last.slice(-2)) && !AND.test(next);
    if (isCut && /^\p{Ll}/u.test(next)) parts.splice(-1, 1, last.slice(0, -1));
    else if (!isCut && parts.length > 0) parts.push(' ');
    parts.push(next);
  }
  return parts.join('');
};
