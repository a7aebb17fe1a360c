import type { BlockType } from '../article/article.ts';
import { UNPUBLISHED_CLASS } from '../wires/wire-item.ts';
import { type PageBlock, pageBlocks } from './html/blocks.ts';
import { attribute, type Element, parseBounded } from './html/tree.ts';
import { isUndisplayed } from './html/undisplayed.ts';

/** A block of an agency's text, and how much of it is links. */
export type WireBlock = { type: BlockType; text: string; linked: number; inTable: boolean };

const MAX_PARENTS = 50;
const NO_ARTICLE = new Set(['figcaption', 'header', 'footer', 'nav', 'form', 'template']);
const INFO_BOX = /(?:^|\s)(?:info-?box|fact-?box|box)(?=\s|$)/i;

/**
 * The blocks of an agency's text, a row of a table in one, without captions, links and notes to
 * editors.
 */
export const wireBlocks = (html: string): WireBlock[] => {
  const blocks = pageBlocks(parseBounded(html)).map((block) => ({
    ...block,
    parents: block.parents.slice(0, MAX_PARENTS),
  }));
  const own = blocks.filter(({ parents }) => !parents.some(isNoArticle));
  const boxes = Map.groupBy(own, ({ parents }) => parents.find(isInfoBox));
  const dropped = new Set(
    [...boxes].filter(([box, inside]) => box && isLinks(inside)).map(([box]) => box),
  );
  const kept = own.filter(({ parents }) => !dropped.has(parents.find(isInfoBox)));
  return withWholeRows(kept);
};

const withWholeRows = (blocks: Pick<PageBlock, 'type' | 'text' | 'linked' | 'parents'>[]) => {
  const found: WireBlock[] = [];
  let row: Element | undefined;
  for (const { type, text, linked, parents } of blocks) {
    const own = parents.find(({ tagName }) => tagName === 'tr');
    const last = found.at(-1);
    if (own && own === row && last) {
      last.text += ` ${text}`;
      last.linked += linked;
    } else found.push({ type, text, linked, inTable: parents.some(isTable) });
    row = own;
  }
  return found;
};

const isTable = ({ tagName }: Element) => tagName === 'table';

const classOf = (element: Element) => attribute(element, 'class') ?? '';

const isNoArticle = (element: Element): boolean =>
  NO_ARTICLE.has(element.tagName) ||
  isUndisplayed(element) ||
  element.tagName.startsWith('dnl-') ||
  UNPUBLISHED_CLASS.test(classOf(element));

const isInfoBox = (element: Element): boolean => INFO_BOX.test(classOf(element));

/** A box of nothing but links under its heading. */
const isLinks = (blocks: { type: BlockType; text: string; linked: number }[]): boolean => {
  const own = blocks.filter(({ type }) => type !== 'heading');
  const sum = (lengths: number[]) => lengths.reduce((total, length) => total + length, 0);
  return sum(own.map(({ linked }) => linked)) * 2 > sum(own.map(({ text }) => text.length));
};
