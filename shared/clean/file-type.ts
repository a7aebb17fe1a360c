import { Rejection } from '../article/errors.ts';

const HINT = 'Upload the article as .txt, .md or .html.';

/** First bytes (as Latin-1) of files that people upload by mistake. */
const MAGIC: [string, string][] = [
  ['%PDF-', 'a PDF'],
  ['PK\u0003\u0004', 'a ZIP, Word or OpenDocument file'],
  ['\u00d0\u00cf\u0011\u00e0', 'an old Office file'],
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

const EXTENSIONS: Record<string, string> = {
  ...Object.fromEntries(['', 'txt', 'text', 'asc'].map((name) => [name, 'plain'])),
  ...Object.fromEntries(['md', 'markdown', 'mdown', 'mkd'].map((name) => [name, 'markdown'])),
  ...Object.fromEntries(
    ['html', 'htm', 'xhtml', 'shtml', 'php', 'asp', 'aspx'].map((name) => [name, 'html']),
  ),
};

const UNSUPPORTED =
  /\.(pdf|docx?|odt|rtf|pages|epub|pptx?|xlsx?|csv|json|xml|zip|gz|7z|rar|png|jpe?g|gif|webp|svg|heic|tiff?|mp[34]|wav|ogg|mov|mht(?:ml)?|eml|msg|webarchive|exe|js|css)$/i;

const MAX_HEADER_BYTES = 4_096;
/** A page saved as a single file, or an e-mail: headers first. */
const MIME =
  /^(?:From: <Saved by|(?:[A-Za-z-]{2,40}: [^\n]{0,300}\n(?:[ \t][^\n]{0,300}\n){0,20}){1,40}?(?:MIME-Version: |Content-Type: multipart\/))/;

export type Format = 'html' | 'markdown' | 'plain';

/** @throws Rejection `unsupported-type` if the first bytes or the name are not those of a text. */
export const rejectUnsupported = (bytes: Uint8Array, key: string): void => {
  const head = String.fromCharCode(...bytes.subarray(0, 16));
  const magic = MAGIC.find(([start]) => head.startsWith(start));
  if (magic) throw new Rejection('unsupported-type', `This is ${magic[1]}. ${HINT}`);
  const start = new TextDecoder('latin1').decode(bytes.subarray(0, MAX_HEADER_BYTES));
  if (MIME.test(start.replaceAll('\r\n', '\n')))
    throw new Rejection(
      'unsupported-type',
      'This is a page saved as a single file (MHTML) or an e-mail. Save the page as HTML only.',
    );
  const extension = UNSUPPORTED.exec(key)?.[1];
  if (extension)
    throw new Rejection('unsupported-type', `.${extension} files do not work. ${HINT}`);
};

/** The format by the key's extension, else the content type; plain text that looks like HTML is HTML. */
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
