import type { BlockType } from '../article/article.ts';
import { UNPUBLISHED_CLASS } from '../wires/wire-item.ts';
import { pageBlocks } from './html/blocks.ts';
import { attribute, type Element, parseBounded } from './html/tree.ts';

/** A block of an agency's text, and how much of it is links. */
export type WireBlock = { type: BlockType; text: string; linked: number; inTable: boolean };

const MAX_PARENTS = 50;
const NO_ARTICLE = new Set(['figcaption', 'header', 'footer', 'nav', 'form']);
const INFO_BOX = /(?:^|\s)(?:info-?box|fact-?box|box)(?=\s|$)/i;

/** The blocks of an agency's text without captions, links and notes to editors. */
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
  return own
    .filter(({ parents }) => !dropped.has(parents.find(isInfoBox)))
    .map(({ type, text, linked, parents }) => ({
      type,
      text,
      linked,
      inTable: parents.some(({ tagName }) => tagName === 'table'),
    }));
};

const classOf = (element: Element) => attribute(element, 'class') ?? '';

const isNoArticle = (element: Element): boolean =>
  NO_ARTICLE.has(element.tagName) ||
  element.tagName.startsWith('dnl-') ||
  UNPUBLISHED_CLASS.test(classOf(element));

const isInfoBox = (element: Element): boolean => INFO_BOX.test(classOf(element));

/** A box of nothing but links under its heading. */
const isLinks = (blocks: { type: BlockType; text: string; linked: number }[]): boolean => {
  const own = blocks.filter(({ type }) => type !== 'heading');
  const sum = (lengths: number[]) => lengths.reduce((total, length) => total + length, 0);
  return sum(own.map(({ linked }) => linked)) * 2 > sum(own.map(({ text }) => text.length));
};
