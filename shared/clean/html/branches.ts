import { isTeaserHead } from '../boilerplate-lines.ts';
import type { PageBlock } from './blocks.ts';
import { isBody } from './class-names.ts';
import { linksOnly, type Paragraphs } from './prose.ts';
import { type Element, isWithin } from './tree.ts';

/** The share of a block's score that each level further up receives. */
const DECAY = 0.8;
const TEASER_WEIGHT = 0.25;
const NAMED_BODY_WEIGHT = 2;
const MAIN_PART_WEIGHT = 1.4;
const MAX_SCORED_LEVELS = 8;
const MAX_WIDENED_LEVELS = 30;
const LONG_PARAGRAPH = 250;
/** Prose of a further part of the body, as a share of what there is. */
const MIN_PART_SHARE = 0.15;

/**
 * The blocks of the element that holds most of the prose, and of the parts beside it, however deep,
 * that hold prose, too, and are no other articles.
 */
export const bestBranches = (blocks: PageBlock[], paragraphs: Paragraphs): PageBlock[] => {
  const best = bestContainer(blocks, paragraphs);
  const around = blocks.find(({ parents }) => best && parents.includes(best))?.parents;
  if (!best || !around) return [];
  const at = around.indexOf(best);
  const all = blocks.filter(({ parents }) => isWithin(parents, best, around.length - at));
  const isPage = best.tagName === 'body';
  let inside = isPage ? withoutTeaserParts(all, around.length - at, paragraphs) : all;
  const end = Math.min(frameAt(around, at, inside), at + MAX_WIDENED_LEVELS);
  for (let level = at + 1; level <= end; level += 1)
    inside = widened(inside, blocks, around, level, paragraphs);
  return inside;
};

/** Without the parts of a page whose paragraphs are all teasers, unless it has no others. */
const withoutTeaserParts = (
  blocks: PageBlock[],
  depth: number,
  paragraphs: Paragraphs,
): PageBlock[] => {
  const partOf = ({ parents }: PageBlock) => parents[parents.length - depth - 1];
  const sound = new Set(blocks.filter((block) => paragraphs.sound.has(block)).map(partOf));
  if (sound.size === 0) return blocks;
  const lists = new Set(blocks.filter((block) => paragraphs.teasers.has(block)).map(partOf));
  return blocks.filter((block) => {
    const part = partOf(block);
    return part === undefined || sound.has(part) || !lists.has(part);
  });
};

/** The level of the element that holds a whole article, beyond which a body does not go on. */
const frameAt = (around: Element[], at: number, inside: PageBlock[]): number => {
  const frame = around.findIndex(({ tagName }, level) => level >= at && tagName === 'main');
  const article = around.findIndex(({ tagName }, level) => level >= at && tagName === 'article');
  const isWhole = article === at && inside.some(({ tag }) => tag === 'h1');
  if (isWhole) return article;
  return frame === -1 ? around.length - 1 : frame;
};

/** With the parts beside it in the next element further up, and what is between them. */
const widened = (
  inside: PageBlock[],
  blocks: PageBlock[],
  around: Element[],
  level: number,
  paragraphs: Paragraphs,
): PageBlock[] => {
  const parent = around[level];
  const branch = around[level - 1];
  const depth = around.length - level;
  if (!parent || !branch) return inside;
  const branches = new Map<Element, PageBlock[]>();
  const loose: PageBlock[] = [];
  for (const block of blocks) {
    if (!isWithin(block.parents, parent, depth)) continue;
    const child = block.parents[block.parents.length - depth - 1];
    if (!child) loose.push(block);
    else if (child !== branch) {
      const part = branches.get(child) ?? [];
      part.push(block);
      branches.set(child, part);
    }
  }
  const least = MIN_PART_SHARE * sumOf(inside, paragraphs);
  const parts = [...branches.values()].filter((part) => isPart(part, inside, least, paragraphs));
  if (parts.length === 0) return inside;
  const kept = new Set([...inside, ...parts.flat()]);
  const first = blocks.findIndex((block) => kept.has(block));
  const last = blocks.findLastIndex((block) => kept.has(block));
  const between = [...branches.values()].filter((part) => !part.some(linksOnly)).flat();
  const fitting = new Set([...loose, ...between]);
  return blocks.filter(
    (block, at) => kept.has(block) || (at > first && at < last && fitting.has(block)),
  );
};

const isPart = (
  part: PageBlock[],
  inside: PageBlock[],
  least: number,
  paragraphs: Paragraphs,
): boolean =>
  sumOf(part, paragraphs) >= least &&
  isRunning(part, paragraphs) &&
  !isTeaserHead(part[0]?.text ?? '') &&
  !isOtherArticle(part, inside);

/** Two paragraphs in a row, a long one, or nothing but text: lists of teasers are none of these. */
const isRunning = (part: PageBlock[], paragraphs: Paragraphs): boolean => {
  const isProse = (block: PageBlock | undefined) =>
    block !== undefined && paragraphs.sound.has(block);
  const isBare = part.every(({ type, linked }) => type !== 'heading' && linked === 0);
  return (
    isBare ||
    part.some(
      (block, at) =>
        isProse(block) && (block.text.length >= LONG_PARAGRAPH || isProse(part[at + 1])),
    )
  );
};

const isOtherArticle = ([first]: PageBlock[], [own]: PageBlock[]): boolean => {
  if (first?.type !== 'heading') return false;
  if (linksOnly(first)) return true;
  const article = articleOf(first);
  return article !== undefined && article !== (own && articleOf(own));
};

const articleOf = ({ parents }: PageBlock) => parents.find(({ tagName }) => tagName === 'article');

const sumOf = (blocks: PageBlock[], paragraphs: Paragraphs) =>
  blocks.reduce((sum, block) => sum + (paragraphs.sound.has(block) ? block.prose : 0), 0);

/**
 * Scores every element by the length of the prose below it, less for each level in between, as
 * Readability does; an element named as the article's body counts more.
 */
const bestContainer = (blocks: PageBlock[], paragraphs: Paragraphs): Element | undefined => {
  const scores = new Map<Element, number>();
  for (const block of blocks) {
    const score = block.prose * (paragraphs.teasers.has(block) ? TEASER_WEIGHT : 1);
    if (score === 0) continue;
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
