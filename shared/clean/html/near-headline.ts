import { lettersAndDigits } from '../../german/tokens.ts';
import type { ClaimedFields } from './claimed-fields.ts';
import { isBesideName } from './class-names.ts';
import { shortText } from './short-text.ts';
import { shownAuthors } from './shown-authors.ts';
import { shownTimes } from './shown-times.ts';
import type { Element, Node } from './tree.ts';

/** Elements before and after the headline that are searched. */
const ELEMENTS_BEFORE = 40;
const ELEMENTS_AFTER = 200;
const ELEMENTS_RIGHT_BELOW = 20;
const MIN_TITLE_LENGTH = 15;
const MAX_TITLE_LENGTH = 250;

/** Authors, agency and times near the headline, in elements named or made for them. */
export const nearHeadline = (
  all: Element[],
  titles: string[],
  publishers: string[],
): ClaimedFields => {
  const at = headlineAt(all, titles);
  const near = around(all, at);
  const rightBelow = new Set(all.slice(at + 1, at + 1 + ELEMENTS_RIGHT_BELOW));
  return { ...shownAuthors(near, rightBelow, publishers), ...shownTimes(near) };
};

/**
 * The elements around the headline, but not those of pictures, nor those in navigation, teasers or
 * comments, unless right below it: there such names are only a part of a kit.
 */
const around = (all: Element[], at: number): Element[] => {
  const headline = all[at];
  if (!headline) return [];
  const above = ancestors(headline);
  const outside = new Set<Node>();
  const near = all.slice(0, at + ELEMENTS_AFTER).filter((element, index) => {
    const isRightBelow = index > at && index <= at + ELEMENTS_RIGHT_BELOW;
    const { parentNode } = element;
    const isOutside =
      !above.has(element) &&
      ((parentNode && outside.has(parentNode)) ||
        /^fig(?:ure|caption)$/.test(element.tagName) ||
        (!isRightBelow && isBesideName(element)));
    if (isOutside) outside.add(element);
    return !isOutside;
  });
  return near.slice(Math.max(0, near.indexOf(headline) - ELEMENTS_BEFORE));
};

/** The heading that repeats a title of the page, else the first of the first level. */
const headlineAt = (all: Element[], titles: string[]): number => {
  const known = titles.map(lettersAndDigits).filter(({ length }) => length >= MIN_TITLE_LENGTH);
  const repeats = (element: Element) => {
    const text = lettersAndDigits(shortText(element, MAX_TITLE_LENGTH) ?? '');
    return text.length >= MIN_TITLE_LENGTH && known.some((each) => each.includes(text));
  };
  const repeated = all.findIndex((each) => /^h[1-3]$/.test(each.tagName) && repeats(each));
  return repeated === -1 ? all.findIndex(({ tagName }) => tagName === 'h1') : repeated;
};

const ancestors = (element: Element): Set<Node> => {
  const found = new Set<Node>();
  for (let at: Node | null = element; at; at = 'parentNode' in at ? at.parentNode : null)
    found.add(at);
  return found;
};
