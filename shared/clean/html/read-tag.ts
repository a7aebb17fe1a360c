import type { Token } from 'parse5';

const [SPACE, DOUBLE_QUOTE, SINGLE_QUOTE, SLASH, EQUALS, GREATER] = [32, 34, 39, 47, 61, 62];
/** From so many attributes on, a set knows their names. */
const MANY_ATTRIBUTES = 64;

export type Tag = {
  tagName: string;
  /** With the references in their values. */
  attrs: Token.Attribute[];
  selfClosing: boolean;
  end: number;
};

/** The tag whose name begins there; undefined if the page ends within it. */
export const readTag = (html: string, from: number): Tag | undefined => {
  let count = 0;
  let names: Set<string> | undefined;
  let at = endOfTagName(html, from);
  const tagName = lowerCase(html.slice(from, at));
  let next = endOfSeparators(html, at);
  while (next < html.length && html.charCodeAt(next) !== GREATER) {
    const nameEnd = endOfAttributeName(html, next + 1);
    const name = lowerCase(html.slice(next, nameEnd));
    const [start, end, after] = valueAfter(html, nameEnd);
    at = after;
    next = endOfSeparators(html, at);
    if (count === MANY_ATTRIBUTES) names ??= new Set(read.map((each) => each.name));
    if (names ? names.has(name) : hasRead(name, count)) continue;
    names?.add(name);
    read[count] = { name, value: html.slice(start, end) };
    count += 1;
  }
  const attrs = read.slice(0, count);
  if (count > MANY_ATTRIBUTES) read.length = MANY_ATTRIBUTES;
  if (next >= html.length) return undefined;
  const selfClosing = next > at && html.charCodeAt(next - 1) === SLASH;
  return { tagName, attrs, selfClosing, end: next + 1 };
};

/** The attributes of the tag that is read: an array that grows has room for many more. */
const read: Token.Attribute[] = [];

const hasRead = (name: string, count: number): boolean => {
  for (let i = 0; i < count; i += 1) if (read[i]?.name === name) return true;
  return false;
};

/** Where the value of an attribute begins and ends, and where to read on. */
const valueAfter = (html: string, nameEnd: number): [start: number, end: number, after: number] => {
  const equals = endOfSpace(html, nameEnd);
  if (html.charCodeAt(equals) !== EQUALS) return [nameEnd, nameEnd, nameEnd];
  const start = endOfSpace(html, equals + 1);
  const first = html.charCodeAt(start);
  if (first === DOUBLE_QUOTE || first === SINGLE_QUOTE) {
    const end = html.indexOf(first === DOUBLE_QUOTE ? '"' : "'", start + 1);
    return end < 0 ? [start, html.length, html.length] : [start + 1, end, end + 1];
  }
  let end = start;
  while (
    end < html.length &&
    !isHtmlSpace(html.charCodeAt(end)) &&
    html.charCodeAt(end) !== GREATER
  )
    end += 1;
  return [start, end, end];
};

const endOfTagName = (html: string, from: number): number => {
  let at = from;
  while (at < html.length && !isSeparator(html.charCodeAt(at)) && html.charCodeAt(at) !== GREATER)
    at += 1;
  return at;
};

const endOfAttributeName = (html: string, from: number): number => {
  let at = from;
  for (; at < html.length; at += 1) {
    const code = html.charCodeAt(at);
    if (isSeparator(code) || code === GREATER || code === EQUALS) break;
  }
  return at;
};

const endOfSpace = (html: string, from: number): number => {
  let at = from;
  while (isHtmlSpace(html.charCodeAt(at))) at += 1;
  return at;
};

const endOfSeparators = (html: string, from: number): number => {
  let at = from;
  while (isSeparator(html.charCodeAt(at))) at += 1;
  return at;
};

/** White space in HTML. */
export const isHtmlSpace = (code: number): boolean =>
  code === SPACE || code === 10 || code === 9 || code === 13 || code === 12;

const isSeparator = (code: number): boolean => isHtmlSpace(code) || code === SLASH;

/** ASCII alone, as HTML does. */
const lowerCase = (name: string): string =>
  /[A-Z]/.test(name) ? name.replace(/[A-Z]+/g, (capitals) => capitals.toLowerCase()) : name;
