import { codePassages } from './code-passages.ts';

/** Elements whose content is text to the parser, up to their own end tag. */
const RAW = [
  'script',
  'style',
  'textarea',
  'title',
  'xmp',
  'iframe',
  'noembed',
  'noframes',
  'noscript',
];
const OPENING = new RegExp(`<(?:!--|(?<raw>${RAW.join('|')})(?=[\\s/>])|[a-z])`, 'gi');
const ENDS = new Map(RAW.map((name) => [name, new RegExp(`</${name}(?=[\\s/>])`, 'gi')]));
const COMMENT_END = /--!?>/g;

/**
 * A page without the content of its scripts and styles, which is most of what a parser would read;
 * JSON-LD is kept, and what is around times of publication. Undefined if a tag has more than
 * `maxAttributes`: the parser compares each with all earlier ones.
 */
export const withoutCode = (html: string, maxAttributes: number): string | undefined => {
  const kept: string[] = [];
  let from = 0;
  let rawUntil = 0;
  OPENING.lastIndex = 0;
  for (let tag = OPENING.exec(html); tag; tag = OPENING.exec(html)) {
    if (tag[0] === '<!--') {
      if (tag.index >= rawUntil)
        OPENING.lastIndex = indexOf(html, COMMENT_END, tag.index + 2) ?? html.length;
      continue;
    }
    const end = tagEnd(html, OPENING.lastIndex, maxAttributes);
    if (end === undefined) return undefined;
    OPENING.lastIndex = end;
    const name = tag.groups?.raw?.toLowerCase();
    const close = name && ENDS.get(name);
    // In SVG an element that closes itself has no content.
    if (!close || tag.index < rawUntil || html[end - 1] === '/') continue;
    const closed = indexOf(html, close, end) ?? html.length;
    const content = html.slice(end + 1, closed);
    if (closed < html.length && isCode(name, html.slice(tag.index, end), content)) {
      kept.push(html.slice(from, end + 1), name === 'script' ? codePassages(content) : '');
      from = closed;
      OPENING.lastIndex = closed;
    } else rawUntil = closed;
  }
  return kept.length > 0 ? [...kept, html.slice(from)].join('') : html;
};

/** In a comment of a script, another can be opened and closed. */
const isCode = (name: string, tag: string, content: string): boolean =>
  name === 'style' || (name === 'script' && !/ld\+json/i.test(tag) && !content.includes('<!--'));

const indexOf = (text: string, pattern: RegExp, from: number): number | undefined => {
  pattern.lastIndex = from;
  return pattern.exec(text)?.index;
};

const [SPACE, DOUBLE_QUOTE, SINGLE_QUOTE, SLASH, EQUALS, GREATER] = [32, 34, 39, 47, 61, 62];

/** Where a tag ends; undefined if it has too many attributes. */
const tagEnd = (html: string, from: number, maxAttributes: number): number | undefined => {
  let attributes = 0;
  let last = 0;
  for (let at = from; at < html.length; at += 1) {
    const char = html.charCodeAt(at);
    if (char === GREATER) return at;
    if ((char === DOUBLE_QUOTE || char === SINGLE_QUOTE) && last === EQUALS) {
      const closing = html.indexOf(char === DOUBLE_QUOTE ? '"' : "'", at + 1);
      if (closing < 0) return html.length;
      at = closing;
      last = char;
    } else if (!separates(char)) {
      last = char;
    } else if (!separates(html.charCodeAt(at + 1))) attributes += 1;
    if (attributes > maxAttributes) return undefined;
  }
  return html.length;
};

const separates = (char: number): boolean => char <= SPACE || char === SLASH;
