import { endsLikeSentence } from './draft.ts';
import type { PageBlock } from './html-blocks.ts';
import { isBody } from './html-names.ts';
import type { Element } from './html-tree.ts';

/** A container of containers counts this much of what its children hold. */
const DECAY = 0.8;
const NAMED_BODY = 1.4;
const FARTHEST = 8;

/** The blocks of the element that holds most of the page's prose, with the lead above it. */
export function articleBlocks(blocks: PageBlock[]): PageBlock[] {
  const container = bestContainer(blocks);
  if (!container) return [];
  const inside = blocks.filter(({ parents }) => parents.includes(container));
  const from = blocks.findIndex(({ parents }) => parents.includes(container));
  return [...leads(blocks, from, inside), ...inside].filter(isWorthKeeping);
}

/**
 * Scores every element by the length of the prose below it, less for each level between, as
 * Readability does; an element that is named as the article's body counts more.
 */
function bestContainer(blocks: PageBlock[]): Element | undefined {
  const scores = new Map<Element, number>();
  for (const block of blocks) {
    const score = prose(block);
    block.parents.slice(block.tag === 'p' ? 1 : 0, FARTHEST).forEach((parent, level) => {
      scores.set(parent, (scores.get(parent) ?? 0) + score * DECAY ** level);
    });
  }
  const weighted = ([element, score]: [Element, number]) =>
    score * (isBody(element) ? NAMED_BODY : 1);
  const [best] = [...scores].sort((a, b) => weighted(b) - weighted(a));
  return best?.[0];
}

/** Length of a block that reads like prose. */
function prose({ text, linked, type }: PageBlock): number {
  if (type === 'heading' || text.length < 40 || linked * 2 > text.length) return 0;
  return (endsLikeSentence(text) ? 1 : 0.4) * (text.length - linked);
}

/** What stands between the headline and the body and is named or reads like a lead. */
function leads(blocks: PageBlock[], from: number, inside: PageBlock[]): PageBlock[] {
  if (inside.some(({ tag }) => tag === 'h1')) return [];
  const headline = blocks.findLastIndex(
    ({ tag, parents }, at) => at < from && (tag === 'h1' || parents[1]?.tagName === 'h1'),
  );
  const between = blocks.slice(headline + 1, from);
  return between.filter(
    (block) =>
      (block.lead || (headline !== -1 && endsLikeSentence(block.text))) && isLeadText(block),
  );
}

const isLeadText = ({ text, linked }: PageBlock) =>
  text.length >= 60 && text.length <= 900 && linked * 4 < text.length;

/** Drops what is nothing but links: teasers, tags, tables of contents. */
function isWorthKeeping({ text, linked, type }: PageBlock): boolean {
  if (linked === 0) return true;
  const share = linked / text.length;
  if (share > 0.8) return type === 'paragraph' && endsLikeSentence(text) && text.length > 80;
  return !(type === 'item' && share > 0.5);
}
