import { lettersAndDigits } from '../../german/tokens.ts';
import { normalForm, resolveEntities } from '../normal-form.ts';
import { inOneLine } from '../white-space.ts';
import { isKicker } from './class-names.ts';
import { type Element, firstElement, isElement, type Node } from './tree.ts';

/** Each costs a search of the page. */
const MAX_HEADINGS = 50;
const MAX_TITLE_LENGTH = 250;
const MIN_TITLE_LENGTH = 15;
const MAX_KICKER_LENGTH = 80;
/** Elements between a kicker and its headline. */
const MAX_KICKER_DISTANCE = 8;
const SILENT = /^(?:picture|img|svg|figure|style|script|noscript|template|button)$/;

type Headline = { title: string; kicker?: string };

/**
 * The headline among the `h1` elements: the one that repeats a title the page states elsewhere, else
 * the only one. A kicker inside or right before it is split off.
 */
export const headlineOf = (all: Element[], stated: string[]): Headline | undefined => {
  const headings = all
    .filter(({ tagName }) => tagName === 'h1')
    .slice(0, MAX_HEADINGS)
    .map((h1) => parts(h1, all, stated));
  const sound = headings.filter(({ title }) => title.length > 0 && title.length < MAX_TITLE_LENGTH);
  const repeated = sound.find(({ title }) => stated.some((each) => isSame(each, title)));
  if (repeated) return repeated;
  const [only, another] = sound;
  return only && !another && only.title.length > MIN_TITLE_LENGTH ? only : undefined;
};

const parts = (h1: Element, all: Element[], stated: string[]): Headline => {
  const inside = firstElement(h1, isKicker);
  const inner = inside && visibleText(inside);
  const title = visibleText(h1, inside).replace(/^[\s:|–—-]+/, '');
  if (inner && title) return { title, kicker: tidyKicker(inner) };
  const apart = stated.find(
    (each) => each.length > MIN_TITLE_LENGTH && each !== title && title.endsWith(each),
  );
  if (apart) return { title: apart, kicker: tidyKicker(title.slice(0, -apart.length)) };
  const kicker = kickerBefore(h1, all);
  return { title, ...(kicker && { kicker }) };
};

const kickerBefore = (h1: Element, all: Element[]): string | undefined => {
  const at = all.indexOf(h1);
  const before = all.slice(Math.max(0, at - MAX_KICKER_DISTANCE), at).findLast(isKicker);
  const text = before && tidyKicker(visibleText(before));
  return text && text.length <= MAX_KICKER_LENGTH && !/[.!]$/.test(text) ? text : undefined;
};

const tidyKicker = (text: string) => text.replace(/[\s:|–—-]+$/, '');

const isSame = (stated: string, title: string) =>
  title.length > MIN_TITLE_LENGTH
    ? lettersAndDigits(stated).includes(lettersAndDigits(title))
    : lettersAndDigits(stated) === lettersAndDigits(title);

const visibleText = (node: Node, without?: Element): string => {
  const walk = (each: Node): string => {
    if (each === without || (isElement(each) && SILENT.test(each.tagName))) return ' ';
    if ('value' in each) return each.value;
    return 'childNodes' in each ? each.childNodes.map(walk).join('') : '';
  };
  return inOneLine(resolveEntities(normalForm(walk(node))));
};
