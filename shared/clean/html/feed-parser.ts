import type { Parser, Token, TreeAdapterTypeMap } from 'parse5';
import { entities, parse5 } from '../lazy-formats.cjs';
import { isHtmlSpace, readTag, type Tag } from './read-tag.ts';

/** Elements whose content is text to the parser, up to their own end tag. */
const RAW = 'script style textarea title xmp iframe noembed noframes noscript'.split(' ');
const ENDS = new Map(RAW.map((name) => [name, new RegExp(`</${name}(?=[\\t\\n\\f />])`, 'gi')]));
const COMMENT_END = /--!?>/g;
const MAX_COPIED_SLICE = 12;
const [BANG, SLASH, QUESTION] = [33, 47, 63];

/**
 * Feeds a page to a parser, in slices from tag to tag: parse5's own tokenizer, which reads
 * character by character, takes several times as long. What pages hardly have is left to it, with
 * all after it. Comments are fed without their content, and of raw text, such as scripts, what is
 * kept of it.
 */
export const feedParser = <Types extends TreeAdapterTypeMap>(
  parser: Parser<Types>,
  page: string,
  keptOf: (raw: string, tag: Tag) => string = (raw) => raw,
): void => {
  const html = page.includes('\r') ? page.replace(/\r\n?/g, '\n') : page;
  const {
    Token: { TokenType },
    TokenizerMode,
    html: names,
  } = parse5();
  const { decodeHTML, decodeHTMLAttribute } = entities();
  const { tokenizer } = parser;
  const location = null;

  const text = (chars: string): void => {
    let at = 0;
    while (isHtmlSpace(chars.charCodeAt(at))) at += 1;
    if (at > 0)
      parser.onWhitespaceCharacter({
        type: TokenType.WHITESPACE_CHARACTER,
        chars: copied(chars.slice(0, at)),
        location,
      });
    if (at < chars.length)
      parser.onCharacter({ type: TokenType.CHARACTER, chars: copied(chars.slice(at)), location });
  };

  const encoded = (chars: string): void => text(chars.includes('&') ? decodeHTML(chars) : chars);

  const comment = (): void => parser.onComment({ type: TokenType.COMMENT, data: '', location });

  /** The tokenizer reads the rest. */
  const handOver = (at: number): undefined => {
    tokenizer.write(html.slice(at), true);
  };

  /** Each reads a part of the page and says where it ends; undefined if nothing is left to do. */
  const readMarkup = (at: number): number | undefined => {
    const next = html.charCodeAt(at + 1);
    if (next === BANG) return readDeclaration(at);
    const isEnd = next === SLASH;
    const nameAt = at + (isEnd ? 2 : 1);
    if (isEnd && html[nameAt] === '>') return nameAt + 1;
    if (!isLetter(html.charCodeAt(nameAt))) return readBogusComment(nameAt);
    const tag = readTag(html, nameAt);
    if (!tag) return html.length;
    if (tag.tagName === 'frameset') return handOver(at);
    if (isEnd) parser.onEndTag(tokenOf(tag, TokenType.END_TAG));
    else parser.onStartTag(tokenOf(tag, TokenType.START_TAG));
    return tokenizer.state === TokenizerMode.DATA ? tag.end : readRaw(tag);
  };

  const tokenOf = ({ tagName, attrs, selfClosing }: Tag, type: Token.TagToken['type']) => {
    for (const each of attrs)
      each.value = copied(each.value.includes('&') ? decodeHTMLAttribute(each.value) : each.value);
    const tagID = names.getTagID(tagName);
    return { type, tagName, tagID, selfClosing, ackSelfClosing: false, attrs, location };
  };

  const readRaw = (tag: Tag): number | undefined => {
    const { tagName, end: at } = tag;
    const { state } = tokenizer;
    const isLast = state === TokenizerMode.PLAINTEXT;
    const end = isLast ? html.length : indexOf(html, ENDS.get(tagName), at);
    const content = html.slice(at, end);
    // In a comment of a script, the end tag of another is part of it.
    if (tagName === 'script' && content.includes('<!--') && /<script/i.test(content)) {
      tokenizer.lastStartTagName = tagName;
      return handOver(at);
    }
    tokenizer.state = TokenizerMode.DATA;
    if (state === TokenizerMode.RCDATA) encoded(content);
    else text(keptOf(content, tag));
    return end;
  };

  const readDeclaration = (at: number): number | undefined => {
    if (html.startsWith('--', at + 2)) return readComment(at + 4);
    if (html.startsWith('[CDATA[', at + 2) && tokenizer.inForeignNode) return readCdata(at + 9);
    if (!/^doctype/i.test(html.slice(at + 2, at + 9))) return readBogusComment(at + 2);
    const end = html.indexOf('>', at);
    if (end < 0) return handOver(at);
    tokenizer.write(html.slice(at, end + 1), false);
    return tokenizer.state === TokenizerMode.DATA ? end + 1 : handOver(end + 1);
  };

  const readComment = (at: number): number => {
    comment();
    if (html[at] === '>') return at + 1;
    if (html.startsWith('->', at)) return at + 2;
    const end = indexOf(html, COMMENT_END, at);
    return html.indexOf('>', end) + 1 || html.length;
  };

  const readBogusComment = (at: number): number => {
    comment();
    return html.indexOf('>', at) + 1 || html.length;
  };

  const readCdata = (at: number): number => {
    const end = html.indexOf(']]>', at);
    text(html.slice(at, end < 0 ? html.length : end));
    return end < 0 ? html.length : end + 3;
  };

  let at: number | undefined = html.includes('\0') ? handOver(0) : 0;
  while (at !== undefined) {
    const markup = markupAfter(html, at);
    if (markup > at) encoded(html.slice(at, markup));
    if (markup < html.length) at = readMarkup(markup);
    else {
      parser.onEof({ type: TokenType.EOF, location });
      break;
    }
  }
};

/** Where the next tag, comment or declaration begins; other signs are text. */
const markupAfter = (html: string, from: number): number => {
  for (let at = html.indexOf('<', from); at >= 0; at = html.indexOf('<', at + 1)) {
    const next = html.charCodeAt(at + 1);
    if (isLetter(next) || next === BANG || next === QUESTION) return at;
    if (next === SLASH && at + 2 < html.length) return at;
  }
  return html.length;
};

const indexOf = (html: string, pattern: RegExp | undefined, from: number): number => {
  if (!pattern) return html.length;
  pattern.lastIndex = from;
  return pattern.exec(html)?.index ?? html.length;
};

/** V8 copies short slices alone; a longer one would keep the page in memory as long as it is. */
const copied = (slice: string): string =>
  slice.length > MAX_COPIED_SLICE ? ` ${slice}`.slice(1) : slice;

const isLetter = (code: number): boolean => (code | 32) >= 97 && (code | 32) <= 122;
