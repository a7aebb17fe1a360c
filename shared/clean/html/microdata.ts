import { oneLine } from '../white-space.ts';
import type { ClaimedFields } from './claimed-fields.ts';
import { attribute, type Element, elements, textOf } from './tree.ts';

const MAX_AUTHORS = 5;

/** The article's `itemprop` fields: the first of each, and all authors. */
export const microdata = (all: Element[]): ClaimedFields => {
  const items = all.filter((element) => attribute(element, 'itemprop') !== undefined);
  const named = (name: string) => items.filter((item) => propertiesOf(item).includes(name));
  const first = (name: string) => named(name).map(textValue).find(Boolean);
  const authors = named('author').slice(0, MAX_AUTHORS).map(nameOf).filter(Boolean);
  return {
    title: first('headline'),
    byline: [...new Set(authors)].join(', '),
    published: first('datePublished'),
    modified: first('dateModified'),
    section: first('articleSection'),
  };
};

const propertiesOf = (element: Element) => (attribute(element, 'itemprop') ?? '').split(/\s/);

const textValue = (element: Element) =>
  oneLine(attribute(element, 'content') ?? attribute(element, 'datetime') ?? textOf(element));

/** An author is a thing with a name of its own, or the name itself. */
const nameOf = (author: Element): string => {
  const [name] = elements(author, (each) => propertiesOf(each).includes('name'));
  return textValue(name ?? author);
};
