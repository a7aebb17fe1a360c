import { Rejection } from '../article/errors.ts';
import { wireText } from '../wires/wire-text.ts';
import { rootName } from '../wires/xml-root.ts';

const HINT = 'Upload the article as .txt, .md, .html, .pdf, .docx, .eml or .mhtml.';

/** First bytes (as Latin-1) of files that people upload by mistake. */
const MAGIC: [string, string][] = [
  ['%PDF-', 'a PDF'],
  ['PK\u0003\u0004', 'an archive or a document that is no Word file'],
  [
    '\u00d0\u00cf\u0011\u00e0',
    'an old Office file (.doc), an Outlook mail (.msg) or has a password',
  ],
  ['{\\rtf', 'an RTF document'],
  ['\u0089PNG', 'a picture (PNG)'],
  ['\u00ff\u00d8\u00ff', 'a picture (JPEG)'],
  ['GIF8', 'a picture (GIF)'],
  ['RIFF', 'a picture or recording (RIFF)'],
  ['\u001f\u008b', 'a gzip file'],
  ['7z\u00bc\u00af', 'a 7z archive'],
  ['ID3', 'a recording (MP3)'],
  ['OggS', 'a recording (Ogg)'],
];
/** Documents that are ZIP archives, by the name of a part. */
const ZIPPED: [string, string][] = [
  ['mimetypeapplication/vnd.oasis.opendocument', 'an OpenDocument file (LibreOffice)'],
  ['mimetypeapplication/epub', 'an EPUB book'],
  ['Index/Document.iwa', 'a Pages document'],
  ['ppt/presentation', 'a PowerPoint file'],
  ['xl/workbook', 'an Excel file'],
];
/** Named like a file that is read by its content: it has another. */
const MISNAMED = /\.(pdf|docx|eml|mht(?:ml)?)$/i;

const EXTENSIONS: Record<string, string> = {
  ...Object.fromEntries(['', 'txt', 'text', 'asc'].map((name) => [name, 'plain'])),
  ...Object.fromEntries(['md', 'markdown', 'mdown', 'mkd'].map((name) => [name, 'markdown'])),
  ...Object.fromEntries(
    ['html', 'htm', 'xhtml', 'shtml', 'php', 'asp', 'aspx'].map((name) => [name, 'html']),
  ),
};

const UNSUPPORTED =
  /\.(doc|odt|rtf|pages|epub|pptx?|xlsx?|csv|json|xml|zip|gz|7z|rar|png|jpe?g|gif|webp|svg|heic|tiff?|mp[34]|wav|ogg|mov|msg|webarchive|exe|jsx?|tsx?|css|py|ipynb|rb|java|cpp|cs|sh|bat|ps1|sql)$/i;

/** Agencies' formats in files whose names say nothing more. */
const AGENCY_FORMATS: Record<string, string> = {
  json: 'dpa-digitalwires or ninjs',
  xml: 'NewsML-G2 or NITF',
};

const MAX_PROLOG = 20_000;

export type Format = 'html' | 'markdown' | 'plain';

/** @throws Rejection `unsupported-type` if the first bytes or the name are not those of a text. */
export const rejectUnsupported = (bytes: Uint8Array, key: string): void => {
  const head = String.fromCharCode(...bytes.subarray(0, 16));
  const magic = MAGIC.find(([start]) => head.startsWith(start))?.[1];
  const misnamed = MISNAMED.exec(key)?.[1];
  const document = zipped(bytes, head);
  const isDamaged = head.startsWith('PK') && !document && misnamed !== undefined;
  if (magic && !isDamaged) throw unsupported(`This is ${document ?? magic}. ${HINT}`);
  if (misnamed)
    throw unsupported(`This is no .${misnamed} file in spite of its name, or damaged. ${HINT}`);
  const extension = UNSUPPORTED.exec(key)?.[1]?.toLowerCase() ?? dataFormat(bytes, key);
  if (!extension) return;
  if (extension === 'zip') throw unsupported(`This ZIP file is damaged; pack it again. ${HINT}`);
  const formats = AGENCY_FORMATS[extension];
  throw unsupported(
    formats
      ? `A .${extension} file has to be an item in ${formats}, and this one is not. ${HINT}`
      : `.${extension} files do not work. ${HINT}`,
  );
};

/** JSON and XML are no text; but a page may be XML, and a text may begin as JSON does. */
const dataFormat = (bytes: Uint8Array, key: string): string | undefined => {
  const text = wireText(bytes.subarray(0, MAX_PROLOG)).trimStart();
  if (text.startsWith('<?xml')) {
    const isPage = /^(?:html)?$/.test(rootName(text) ?? '') || byExtension(key) === 'html';
    return isPage ? undefined : 'xml';
  }
  return /^[{[]/.test(text) && isJson(wireText(bytes)) ? 'json' : undefined;
};

const isJson = (text: string): boolean => {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
};

const zipped = (bytes: Uint8Array, head: string): string | undefined => {
  if (!head.startsWith('PK')) return undefined;
  const archive = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  return ZIPPED.find(([part]) => archive.includes(part))?.[1];
};

const unsupported = (message: string) => new Rejection('unsupported-type', message);

/**
 * The format by the key's extension, else the content type; plain text that looks like HTML is
 * HTML.
 */
export const formatOf = (text: string, key: string, contentType = ''): Format => {
  const format = byExtension(key) ?? byContentType(contentType) ?? 'plain';
  return format === 'plain' && looksLikeHtml(text) ? 'html' : format;
};

const byExtension = (key: string): Format | undefined => {
  const name = key.slice(key.lastIndexOf('/') + 1);
  const extension = name.includes('.') ? name.slice(name.lastIndexOf('.') + 1).toLowerCase() : '';
  const format =
    extension && Object.hasOwn(EXTENSIONS, extension) ? EXTENSIONS[extension] : undefined;
  return format as Format | undefined;
};

const byContentType = (contentType: string): Format | undefined => {
  if (/^\s*(?:text\/html|application\/xhtml\+xml)/i.test(contentType)) return 'html';
  if (/^\s*text\/(?:x-)?markdown/i.test(contentType)) return 'markdown';
  return undefined;
};

const looksLikeHtml = (text: string): boolean => {
  const head = text.slice(0, 2_000).trimStart();
  if (/^(?:<\?xml[^>]{0,200}>\s{0,20})?<(?:!doctype html|html|head|body)\b/i.test(head))
    return true;
  return /^<[a-z!]/i.test(head) && /<\/(?:p|div|h1|article|section)>/i.test(text.slice(0, 50_000));
};
