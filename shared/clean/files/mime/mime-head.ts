/** The fields above a mail or one of its parts, by their name in small letters; the first counts. */
export type MimeHead = { fields: ReadonlyMap<string, string>; end: number };

/** Mail servers add some kilobytes. */
const MAX_HEAD_BYTES = 64 * 1024;
const MAX_LINES_ABOVE = 100;
const FIELD = /^([A-Za-z][A-Za-z0-9-]{0,60})[ \t]{0,9}:[ \t]{0,99}(.{0,20000})$/s;

/** Undefined if the bytes do not begin with fields and an empty line. */
export const mimeHead = (bytes: Uint8Array): MimeHead | undefined => {
  const end = endOfHead(new TextDecoder('latin1').decode(bytes.subarray(0, MAX_HEAD_BYTES)));
  if (end === undefined) return undefined;
  const head = inCharacters(bytes.subarray(0, end)).replaceAll('\r\n', '\n').trimEnd();
  const fields = new Map<string, string>();
  for (const line of head.split(/\n(?![ \t])/)) {
    const [, name, value] = FIELD.exec(line) ?? [];
    if (name === undefined || value === undefined) return undefined;
    const key = name.toLowerCase();
    if (!fields.has(key)) fields.set(key, value.replace(/\n[ \t]{1,99}/g, ' '));
  }
  return { fields, end };
};

/** Some programs write other than ASCII as it is. */
const inCharacters = (head: Uint8Array): string => {
  const text = new TextDecoder().decode(head);
  return text.includes('\uFFFD') ? new TextDecoder('windows-1252').decode(head) : text;
};

/** A parameter of a field, such as the boundary of a content type. */
export const parameter = (value: string | undefined, name: string): string | undefined => {
  const form = new RegExp(
    `;\\s{0,99}${name}\\s{0,9}=\\s{0,9}(?:"([^"\\n]{1,200})"|([^\\s;"]{1,200}))`,
    'i',
  );
  const [, quoted, bare] = form.exec(value ?? '') ?? [];
  return quoted ?? bare;
};

/**
 * A byte order mark, empty lines or the line of a mailbox (`From anna@example.org …`) may come
 * first in a file.
 */
export const fromFirstField = (file: Uint8Array): Uint8Array => {
  let at = file[0] === 0xef && file[1] === 0xbb && file[2] === 0xbf ? 3 : 0;
  while (at < MAX_LINES_ABOVE && (file[at] === 0x0a || file[at] === 0x0d)) at += 1;
  const isMailbox = new TextDecoder('latin1').decode(file.subarray(at, at + 5)) === 'From ';
  return file.subarray(isMailbox ? file.indexOf(0x0a, at) + 1 : at);
};

/** Undefined if the head is longer than what was read. A part may have no fields at all. */
const endOfHead = (head: string): number | undefined => {
  const empty = /\r?\n\r?\n/.exec(head);
  if (empty) return empty.index + empty[0].length;
  return head.length < MAX_HEAD_BYTES ? head.length : undefined;
};
