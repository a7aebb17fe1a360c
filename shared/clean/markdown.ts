import type { Token, Tokens } from 'marked';
import { type Draft, endsLikeSentence, isRunning, type Piece } from './draft.ts';
import { takeEmbargo } from './embargo-lines.ts';
import { frontMatter, propertiesIn } from './front-matter.ts';
import { isMetadataLine, takeHeader } from './header-lines.ts';
import { pageBlocks } from './html/blocks.ts';
import { parseBounded } from './html/tree.ts';
import { isUndisplayed } from './html/undisplayed.ts';
import { withoutContainers } from './markdown-containers.ts';
import { markdownTokens } from './markdown-tokens.ts';
import { resolveEntities } from './normal-form.ts';
import { withoutNotebookMarks } from './notebook-marks.ts';
import { opensWithDay } from './opens-with-day.ts';
import { inOneLine } from './white-space.ts';

const MAX_MARKDOWN_DEPTH = 20;
const MAX_HEADLINE_LENGTH = 110;
const MAX_KICKER_LENGTH = 45;
/** Higher numbers are years. */
const MAX_LIST_NUMBER = 99;
const NOTE_MARK = /\[\^[^\]\s]{1,30}\]/g;
const NOTE = /^\\?\[\^[^\]\s]{1,30}\]:/;
const NOTE_LINE = /^\[\^[^\]\s]{1,30}\]:/gm;

/**
 * A Markdown article; front matter gives title and metadata, else the first `#` heading the title.
 */
export const readMarkdown = (text: string): Draft => {
  const { body, title, kicker, metadata, instants, start } = frontMatter(text);
  const { rest: content, embargo } = takeEmbargo(body, title);
  const tokens = markdownTokens(
    withoutNotebookMarks(withoutContainers(content)).replace(NOTE_LINE, '\n\\$&'),
  );
  const first = tokens.find((token) => token.type === 'heading' && token.depth === 1);
  const heading = title ? undefined : first;
  const properties = propertiesBelow(tokens, first);
  const name = title ?? (heading ? inline(heading) : properties?.title);
  const above = kicker || !heading ? undefined : kickerAbove(tokens, heading);
  const rest = tokens.filter(
    (token) => token !== heading && token !== above && token !== properties?.token,
  );
  const topic = kicker ?? (above && inline(above));
  const draft = takeHeader({
    ...(name && { title: name }),
    ...(topic && { kicker: topic }),
    metadata: { ...properties?.metadata, ...metadata },
    instants: { ...instants, embargo: instants.embargo ?? embargo ?? start },
    truncated: false,
    pieces: pieces(rest),
  });
  return name ? draft : { ...draft, pieces: withHeadline(draft.pieces) };
};

/** The only line above the headline, of a few words. */
const kickerAbove = (tokens: Token[], headline: Token): Token | undefined => {
  const [line, next] = tokens.filter(({ type }) => type !== 'space');
  if (!line || next !== headline || !/^(?:heading|paragraph)$/.test(line.type)) return undefined;
  const text = inline(line);
  const isTopic = text.length <= MAX_KICKER_LENGTH && isShortLine(text);
  return isTopic && !isMetadataLine(text) ? line : undefined;
};

/** A line above the text that is not marked as a heading. */
const withHeadline = (pieces: Piece[]): Piece[] => {
  const [line, below] = pieces;
  const isOne = line?.type === 'paragraph' && below !== undefined && isShortLine(line.text);
  return isOne ? pieces.with(0, { ...line, type: 'heading' }) : pieces;
};

const isShortLine = (text: string): boolean =>
  text.length <= MAX_HEADLINE_LENGTH &&
  /\p{L}/u.test(text) &&
  !endsLikeSentence(text.replace(/\s?\}$/, ''));

/** The properties of a page right below its headline, as notebooks export them. */
const propertiesBelow = (tokens: Token[], headline: Token | undefined) => {
  const from = headline ? tokens.indexOf(headline) + 1 : 0;
  const token = tokens.slice(from).find(({ type }) => type !== 'space');
  const found = token?.type === 'paragraph' ? propertiesIn(token.raw) : undefined;
  return token && found && { token, ...found };
};

