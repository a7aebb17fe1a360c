import { Rejection } from '../../../article/errors.ts';
import { type MimeHead, mimeHead, parameter } from './mime-head.ts';

/** A part that has no parts of its own. */
export type MimePart = {
  /** Such as `text/html`. */
  type: string;
  head: MimeHead;
  /** With its head, as a mail of its own. */
  bytes: Uint8Array;
};

const MAX_PARTS = 2_000;
const MAX_DEPTH = 20;
const [LF, CR, DASH, SPACE, TAB] = [10, 13, 45, 32, 9];

/**
 * The parts of a mail or a saved page, in their order. They are cut by their boundaries alone and not
 * decoded: most of the bytes are pictures.
 *
 * @throws Rejection `too-large` if there are more than a mail has
 */
export const mimeParts = (bytes: Uint8Array): MimePart[] => {
  const parts: MimePart[] = [];
  collect(bytes, 0, parts);
  return parts;
};

const collect = (bytes: Uint8Array, depth: number, parts: MimePart[]): void => {
  if (depth > MAX_DEPTH || parts.length >= MAX_PARTS) throw tooMany();
  const head = mimeHead(bytes) ?? { fields: new Map(), end: 0 };
  const value = head.fields.get('content-type');
  const type = /^\s{0,9}([\w.+-]{1,80}\/[\w.+-]{1,80})/.exec(value ?? '')?.[1]?.toLowerCase();
  const boundary = type?.startsWith('multipart/') ? parameter(value, 'boundary') : undefined;
  if (boundary)
    for (const part of split(bytes, head.end, boundary)) collect(part, depth + 1, parts);
  else parts.push({ type: type ?? 'text/plain', head, bytes });
};

/** What is between the lines of a boundary. The last part of a mail that was cut off has no end. */
function* split(bytes: Uint8Array, from: number, boundary: string): Generator<Uint8Array> {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const mark = Buffer.from(`--${boundary}`, 'latin1');
  let start: number | undefined;
  for (let at = buffer.indexOf(mark, from); at >= 0; at = buffer.indexOf(mark, at + mark.length)) {
    if (at > from && buffer[at - 1] !== LF) continue;
    const line = boundaryLine(buffer, at + mark.length);
    if (!line) continue;
    if (start !== undefined) yield buffer.subarray(start, at - (buffer[at - 2] === CR ? 2 : 1));
    start = line.isLast ? undefined : line.end;
    if (line.isLast) return;
  }
  if (start !== undefined) yield buffer.subarray(start);
}

/** Another boundary may begin with this one. */
const boundaryLine = (
  buffer: Buffer,
  after: number,
): { isLast: boolean; end: number } | undefined => {
  const isLast = buffer[after] === DASH && buffer[after + 1] === DASH;
  let at = isLast ? after + 2 : after;
  while (buffer[at] === SPACE || buffer[at] === TAB || buffer[at] === CR) at += 1;
  return at >= buffer.length || buffer[at] === LF ? { isLast, end: at + 1 } : undefined;
};

const tooMany = () =>
  new Rejection(
    'too-large',
    'This mail has more parts than can be read. Upload the article alone.',
  );
