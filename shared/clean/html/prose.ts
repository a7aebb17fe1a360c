import { endsLikeSentence } from '../draft.ts';
import { isPrompt } from '../is-boilerplate.ts';
import type { PageBlock } from './blocks.ts';
import type { Element } from './tree.ts';

const MIN_PROSE_LENGTH = 40;
const MAX_TEASER_LENGTH = 400;
const MAX_TEASER_LEVELS = 4;
const MIN_TEASERS = 2;
const MIN_ENTRY_LINK = 0.15;
const MIN_HEADLINE_LENGTH = 20;

/** Length of a block that reads like prose. */
export const proseOf = ({
  text,
  linked,
  type,
}: Pick<PageBlock, 'text' | 'linked' | 'type'>): number => {
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
 * Paragraphs of teasers: each is in a card, an element with a link and with no other paragraph, is an
 * entry of a list with a link, or begins with a headline that is a link; and there are several such
 * elements side by side.
 */
const teasersIn = (blocks: PageBlock[]): Set<PageBlock> => {
  const isCard = cardsIn(blocks);
  const cards = new Map<PageBlock, Element>();
  const perList = new Map<Element['parentNode'], number>();
  for (const block of blocks) {
    if (block.text.length > MAX_TEASER_LENGTH || block.prose === 0) continue;
    const isEntry =
      isUnderLink(block) ||
      (block.tag === 'li' && block.linked > MIN_ENTRY_LINK * block.text.length);
    const near = block.parents.slice(0, MAX_TEASER_LEVELS);
    const card = isEntry ? block.parents[0] : near.find((parent) => isCard(parent, block));
    if (!card) continue;
    cards.set(block, card);
    perList.set(card.parentNode, (perList.get(card.parentNode) ?? 0) + 1);
  }
  const isTeaser = (block: PageBlock) =>
    (perList.get(cards.get(block)?.parentNode ?? null) ?? 0) >= MIN_TEASERS;
  return new Set([...cards.keys()].filter(isTeaser));
};

/** A headline that is a link, with the start of a sentence after it, in the same paragraph. */
const isUnderLink = ({ text, opening, linked }: PageBlock): boolean =>
  opening >= MIN_HEADLINE_LENGTH &&
  opening === linked &&
  !/[.!?…]$/.test(text.slice(0, opening)) &&
  /^\s?[\p{Lu}„»«"\d]/u.test(text.slice(opening));

/** Whether an element has one paragraph, and a link; or a heading if the paragraph has the link. */
const cardsIn = (blocks: PageBlock[]) => {
  const counts = new Map<Element, { paragraphs: number; links: number; headings: number }>();
  for (const block of blocks) {
    const isLink = linksOnly(block) || (block.prose === 0 && block.opening >= MIN_HEADLINE_LENGTH);
    const isHeading = block.type === 'heading';
    if (!isLink && !isHeading && block.prose === 0) continue;
    for (const parent of block.parents.slice(0, MAX_TEASER_LEVELS)) {
      const count = counts.get(parent) ?? { paragraphs: 0, links: 0, headings: 0 };
      if (isLink) count.links += 1;
      else if (isHeading) count.headings += 1;
      else count.paragraphs += 1;
      counts.set(parent, count);
    }
  }
  return (element: Element, { linked }: PageBlock): boolean => {
    const count = counts.get(element);
    const isLinked = (count?.links ?? 0) > 0 || (linked > 0 && count?.headings === 1);
    return count?.paragraphs === 1 && isLinked;
  };
};
