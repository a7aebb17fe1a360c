import type { Thing } from './linked-data.ts';
import { shortText } from './short-text.ts';
import { attribute, type Element, type Node } from './tree.ts';

const MAX_ITEMS = 2_000;
const MAX_LEVELS_UP = 30;
const MAX_VALUE_LENGTH = 400;

/**
 * The things that a page describes with `itemprop`, as JSON-LD has them. Properties of no thing are
 * the page's own.
 */
export const microdata = (elements: Element[]): Thing[] => {
  const items = elements
    .filter((element) => has(element, 'itemprop') || has(element, 'itemscope'))
    .slice(0, MAX_ITEMS);
  const page: Thing = { '@type': 'WebPage' };
  const things = new Map<Node, Thing>();
  const outermost: Thing[] = [page];
  for (const item of items) {
    const owner = ownerOf(item, things) ?? page;
    const thing = has(item, 'itemscope') ? thingOf(item) : undefined;
    if (thing) things.set(item, thing);
    const names = propertiesOf(item);
    for (const name of names) add(owner, name, thing ?? propertyValue(item));
    if (thing && names.length === 0) outermost.push(thing);
  }
  return outermost;
};

const ownerOf = (item: Element, things: Map<Node, Thing>): Thing | undefined => {
  let at: Node | null = item.parentNode;
  for (let level = 0; at && level < MAX_LEVELS_UP; level += 1) {
    const thing = things.get(at);
    if (thing) return thing;
    at = 'parentNode' in at ? at.parentNode : null;
  }
  return undefined;
};

const thingOf = (item: Element): Thing => ({
  '@type': attribute(item, 'itemtype')?.split(/\s/)[0],
  ...(has(item, 'itemid') && { '@id': attribute(item, 'itemid') }),
});

const add = (owner: Thing, name: string, value: unknown): void => {
  const known = Object.hasOwn(owner, name) ? owner[name] : undefined;
  owner[name] = Array.isArray(known)
    ? [...known, value]
    : known === undefined
      ? value
      : [known, value];
};

const propertiesOf = (element: Element) =>
  (attribute(element, 'itemprop') ?? '')
    .slice(0, 200)
    .split(/\s/)
    .filter((name) => name && !name.startsWith('__'));

const propertyValue = (element: Element): string | undefined => {
  const given = attribute(element, 'content') ?? attribute(element, 'datetime');
  const text = given ?? shortText(element, MAX_VALUE_LENGTH);
  return text || attribute(element, 'href');
};

const has = (element: Element, name: string) => attribute(element, name) !== undefined;
