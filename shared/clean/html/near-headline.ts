import { lettersAndDigits } from '../../german/tokens.ts';
import type { ClaimedFields } from './claimed-fields.ts';
import { isBesideName, isTitleName } from './class-names.ts';
import { isLogo } from './logo.ts';
import { shortText } from './short-text.ts';
import { shownAuthors } from './shown-authors.ts';
import { shownTimes } from './shown-times.ts';
import { withoutEnds } from './title-forms.ts';
import { type Element, isElement, type Node } from './tree.ts';

/** Elements before and after the headline that are searched. */
const ELEMENTS_BEFORE = 60;
const ELEMENTS_AFTER = 200;
const ELEMENTS_RIGHT_BELOW = 20;
const ELEMENTS_RIGHT_ABOVE = 15;
const MIN_PARAGRAPH_LENGTH = 100;
const MIN_TITLE_LENGTH = 15;
const MAX_TITLE_LENGTH = 250;
/** Elements that may show a title in place of a heading. */
const SHOWN = /^(?:div|span|p|strong|b|header|h[4-6])$/;

/** The headline of a page, and the elements around it that speak of its article. */
export type HeadlinePlace = {
  headline: Element | undefined;
  near: Element[];
  rightBelow: ReadonlySet<Element>;
  /** The headline and what it is in, innermost first. */
  within: Element[];
  /** The last ones above it, the closest first. */
  above: Element[];
};

export const headlinePlace = (all: Element[], titles: string[]): HeadlinePlace => {
  const at = headlineAt(all, titles);
  const rightBelow = new Set(belowHeadline(all, at));
  const near = around(all, at, rightBelow);
  const above = new Set(all.slice(Math.max(0, at - ELEMENTS_RIGHT_ABOVE), Math.max(0, at)));
  return {
    headline: all[at],
    near,
    rightBelow,
    within: upwards(all[at]),
    above: near.filter((each) => above.has(each)).reverse(),
  };
};

/** What is right before the headline in its element. */
const rightAboveIn = ([headline]: Element[]): Set<Element> => {
  const siblings = headline?.parentNode?.childNodes.filter(isElement) ?? [];
  const before = headline && siblings[siblings.indexOf(headline) - 1];
  return new Set(before ? [before] : []);
};

/** Authors, agency and times near the headline, in elements named or made for them. */
export const shownFields = (
  { near, rightBelow, within }: HeadlinePlace,
  publishers: string[],
): ClaimedFields => {
  const rightAbove = rightAboveIn(within);
  return {
    ...shownAuthors(near, { rightAbove, rightBelow }, publishers),
    ...shownTimes(near, new Set([...rightBelow, ...rightAbove]), within),
  };
};

/**
 * The elements around the headline, but not those of pictures, nor those in navigation, teasers or
 * comments, unless right below it: there such names are only a part of a kit.
 */
const around = (all: Element[], at: number, rightBelow: ReadonlySet<Element>): Element[] => {
  const headline = all[at];
  if (!headline) return [];
  const above = new Set(upwards(headline));
  const known = new Map<Node, Surroundings>();
  const surroundings = (node: Node | null): Surroundings => {
    if (!node || !isElement(node) || above.has(node)) return NOTHING_AROUND;
    const before = known.get(node);
    if (before) return before;
    const outer = surroundings(node.parentNode);
    const found = {
      picture: outer.picture || /^fig(?:ure|caption)$/.test(node.tagName),
      beside: outer.beside || isBesideName(node),
    };
    known.set(node, found);
    return found;
  };
  const from = Math.max(0, at - ELEMENTS_BEFORE);
  return all.slice(from, at + ELEMENTS_AFTER).filter((element) => {
    const { picture, beside } = surroundings(element);
    return !picture && (rightBelow.has(element) || !beside);
  });
};

/** Whether an element is, or is in, a picture or a part beside the article. */
type Surroundings = { picture: boolean; beside: boolean };
const NOTHING_AROUND: Surroundings = { picture: false, beside: false };

/** The elements between the headline and the text: its second paragraph, after a lead. */
const belowHeadline = (all: Element[], at: number): Element[] => {
  const below = all.slice(at + 1, at + 1 + ELEMENTS_RIGHT_BELOW);
  const isLong = (each: Element) =>
    each.tagName === 'p' && (shortText(each, 1_000)?.length ?? 1_000) >= MIN_PARAGRAPH_LENGTH;
  const [, second] = below.filter(isLong);
  return second ? below.slice(0, below.indexOf(second)) : below;
};

/**
 * The heading that repeats a title of the page, or ends with it below a kicker; else the first of the
 * first level, else another element that is a title.
 */
const headlineAt = (all: Element[], titles: string[]): number => {
  const known = titles.map(lettersAndDigits).filter(({ length }) => length >= MIN_TITLE_LENGTH);
  const bare = titles.flatMap(withoutEnds).map(lettersAndDigits);
  const textIn = (element: Element) =>
    lettersAndDigits(shortText(element, MAX_TITLE_LENGTH) ?? '').slice(0, MAX_TITLE_LENGTH);
  const repeats = (element: Element) => {
    const text = textIn(element);
    return (
      text.length >= MIN_TITLE_LENGTH &&
      (known.some((each) => each.includes(text)) || bare.some((each) => text.endsWith(each)))
    );
  };
  const repeated = all.findIndex((each) => isHeading(each) && repeats(each));
  if (repeated !== -1) return repeated;
  const first = all.findIndex((each) => each.tagName === 'h1' && !isLogo(each));
  if (first !== -1) return first;
  const [named, another] = all.filter((each) => isHeading(each) && isTitleName(each));
  if (named && !another) return all.indexOf(named);
  return all.findIndex((each) => SHOWN.test(each.tagName) && bare.includes(textIn(each)));
};

const isHeading = (element: Element) => /^h[1-3]$/.test(element.tagName) && !isLogo(element);

/** An element and its ancestors, innermost first. */
const upwards = (element: Element | undefined): Element[] => {
  const found: Element[] = [];
  for (let at: Node | null | undefined = element; at && isElement(at); at = at.parentNode)
    found.push(at);
  return found;
};
