import { COMMENTS } from '../boilerplate/teasers.ts';
import type { PageBlock } from './blocks.ts';
import type { Element } from './tree.ts';

const MAX_HEADING_LENGTH = 80;
/** With less prose above it, a heading of comments names the department of the article. */
const MIN_PROSE_ABOVE = 300;
const MAX_LOOKED_AT = 6;

/** The newsroom's own, beside a report. */
const OPINION = /^kommentar$/i;

/**
 * Without the comments of readers: what a heading of comments opens, or has after it in its
 * element.
 */
export const withoutComments = (blocks: PageBlock[]): PageBlock[] => {
  let above = 0;
  const at = blocks.findIndex(({ text, prose, beside }) => {
    above += beside ? 0 : prose;
    const isHeading =
      text.length <= MAX_HEADING_LENGTH && COMMENTS.test(text) && !OPINION.test(text);
    return isHeading && above > MIN_PROSE_ABOVE && !beside;
  });
  const section = sectionAt(blocks, at);
  if (!section || !looksCommented(blocks.slice(at + 1, at + 1 + MAX_LOOKED_AT))) return blocks;
  return blocks.filter(({ parents }, index) => index < at || !parents.includes(section));
};

/** Lists, times or calls to write below the heading: an article may have a subhead of that name. */
const looksCommented = (blocks: PageBlock[]): boolean =>
  blocks.some(
    ({ type, text, prose }) =>
      type === 'item' || (prose === 0 && (/\d/.test(text) || COMMENTS.test(text))),
  );

/** The largest element that begins with a block, or the smallest that has more than it. */
const sectionAt = (blocks: PageBlock[], at: number): Element | undefined => {
  const [before, heading, next] = [blocks[at - 1], blocks[at], blocks[at + 1]];
  if (!heading || !next) return undefined;
  const outermost = heading.parents.findLastIndex((each) => !before?.parents.includes(each));
  return heading.parents.slice(Math.max(0, outermost)).find((each) => next.parents.includes(each));
};
