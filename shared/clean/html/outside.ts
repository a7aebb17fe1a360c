import { ADDRESS } from '../boilerplate/prompts.ts';
import type { BesideLink, PageBlock } from './blocks.ts';
import { UNDISPLAYED } from './class-names.ts';
import { type Paragraphs, proseIn } from './prose.ts';
import { headlineAt } from './title-part.ts';
import type { Element } from './tree.ts';

/** What weighs less is no body. */
const MIN_BODY_WEIGHT = 120;
/** Length from which a paragraph counts in full: forms, comments and teasers have short ones. */
const FULL_LENGTH = 150;
/** Names of parts that come after a body, and may well have more prose. */
const FAR =
  /^(?:footer|imprint|nav|navi|navigation|menue?|related\w*|teaser\w*|sidebar|login|register|cookies?|consent|gdpr|cmp|newsletter|recommend\w*|mostread|popular|authors?|dialog|modal|popup|overlay|aside)$/;
/** Names of parts that are no article even right below a lead. */
const NEVER =
  /^(?:login|register|cookies?|consent|gdpr|newsletter|dialog|modal|popup|overlay|nav|navi|menue?)$/;
/** Levels from a paragraph of the body up to the element in which it goes on. */
const MAX_LEVELS_TO_REST = 5;
const MIN_REST = 60;
/** With less of the prose that is shown, what is not displayed is no rest of it. */
const MIN_UNDISPLAYED_SHARE = 1 / 3;
/** A part so close below a lead, with so many paragraphs, is the body. */
const MAX_BLOCKS_TO_BODY = 3;
const MIN_BODY_PARAGRAPHS = 3;

/** An element, or a name of elements, that seemed to be outside of the article. */
export type OutsidePart = Element | string;
/** `rest` is what the part weighs as the rest of the body. */
type Found = {
  weight: number;
  rest: number;
  from: number;
  paragraphs: number;
  /** Blocks that are no paragraphs, as comments have: names, times, buttons. */
  others: number;
  isFar: boolean;
  isNever: boolean;
  isComments: boolean;
  isUndisplayed: boolean;
};

const groupOf = ({ kind, by }: BesideLink) => `${kind} ${by}`;

/** Whether a block is in no part that seems to be outside of the article, but for those to count. */
export const isInsideBody = (beside: BesideLink | undefined, counted: Set<OutsidePart>): boolean =>
  beside === undefined ||
  ((counted.has(beside.element) || counted.has(groupOf(beside))) &&
    isInsideBody(beside.outer, counted));

/**
 * The part to count after all, since a name never outweighs prose: one in which the body goes on,
 * or one with more prose than it. A part that comes after a body has to be before this one.
 */
export const partToReadmit = (
  all: PageBlock[],
  body: PageBlock[],
  title: string,
  counted: Set<OutsidePart>,
  paragraphs: Paragraphs,
): OutsidePart | undefined => {
  const read = body.filter((block) => block.prose > 0);
  const sound = read.filter((block) => paragraphs.sound.has(block));
  const headline = headlineAt(all, title);
  const [firstParagraph] = read;
  const first = firstParagraph ? all.indexOf(firstParagraph) : -1;
  const least = weightIn(sound);
  const leastUndisplayed = Math.max(MIN_REST, MIN_UNDISPLAYED_SHARE * proseIn(sound));
  const lastParagraph = read.at(-1);
  const last = lastParagraph ? all.indexOf(lastParagraph) : -1;
  const fits = (part: Found): boolean => {
    const { weight, rest, from, isFar, isUndisplayed } = part;
    if (rest >= (isUndisplayed ? leastUndisplayed : MIN_REST)) return true;
    if (weight < Math.max(MIN_BODY_WEIGHT, least) || from < headline) return false;
    return !isFar || from < first || read.length === 0 || isBelowLead(part, last, least);
  };
  const found = [...partsIn(all, sound, counted, paragraphs)].filter(([, part]) => fits(part));
  const byProse = found.sort(
    ([, a], [, b]) => Number(a.isFar) - Number(b.isFar) || b.weight - a.weight,
  );
  return byProse[0]?.[0];
};

const isBelowLead = (
  { weight, from, paragraphs, others, isNever, isComments }: Found,
  lead: number,
  least: number,
): boolean =>
  !isNever &&
  (!isComments || others * MIN_BODY_PARAGRAPHS <= paragraphs) &&
  from > lead &&
  from - lead <= MAX_BLOCKS_TO_BODY &&
  paragraphs >= MIN_BODY_PARAGRAPHS &&
  weight > 2 * least;

const weightOf = (block: PageBlock) => block.prose * Math.min(1, block.text.length / FULL_LENGTH);
const weightIn = (blocks: PageBlock[]) => blocks.reduce((sum, block) => sum + weightOf(block), 0);

const partsIn = (
  all: PageBlock[],
  body: PageBlock[],
  counted: Set<OutsidePart>,
  paragraphs: Paragraphs,
): Map<OutsidePart, Found> => {
  const near = new Set(body.flatMap(({ parents }) => parents.slice(0, MAX_LEVELS_TO_REST)));
  const isRest = (block: PageBlock, part: OutsidePart, element: Element) =>
    block.beside?.kind === 'hidden' &&
    near.has(element.parentNode as Element) &&
    !ADDRESS.test(block.text) &&
    isInsideBody(block.beside, new Set([...counted, part]));
  const parts = new Map<OutsidePart, Found>();
  all.forEach((block, from) => {
    if (!block.beside) return;
    if (!paragraphs.sound.has(block)) {
      for (const [part] of partsOf(block.beside, counted)) {
        const known = parts.get(part);
        if (known) known.others += 1;
      }
      return;
    }
    const isComments = isOfComments(block.beside);
    const isFar = isComments || isNamed(block.beside, FAR);
    const isNever = isNamed(block.beside, NEVER);
    for (const [part, { element, by }] of partsOf(block.beside, counted)) {
      const known = parts.get(part) ?? {
        weight: 0,
        rest: 0,
        from,
        paragraphs: 0,
        others: 0,
        isFar,
        isNever: false,
        isComments: false,
        isUndisplayed: by === UNDISPLAYED,
      };
      known.paragraphs += 1;
      known.isNever ||= isNever;
      known.isComments ||= isComments;
      known.weight += weightOf(block);
      if (isRest(block, part, element)) known.rest += block.prose;
      known.isFar ||= isFar;
      parts.set(part, known);
    }
  });
  return parts;
};

/** Whether one of the parts around a block has such a name. */
const isNamed = ({ by, outer }: BesideLink, names: RegExp): boolean =>
  names.test(by) || (outer !== undefined && isNamed(outer, names));

const isOfComments = ({ kind, outer }: BesideLink): boolean =>
  kind === 'comments' || (outer !== undefined && isOfComments(outer));

/** The elements around a block that are not yet counted, and their names. */
const partsOf = (beside: BesideLink, counted: Set<OutsidePart>): Map<OutsidePart, BesideLink> => {
  const parts = new Map<OutsidePart, BesideLink>();
  for (let link: BesideLink | undefined = beside; link; link = link.outer) {
    if (counted.has(link.element) || counted.has(groupOf(link))) continue;
    parts.set(link.element, link);
    parts.set(groupOf(link), link);
  }
  return parts;
};
