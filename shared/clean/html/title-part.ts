import type { PageBlock } from './blocks.ts';
import { proseIn } from './prose.ts';
import { isWithin } from './tree.ts';

const MIN_ARTICLE_PROSE = 250;
const MIN_HEADLINE_LENGTH = 15;
const MAX_KICKER_WORDS = 5;

export const isHeadline = ({ type, tag, parents, text }: PageBlock, title: string) =>
  tag === 'h1' || parents[1]?.tagName === 'h1' || repeats({ type, text }, title);

const repeats = ({ type, text }: Pick<PageBlock, 'type' | 'text'>, title: string) =>
  type === 'heading' &&
  text.length > MIN_HEADLINE_LENGTH &&
  (title.includes(text) || isBelowKicker(text, title));

const isBelowKicker = (text: string, title: string): boolean =>
  title.length > MIN_HEADLINE_LENGTH &&
  text.endsWith(` ${title}`) &&
  text.slice(0, -title.length).trim().split(' ').length <= MAX_KICKER_WORDS;

/**
 * Where the headline is: what repeats the title, else the first of its level; -1 if there is none.
 */
export const headlineAt = (blocks: PageBlock[], title: string): number => {
  const repeated = blocks.findIndex((block) => repeats(block, title));
  return repeated === -1 ? blocks.findIndex((block) => isHeadline(block, title)) : repeated;
};

/**
 * Of a page with several articles, the one of its title: the largest part around the heading that
 * repeats the title without another heading of that level. All blocks if there is no such part.
 */
export const aroundTitle = (blocks: PageBlock[], title: string): PageBlock[] => {
  const heading = blocks.find((block) => repeats(block, title));
  if (!heading) return blocks;
  const level = levelOf(heading);
  const others = blocks.filter((block) => block !== heading && levelOf(block) === level);
  const { parents } = heading;
  const shared = new Set(
    others.flatMap((other) => (other.text === heading.text ? [] : other.parents)),
  );
  const at = parents.findLastIndex((parent) => !shared.has(parent));
  const part = parents[at];
  if (!part || at === parents.length - 1) return blocks;
  const inside = blocks.filter((block) => isWithin(block.parents, part, parents.length - at));
  return proseIn(inside) >= MIN_ARTICLE_PROSE ? inside : blocks;
};

const levelOf = ({ type, parents }: PageBlock) =>
  type === 'heading'
    ? parents.slice(0, 3).find(({ tagName }) => /^h[1-6]$/.test(tagName))?.tagName
    : undefined;
