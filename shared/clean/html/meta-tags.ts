import type { ClaimedFields } from './claimed-fields.ts';
import { bareName, MODIFIED_NAMES, PUBLISHED_NAMES } from './time-names.ts';
import { attribute, type Element, textOf } from './tree.ts';

/** Names without namespace and marks; earlier ones are surer. */
const AUTHOR_NAMES = 'author authors creator byline byl authorname'.split(' ');
const SECTION_NAMES = 'section articlesection ressort rubrik category taxonomy'.split(' ');

/** The page's meta tags by name or property in lower case; the first of each. */
export const metaTags = (elements: Element[]): Map<string, string> => {
  const tags = new Map<string, string>();
  for (const tag of elements) {
    if (tag.tagName !== 'meta') continue;
    const name = ['property', 'name', 'http-equiv'].map((key) => attribute(tag, key)).find(Boolean);
    const content = attribute(tag, 'content')?.trim();
    const key = name?.toLowerCase();
    if (key && content && !tags.has(key)) tags.set(key, content);
  }
  return tags;
};

/** What OpenGraph says, and the vocabulary of its articles. */
export const openGraph = (tags: Map<string, string>): ClaimedFields => ({
  ...fieldsOf(new Map([...tags].filter(([name]) => /^(?:og|article):/.test(name)))),
  title: tags.get('og:title'),
  site: tags.get('og:site_name'),
  url: tags.get('og:url'),
});

/** What the other meta tags say, whatever vocabulary they use. */
export const metaNames = (tags: Map<string, string>): ClaimedFields => {
  const fields = fieldsOf(new Map([...tags].filter(([name]) => !/^(?:og|article):/.test(name))));
  return { ...fields, byline: fields.byline ?? labelledAuthor(tags) };
};

/** Pairs of label and value for cards in social networks. */
const labelledAuthor = (tags: Map<string, string>): string | undefined =>
  ['1', '2'].flatMap((number) =>
    /^(?:verfasst|geschrieben|written|autor)/i.test(tags.get(`twitter:label${number}`) ?? '')
      ? (tags.get(`twitter:data${number}`) ?? [])
      : [],
  )[0];

const fieldsOf = (tags: Map<string, string>): ClaimedFields => {
  const bare = new Map([...tags].reverse().map(([name, content]) => [bareName(name), content]));
  const first = (names: string[]) => names.map((name) => bare.get(name)).find(Boolean);
  return {
    byline: first(AUTHOR_NAMES),
    published: first(PUBLISHED_NAMES),
    modified: first(MODIFIED_NAMES),
    section: first(SECTION_NAMES),
  };
};

export const titleTag = (elements: Element[]): string | undefined => {
  const title = elements.find(({ tagName }) => tagName === 'title');
  return title && textOf(title);
};

/** Where a `<link>` of the page leads. */
export const linked = (
  elements: Element[],
  relation: 'canonical' | 'license',
): string | undefined => {
  const link = elements.find(
    (tag) => tag.tagName === 'link' && attribute(tag, 'rel')?.toLowerCase() === relation,
  );
  return link && attribute(link, 'href');
};
