import { postalMime } from '../../lazy-formats.cjs';
import type { MimePart } from './mime-parts.ts';

/** A part's text in characters, or its content and name. */
type DecodedPart = {
  html?: string;
  text?: string;
  file?: { name: string; bytes: Uint8Array };
};

/** The parser keeps about 2 kB for each line that is not encoded. */
const MAX_PLAIN_LINES = 100_000;
/** 25 MB in lines of the usual 76 characters are fewer. */
const MAX_ENCODED_LINES = 500_000;

/** Undefined if the part is broken, or larger than an article. */
export const decodePart = async ({
  type,
  bytes,
  head,
}: MimePart): Promise<DecodedPart | undefined> => {
  const encoding = head.fields.get('content-transfer-encoding') ?? '';
  const isEncoded = /^\s{0,9}(?:base64|quoted-printable)/i.test(encoding);
  if (type === 'message/rfc822' && !isEncoded)
    return { file: { name: '', bytes: bytes.subarray(head.end) } };
  if (linesOf(bytes) > (isEncoded ? MAX_ENCODED_LINES : MAX_PLAIN_LINES)) return undefined;
  try {
    const { html, text, attachments } = await postalMime().default.parse(bytes, {
      forceRfc822Attachments: true,
      maxNestingDepth: 1,
    });
    const [file] = attachments;
    const isFile = file && typeof file.content !== 'string';
    return {
      ...(html && { html }),
      ...(text && { text }),
      ...(isFile && { file: { name: file.filename ?? '', bytes: bytesOf(file.content) } }),
    };
  } catch {
    return undefined;
  }
};

const linesOf = (bytes: Uint8Array): number => {
  let count = 0;
  for (let at = bytes.indexOf(10); at >= 0; at = bytes.indexOf(10, at + 1)) count += 1;
  return count;
};

const bytesOf = (content: ArrayBuffer | Uint8Array | string): Uint8Array =>
  typeof content === 'string' ? new Uint8Array() : new Uint8Array(content);