const pieces = (tokens: Token[], depth = 0): Piece[] => {
  if (depth > MAX_MARKDOWN_DEPTH) return [];
  return tokens
    .flatMap((token) => block(token as Tokens.Generic, depth))
    .filter(({ text }) => text !== '');
};

const block = (token: Tokens.Generic, depth: number): Piece[] => {
  switch (token.type) {
    case 'heading':
      return [{ type: 'heading', text: inline(token) }];
    case 'paragraph':
    case 'text':
      return NOTE.test(token.raw) ? note(token) : [paragraph(token)];
    case 'blockquote':
      return pieces(token.tokens ?? [], depth + 1).map(({ text }) => ({ type: 'quote', text }));
    case 'list':
      return list(token as Tokens.List, depth);
    case 'table':
      return rows(token as Tokens.Table);
    case 'html':
      return pageBlocks(parseBounded(String(token.text)))
        .filter(({ parents }) => !parents.some(isUndisplayed))
        .map(({ type, text }) => ({ type, text }));
    default:
      return [];
  }
};

/** A short line that is all in bold is a heading. */
const paragraph = (token: Tokens.Generic): Piece => {
  const text = inline(token);
  const [only, ...others] = token.tokens ?? [];
  const mark = others.length === 0 ? only?.type : undefined;
  return {
    type: mark === 'strong' && isShortLine(text) ? 'heading' : 'paragraph',
    text,
    ...(mark === 'link' && { linked: 1 }),
  };
};

/** Below the text; a note that is no sentence names a source. */
const note = (token: Token): Piece[] => {
  const text = inline(token).replace(/^: {0,3}/, '');
  return isRunning(text) ? [{ type: 'paragraph', text }] : [];
};

/** A row is a paragraph; what two cells name is not one name. */
const rows = ({ header, rows: below }: Tokens.Table): Piece[] =>
  [header, ...below].map((cells) => ({
    type: 'paragraph',
    isRow: true,
    text: inOneLine(
      cells
        .map((cell) => inline({ ...cell, type: 'text', raw: cell.text }))
        .filter(Boolean)
        .join('; '),
    ),
  }));

/** A number that opens a paragraph (`2025. Das war …`, `1. FC Köln`) does not make a list of it. */
const list = ({ items, ordered }: Tokens.List, depth: number): Piece[] => {
  const number = (item: Tokens.ListItem) => /^\s{0,3}(\d{1,9}[.)])/.exec(item.raw)?.[1] ?? '';
  const [only] = items;
  const isProse =
    ordered && only && (items.length === 1 || Number.parseInt(number(only), 10) > MAX_LIST_NUMBER);
  return items.flatMap((item) => {
    const inner = pieces(item.tokens, depth + 1);
    return inner.map(({ text, linked }, at): Piece => {
      const whole = at === 0 ? `${number(item)} ${text}` : text;
      if (isProse) return { type: 'paragraph', text: whole };
      return { type: 'item', text: opensWithDay(whole) ? whole : text, ...(linked && { linked }) };
    });
  });
};

/**
 * The text of inline tokens without marks, pictures, notes and what is struck out; of a link, its
 * text.
 */
const inline = (token: Token): string => {
  const html = inlineHtml(token, 0);
  const read = /<\/?[a-z]/i.test(html) ? textOfHtml(html) : unescaped(html);
  return inOneLine(resolveEntities(read.replace(NOTE_MARK, '')));
};

/** The same as HTML, since tags may be among the marks. */
const inlineHtml = (token: Token, depth: number): string => {
  if (token.type === 'image' || token.type === 'del') return '';
  if (token.type === 'html') return String(token.text);
  if (token.type === 'br') return ' ';
  const inner = 'tokens' in token && depth < MAX_MARKDOWN_DEPTH ? token.tokens : undefined;
  if (inner) return inner.map((each) => inlineHtml(each, depth + 1)).join('');
  return 'text' in token ? escaped(String(token.text)) : '';
};

const textOfHtml = (html: string) =>
  pageBlocks(parseBounded(`<p>${html}</p>`))
    .map(({ text }) => text)
    .join(' ');

/** Entities of the text itself stay as they are. */
const escaped = (text: string) => text.replaceAll('<', '&lt;');
const unescaped = (text: string) => text.replaceAll('&lt;', '<');
