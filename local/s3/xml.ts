import { S3Error } from './s3-error.ts';

type S3XmlElement = { name: string; children: S3XmlElement[]; text: string };

/** Escaped markup, or nothing. */
type Markup = string | undefined | false;

const ESCAPES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

export const leaf = (name: string, value: string | number | boolean) =>
  `<${name}>${escapeText(String(value))}</${name}>`;

export const element = (name: string, ...children: Markup[]) =>
  `<${name}>${children.filter(Boolean).join('')}</${name}>`;

export const xmlDocument = (name: string, ...children: Markup[]) =>
  `<?xml version="1.0" encoding="UTF-8"?>\n<${name} xmlns="http://s3.amazonaws.com/doc/2006-03-01/">${children.filter(Boolean).join('')}</${name}>`;

const NAMED = new Map([
  ['amp', '&'],
  ['lt', '<'],
  ['gt', '>'],
  ['quot', '"'],
  ['apos', "'"],
]);

const MAX_DEPTH = 8;

/**
 * The root element of a request body. By hand, as a parser for this is more lenient: S3 requests
 * contain only elements, text and references, so a document type, comment or CDATA is refused and
 * nothing can expand; and the white space of a key is kept.
 *
 * @throws S3Error MalformedXML
 */
export const parseS3Xml = (xml: string): S3XmlElement => {
  const root: S3XmlElement = { name: '', children: [], text: '' };
  const stack = [root];
  for (let at = 0; at < xml.length; ) {
    const start = xml.indexOf('<', at);
    const text = xml.slice(at, start < 0 ? xml.length : start);
    const top = stack.at(-1);
    if (top && text) top.text += unescapeText(text);
    if (start < 0) break;
    const end = xml.indexOf('>', start);
    const tag = xml.slice(start + 1, end);
    if (end < 0 || tag.startsWith('!')) throw new S3Error('MalformedXML');
    if (tag.startsWith('/')) close(stack, tag.slice(1));
    else if (!tag.startsWith('?')) open(stack, tag);
    at = end + 1;
  }
  const [only, ...others] = root.children;
  if (stack.length !== 1 || !only || others.length > 0) throw new S3Error('MalformedXML');
  return only;
};

export const childText = (parent: S3XmlElement, name: string) =>
  parent.children.find((child) => child.name === name)?.text;

// XML 1.0 cannot represent control characters. S3 writes them as references anyway; clients that
// need such keys ask for encoding-type=url.
const escapeText = (text: string) =>
  text.replace(
    // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what it escapes
    /[&<>"\u0000-\u001f]/g,
    (char) => ESCAPES[char] ?? `&#x${char.charCodeAt(0).toString(16)};`,
  );

const unescapeText = (text: string) => {
  const plain = text.replace(/&([^;&]{0,10});?/g, (_, name: string) => reference(name));
  if (!plain.isWellFormed()) throw new S3Error('MalformedXML', 'The text is not valid Unicode.');
  return plain;
};

const close = (stack: S3XmlElement[], name: string) => {
  const closed = stack.pop();
  if (stack.length === 0 || closed?.name !== name.trim().replace(/^[\w-]+:/, ''))
    throw new S3Error('MalformedXML');
};

const open = (stack: S3XmlElement[], tag: string) => {
  const name = (tag.split(/[\s/]/, 1)[0] ?? '').replace(/^[\w-]+:/, '');
  const child: S3XmlElement = { name, children: [], text: '' };
  stack.at(-1)?.children.push(child);
  if (!tag.endsWith('/')) stack.push(child);
  if (stack.length > MAX_DEPTH)
    throw new S3Error('MalformedXML', 'Elements are nested too deeply.');
};

const reference = (name: string) => {
  const [, decimal, hexadecimal] = /^#(?:(\d+)|x([0-9a-f]+))$/i.exec(name) ?? [];
  const code = decimal ? Number(decimal) : Number.parseInt(hexadecimal ?? '', 16);
  const char = code <= 0x10ffff ? String.fromCodePoint(code) : NAMED.get(name);
  if (char === undefined) throw new S3Error('MalformedXML', `Unknown reference &${name};`);
  return char;
};
