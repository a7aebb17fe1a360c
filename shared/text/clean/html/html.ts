import { Rejection } from '../../../errors.ts';
import type { Draft } from '../draft.ts';
import { header } from '../header-lines.ts';
import { pageBlocks } from './blocks.ts';
import { articleBlocks } from './body.ts';
import { pageMetadata } from './metadata.ts';
import { type Node, parseBounded } from './tree.ts';

const SHORTEST = 250;
const MOST_BLOCKS = 20_000;

/**
 * The article of a page.
 *
 * @throws Rejection `no-article`
 */
export function readHtml(html: string): Draft {
  const document = parseBounded(html);
  const { title, kicker, metadata, paywalled } = pageMetadata(document);
  const blocks = extract(document, title ?? '');
  const pieces = blocks.map(({ type, text }) => ({ type, text }));
  const letters = pieces.reduce((sum, { text }) => sum + text.length, 0);
  return header({
    ...(title && { title }),
    ...(kicker && { kicker }),
    metadata,
    truncated: paywalled && letters < 1_500,
    pieces,
  });
}

/** A page whose article bears an unlucky name is read again without heeding names. */
function extract(document: Node, title: string) {
  const strict = articleBlocks(limited(document, true), title);
  if (length(strict) >= SHORTEST) return strict;
  const lenient = articleBlocks(limited(document, false), title);
  return length(lenient) > 2 * length(strict) ? lenient : strict;
}

function limited(document: Node, strict: boolean) {
  const blocks = pageBlocks(document, strict);
  if (blocks.length > MOST_BLOCKS)
    throw new Rejection(
      'no-article',
      'This page has more lines than an article. Upload the text of the article as .txt.',
    );
  return blocks;
}

const length = (blocks: { text: string }[]) =>
  blocks.reduce((sum, { text }) => sum + text.length, 0);
