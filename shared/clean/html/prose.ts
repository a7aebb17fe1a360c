import { isPrompt } from '../boilerplate-lines.ts';
import { endsLikeSentence } from '../draft.ts';
import type { PageBlock } from './blocks.ts';
import type { Element } from './tree.ts';

const MIN_PROSE_LENGTH = 40;
const MAX_TEASER_LENGTH = 400;
const MAX_TEASER_LEVELS = 4;
const MIN_TEASERS = 2;

/** Length of a block that reads like prose. */
export const proseOf = ({ text, linked, type }: Omit<PageBlock, 'prose'>): number => {
  if (type === 'heading' || text.length < MIN_PROSE_LENGTH || linked * 2 > text.length) return 0;
  return (endsLikeSentence(text) ? 1 : 0.4) * (text.length - linked);
};

export const proseIn = (blocks: PageBlock[]) => blocks.reduce((sum, block) => sum + block.prose, 0);

export const linksOnly = ({ text, linked }: PageBlock) => linked > 0.8 * text.length;

/** The paragraphs of a page that can be parts of a body, and those that are teasers. */
export type Paragraphs = { sound: Set<PageBlock>; teasers: Set<PageBlock> };

export const paragraphsIn = (blocks: PageBlock[]): Paragraphs => {
  const teasers = teasersIn(blocks);
  const isSound = (block: PageBlock) =>
    block.prose > 0 && endsLikeSentence(block.text) && !teasers.has(block) && !isPrompt(block.text);
  return { teasers, sound: new Set(blocks.filter(isSound)) };
};

/**
 * Paragraphs of teasers: each shares an element with a link and with no other paragraph, and there
 * are several such elements side by side.
 */
const teasersIn = (blocks: PageBlock[]): Set<PageBlock> => {
  const counts = new Map<Element, { paragraphs: number; links: number }>();
  for (const block of blocks) {
    const isLink = linksOnly(block);
    if (!isLink && block.prose === 0) continue;
    for (const parent of block.parents.slice(0, MAX_TEASER_LEVELS)) {
      const count = counts.get(parent) ?? { paragraphs: 0, links: 0 };
      if (isLink) count.links += 1;
      else count.paragraphs += 1;
      counts.set(parent, count);
    }
  }
  const cards = new Map<PageBlock, Element>();
  const perList = new Map<Element['parentNode'], number>();
  for (const block of blocks) {
    if (block.text.length > MAX_TEASER_LENGTH || block.prose === 0) continue;
    const card = block.parents.slice(0, MAX_TEASER_LEVELS).find((parent) => {
      const count = counts.get(parent);
      return count?.paragraphs === 1 && count.links > 0;
    });
    if (!card) continue;
    cards.set(block, card);
    perList.set(card.parentNode, (perList.get(card.parentNode) ?? 0) + 1);
  }
  const isTeaser = (block: PageBlock) =>
    (perList.get(cards.get(block)?.parentNode ?? null) ?? 0) >= MIN_TEASERS;
  return new Set([...cards.keys()].filter(isTeaser));
};
