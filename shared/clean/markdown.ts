import { lexer, type Token, type Tokens } from 'marked';
import type { Draft, Piece } from './draft.ts';
import { frontMatter } from './front-matter.ts';
import { takeHeader } from './header-lines.ts';
import { resolveEntities } from './normal-form.ts';
import { oneLine } from './white-space.ts';

const MAX_MARKDOWN_DEPTH = 20;

/** A Markdown article; front matter gives title and metadata, else the first `#` heading the title. */
export const readMarkdown = (text: string): Draft => {
  const { body, title, kicker, metadata } = frontMatter(text);
  const tokens = lexer(tame(body));
  const first = tokens.findIndex((token) => token.type === 'heading' && token.depth === 1);
  const heading = title ? undefined : tokens[first];
  const rest = heading ? tokens.filter((token) => token !== heading) : tokens;
  const name = title ?? (heading && inline(heading));
  return takeHeader({
    ...(name && { title: name }),
    ...(kicker && { kicker }),
    metadata,
    truncated: false,
    pieces: pieces(rest),
  });
};

/** Deep nesting and long runs of marks, which no article has, cost the lexer more than linear time. */
const tame = (body: string) =>
  body
    .replace(/\*{9,}|_{9,}|`{9,}|~{9,}|\[{9,}|\]{9,}|<{9,}|!{9,}|\\{9,}/g, ' ')
    .replace(/^(?:[ \t]{0,3}>){9,}/gm, '> ')
    .replace(/^[ \t]*(?:(?:[-*+]|\d{1,9}[.)])[ \t]+){3,}/gm, '- ')
    .replace(/^[ \t]{20,}/gm, ' ');

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
      return [{ type: 'paragraph', text: inline(token) }];
    case 'blockquote':
      return pieces(token.tokens ?? [], depth + 1).map(({ text }) => ({ type: 'quote', text }));
    case 'list':
      return (token as Tokens.List).items.flatMap((item) =>
        pieces(item.tokens, depth + 1).map(({ text }): Piece => ({ type: 'item', text })),
      );
    default:
      return [];
  }
};

/** The text of inline tokens without marks, pictures and HTML; of a link, its text. */
const inline = (token: Token, depth = 0): string => {
  if (token.type === 'image' || token.type === 'html') return '';
  if (token.type === 'br') return ' ';
  const inner = 'tokens' in token && depth < MAX_MARKDOWN_DEPTH ? token.tokens : undefined;
  const text = inner
    ? inner.map((each) => inline(each, depth + 1)).join('')
    : 'text' in token
      ? String(token.text)
      : '';
  return depth === 0 ? oneLine(resolveEntities(text)) : text;
};
