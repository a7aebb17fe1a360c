import { endsLikeSentence } from '../draft.ts';
import type { PageBlock } from './blocks.ts';
import { isBody } from './class-names.ts';
import { attribute, type Element } from './tree.ts';

/** The share of a block's score that each level further up receives. */
const DECAY = 0.8;
const NAMED_BODY_WEIGHT = 2;
const MAIN_PART_WEIGHT = 1.4;
const MAX_SCORED_LEVELS = 8;
const MAX_WIDENED_LEVELS = 3;
const MIN_TWIN_SHARE = 0.15;

/** The blocks of the element that holds most of the page's prose, with the lead above it. */
export const articleBlocks = (blocks: PageBlock[], title: string): PageBlock[] => {
  const best = bestContainer(blocks);
  if (!best) return [];
  const container = widened(best, blocks);
  const inside = blocks.filter(({ parents }) => parents.includes(container));
  const from = blocks.findIndex(({ parents }) => parents.includes(container));
  return [...leads(blocks, from, inside, title), ...inside].filter(isWorthKeeping);
};

/** If advertising splits the body into several containers, their common parent. */
const widened = (container: Element, blocks: PageBlock[]): Element => {
  const around = blocks.find(({ parents }) => parents.includes(container))?.parents ?? [];
  const at = around.indexOf(container);
  const least =
    proseIn(blocks.filter(({ parents }) => parents.includes(container))) * MIN_TWIN_SHARE;
  const outer = around.slice(at + 1, at + 1 + MAX_WIDENED_LEVELS);
  const isAround = (parent: Element, level: number) =>
    proseIn(twins(blocks, parent, around[at + level])) >= least;
  return outer.findLast(isAround) ?? container;
};

/** Blocks in siblings of a branch that have its tag and class. */
const twins = (blocks: PageBlock[], parent: Element, branch: Element | undefined): PageBlock[] =>
  blocks.filter(({ parents }) => {
    const twin = parents[parents.indexOf(parent) - 1];
    return twin && branch && twin !== branch && make(twin) === make(branch);
  });

const make = (element: Element) => `${element.tagName} ${attribute(element, 'class') ?? ''}`;

const proseIn = (blocks: PageBlock[]) => blocks.reduce((sum, block) => sum + prose(block), 0);

/**
 * Scores every element by the length of the prose below it, less for each level in between, as
 * Readability does; an element named as the article's body counts more.
 */
const bestContainer = (blocks: PageBlock[]): Element | undefined => {
  const scores = new Map<Element, number>();
  for (const block of blocks) {
    const score = prose(block);
    block.parents.slice(block.tag === 'p' ? 1 : 0, MAX_SCORED_LEVELS).forEach((parent, level) => {
      scores.set(parent, (scores.get(parent) ?? 0) + score * DECAY ** level);
    });
  }
  const weighted = ([element, score]: [Element, number]) => score * weight(element);
  const [best] = [...scores].sort((a, b) => weighted(b) - weighted(a));
  return best?.[0];
};

const weight = (element: Element): number => {
  if (isBody(element)) return NAMED_BODY_WEIGHT;
  return /^(?:article|main)$/.test(element.tagName) ? MAIN_PART_WEIGHT : 1;
};

/** Length of a block that reads like prose. */
const prose = ({ text, linked, type }: PageBlock): number => {
  if (type === 'heading' || text.length < 40 || linked * 2 > text.length) return 0;
  return (endsLikeSentence(text) ? 1 : 0.4) * (text.length - linked);
};

/** Blocks between headline and body that are named or read like a lead. */
const leads = (
  blocks: PageBlock[],
  from: number,
  inside: PageBlock[],
  title: string,
): PageBlock[] => {
  if (inside.some((block) => isHeadline(block, title))) return [];
  const headline = blocks.findLastIndex((block, at) => at < from && isHeadline(block, title));
  const between = blocks.slice(headline + 1, from);
  return between.filter(
    (block) => (block.lead || (headline !== -1 && readsLikeLead(block))) && isLeadText(block),
  );
};

const isHeadline = ({ type, tag, parents, text }: PageBlock, title: string) =>
  tag === 'h1' ||
  parents[1]?.tagName === 'h1' ||
  (type === 'heading' && text.length > 15 && title.includes(text));

const readsLikeLead = ({ text, type }: PageBlock) =>
  endsLikeSentence(text) || (type === 'heading' && text.length > 80);

const isLeadText = ({ text, linked }: PageBlock) =>
  text.length >= 60 && text.length <= 900 && linked * 4 < text.length;

/** Drops blocks that are only links: teasers, tags, tables of contents. */
const isWorthKeeping = ({ text, linked, type }: PageBlock): boolean => {
  if (linked === 0) return true;
  const share = linked / text.length;
  if (share > 0.8) return type === 'paragraph' && endsLikeSentence(text) && text.length > 80;
  return !(type === 'item' && share > 0.5);
};
