import { resolveEntities } from '../normal-form.ts';

const MAX_JSON_DEPTH = 100;
/** What hides a script from old browsers. */
const MARK = /^(?:<!\[CDATA\[|\]\]>|<!--|-->)/;
/** The second one is JavaScript's. */
const QUOTES = `"'`;
const LITERAL = /^(?:true|false|null|-?(?:0|[1-9]\d{0,30})(?:\.\d{1,30})?(?:[eE][+-]?\d{1,3})?)$/;

/**
 * The values in a script that should be JSON. What browsers and search engines forgive is forgiven:
 * comments, CDATA, raw line ends and quotation marks in strings, commas too many or too few, several
 * objects in a row, an end that was cut off. Linear in the length of the text.
 */
export const lenientJson = (text: string): unknown[] => {
  const strict = parsed(text);
  if (strict !== undefined) return [strict];
  const isEscaped = !text.includes('"') && text.includes('&quot;');
  return documents(isEscaped ? resolveEntities(text) : text)
    .map(parsed)
    .filter((value) => value !== undefined);
};

const parsed = (json: string): unknown => {
  try {
    return JSON.parse(json);
  } catch {
    return undefined;
  }
};

type Writer = {
  documents: string[];
  parts: string[];
  /** What will close the objects and lists that are open. */
  open: string[];
  last: 'value' | 'colon' | 'start';
};

/** Each object or list of the outermost level, as strict JSON. Commas are set where values meet. */
const documents = (text: string): string[] => {
  const writer: Writer = { documents: [], parts: [], open: [], last: 'start' };
  for (let at = 0; at < text.length; ) at = step(text, at, writer);
  while (writer.open.length > 0) close(writer);
  return writer.documents;
};

const step = (text: string, at: number, writer: Writer): number => {
  const char = text.charAt(at);
  const mark = '<-]'.includes(char) ? markAt(text, at) : '';
  if (mark) return at + mark.length;
  if (char === '{' || char === '[') return open(char, writer, at);
  if (char === '}' || char === ']') close(writer);
  else if (char === ',' && writer.last === 'colon') value('null', writer);
  else if (char === ':') colon(writer);
  else if (char === '/') return afterComment(text, at);
  else if (QUOTES.includes(char) && writer.open.length > 0) return string(text, at, writer);
  else if (/[\w.+$-]/.test(char)) return word(text, at, writer);
  return at + 1;
};

const open = (char: '{' | '[', writer: Writer, at: number): number => {
  if (writer.open.length >= MAX_JSON_DEPTH) return Number.POSITIVE_INFINITY;
  separate(writer);
  writer.parts.push(char);
  writer.open.push(char === '{' ? '}' : ']');
  writer.last = 'start';
  return at + 1;
};

const close = (writer: Writer): void => {
  const end = writer.open.pop();
  if (!end) return;
  if (writer.last === 'colon') writer.parts.push('null');
  writer.parts.push(end);
  writer.last = 'value';
  if (writer.open.length > 0) return;
  writer.documents.push(writer.parts.join(''));
  writer.parts = [];
  writer.last = 'start';
};

const colon = (writer: Writer): void => {
  if (writer.last !== 'value') return;
  writer.parts.push(':');
  writer.last = 'colon';
};

const separate = ({ last, parts }: Writer): void => {
  if (last === 'value') parts.push(',');
};

const value = (json: string, writer: Writer): void => {
  separate(writer);
  writer.parts.push(json);
  writer.last = 'value';
};

/** A literal, or a name without quotation marks. */
const word = (text: string, at: number, writer: Writer): number => {
  let end = at + 1;
  while (end < text.length && /[\w.+$-]/.test(text.charAt(end))) end += 1;
  const name = text.slice(at, end);
  const literal = LITERAL.test(name) ? name : JSON.stringify(name);
  if (writer.open.length > 0)
    value(writer.last === 'colon' && name === 'undefined' ? 'null' : literal, writer);
  return end;
};

const markAt = (text: string, at: number) => MARK.exec(text.slice(at, at + 9))?.[0] ?? '';

/** A comment that is only there to hide a mark ends with the mark. */
const afterComment = (text: string, at: number): number => {
  const mark = text.slice(at, at + 2);
  if (mark !== '//' && mark !== '/*') return at + 1;
  const hidden = afterSpace(text, at + 2);
  if (markAt(text, hidden)) return hidden;
  const close = mark === '//' ? '\n' : '*/';
  const end = text.indexOf(close, at + 2);
  return end === -1 ? text.length : end + close.length;
};

const string = (text: string, at: number, writer: Writer): number => {
  const isName = writer.open.at(-1) === '}' && writer.last !== 'colon';
  const quote = text.charAt(at);
  const special = /["'\\\p{Cc}]/gu;
  const parts: string[] = [];
  let from = at + 1;
  for (special.lastIndex = from; special.test(text); ) {
    const end = special.lastIndex - 1;
    const char = text.charAt(end);
    if (char === quote && endsString(text, end, isName)) {
      parts.push(text.slice(from, end));
      value(`"${parts.join('')}"`, writer);
      return end + 1;
    }
    if (char === '\\' && isEscape(text, end)) special.lastIndex += 1;
    else if (char === '\\' && text.charAt(end + 1) === "'") {
      parts.push(text.slice(from, end));
      from = end + 1;
      special.lastIndex += 1;
    } else if (char !== "'") {
      parts.push(text.slice(from, end), char === '\\' ? '' : escaped(char));
      from = end + 1;
    }
  }
  value(`"${parts.join('')}${text.slice(from)}"`, writer);
  return text.length;
};

const escaped = (char: string) => (char === '"' ? '\\"' : JSON.stringify(char).slice(1, -1));

const isEscape = (text: string, at: number): boolean => {
  const char = text.charAt(at + 1);
  if (char === 'u') return /^[\da-fA-F]{4}$/.test(text.slice(at + 2, at + 6));
  return char !== '' && '"\\/bfnrt'.includes(char);
};

/** A quotation mark ends a string if what comes next can follow one. */
const endsString = (text: string, at: number, isName: boolean): boolean => {
  const next = afterSpace(text, at + 1);
  const char = text.charAt(next);
  if (char === '' || isName) return char === '' || char === ':';
  if (char === ',') return startsValue(text, afterSpace(text, next + 1));
  if (QUOTES.includes(char)) return text.slice(at, next).includes('\n');
  return char === '}' || char === ']' || (char === '/' && '/*'.includes(text.charAt(next + 1)));
};

const startsValue = (text: string, at: number): boolean =>
  `{["'}],-0123456789`.includes(text.charAt(at)) ||
  /^(?:true|false|null|\/[/*])/.test(text.slice(at, at + 5));

const afterSpace = (text: string, from: number): number => {
  let at = from;
  while (at < text.length && text.charCodeAt(at) <= 32) at += 1;
  return at;
};
