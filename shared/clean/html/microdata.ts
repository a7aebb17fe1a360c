import { wordSet } from '../../word-lists.ts';
import type { Thing } from './linked-data.ts';
import { shortText } from './short-text.ts';
import { attribute, type Element, type Node } from './tree.ts';

const MAX_ITEMS = 2_000;
const MAX_LEVELS_UP = 30;
const MAX_VALUE_LENGTH = 400;

/** What RDFa names from schema.org, by its prefix, its address, or none. */
const OF_SCHEMA = /^(?:schema:|https?:\/\/schema\.org\/)?([a-z]\w{1,40})$/i;
const DESCRIBING = wordSet('itemscope itemprop typeof property rel');

/**
 * The things that a page describes with `itemprop`, or with RDFa's `property`, as JSON-LD has them.
 * Properties of no thing are the page's own.
 */
export const microdata = (elements: Element[]): Thing[] => {
  const items = elements
    .filter(({ attrs }) => attrs.some(({ name }) => DESCRIBING.has(name)))
    .filter((element) => isThing(element) || propertiesOf(element).length > 0)
    .slice(0, MAX_ITEMS);
  const page: Thing = { '@type': 'WebPage' };
  const things = new Map<Node, Thing>();
  const outermost: Thing[] = [page];
  for (const item of items) {
    const owner = ownerOf(item, things) ?? page;
    const thing = isThing(item) ? thingOf(item) : undefined;
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

const isThing = (item: Element): boolean =>
  has(item, 'itemscope') || rdfaNames(item, 'typeof').length > 0;

const thingOf = (item: Element): Thing => ({
  '@type': attribute(item, 'itemtype')?.split(/\s/)[0] ?? rdfaNames(item, 'typeof')[0],
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

/** RDFa's `meta` are read with the others; its `rel` is one only by its prefix. */
const propertiesOf = (element: Element): string[] => [
  ...namesIn(element, 'itemprop'),
  ...(element.tagName === 'meta' ? [] : rdfaNames(element, 'property')),
  ...(attribute(element, 'rel')?.includes('schema')
    ? rdfaNames(element, 'rel').filter((name) => !namesIn(element, 'rel').includes(name))
    : []),
];

const rdfaNames = (element: Element, attributeName: 'typeof' | 'property' | 'rel'): string[] =>
  namesIn(element, attributeName).flatMap((name) => OF_SCHEMA.exec(name)?.[1] ?? []);

const namesIn = (element: Element, name: string): string[] =>
  (attribute(element, name) ?? '')
    .slice(0, 200)
    .split(/\s/)
    .filter((each) => each && !each.startsWith('__'));

const propertyValue = (element: Element): string | undefined => {
  const given = attribute(element, 'content') ?? attribute(element, 'datetime');
  const text = given ?? shortText(element, MAX_VALUE_LENGTH);
  return text || attribute(element, 'href');
};

const has = (element: Element, name: string) => attribute(element, name) !== undefined;
