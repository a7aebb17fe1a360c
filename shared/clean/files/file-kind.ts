import { fromFirstField, mimeHead } from './mime/mime-head.ts';

type FileKind = 'mail' | 'web-archive' | 'pdf' | 'docx';

/** The header of a PDF may come after some other bytes. */
const MAX_BYTES_ABOVE_PDF = 1_024;
const PDF = /(?:^|[\r\n])%PDF-\d/;

/** The kind of a file that is no text, by its content, else its name. */
export const fileKind = (bytes: Uint8Array, key: string): FileKind | undefined => {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (PDF.test(buffer.toString('latin1', 0, MAX_BYTES_ABOVE_PDF))) return 'pdf';
  if (buffer.indexOf('PK\u0003\u0004', 0, 'latin1') === 0)
    return buffer.includes('word/document') ? 'docx' : undefined;
  return mimeKind(bytes, key);
};

const MAIL_NAME = /\.eml$/i;
const ARCHIVE_NAME = /\.mht(?:ml)?$/i;

const mimeKind = (bytes: Uint8Array, key: string): FileKind | undefined => {
  const fields = mimeHead(fromFirstField(bytes))?.fields;
  if (!fields) return undefined;
  const has = (...names: string[]) => names.some((name) => fields.has(name));
  const isMime = has('mime-version') || /^\s*multipart\//i.test(fields.get('content-type') ?? '');
  const isNamed = MAIL_NAME.test(key) || ARCHIVE_NAME.test(key);
  if (!isMime && !(isNamed && has('from', 'subject', 'date', 'content-type'))) return undefined;
  const isArchive =
    ARCHIVE_NAME.test(key) ||
    has('snapshot-content-location', 'content-location') ||
    (has('from') && !fields.get('from')?.includes('@') && !has('to', 'received', 'message-id'));
  return isArchive ? 'web-archive' : 'mail';
};
