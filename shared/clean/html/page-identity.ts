import { lettersAndDigits, lowerWords } from '../../german/tokens.ts';
import { linked, metaTags, titleTag } from './meta-tags.ts';
import { type Element, textOf } from './tree.ts';

/** What a page says it is: its titles and its addresses. */
export type PageIdentity = { titles: string[]; urls: string[] };

const MAX_HEADLINES = 5;
const MIN_TITLE_LENGTH = 15;
const MIN_WORD_LENGTH = 4;

export const pageIdentity = (
  elements: Element[],
  tags: ReadonlyMap<string, string> = metaTags(elements),
): PageIdentity => {
  const headlines = elements.filter(({ tagName }) => tagName === 'h1').slice(0, MAX_HEADLINES);
  return {
    titles: [...headlines.map(textOf), tags.get('og:title'), titleTag(elements)].filter(isText),
    urls: [linked(elements, 'canonical'), tags.get('og:url')].filter(isText),
  };
};

const isText = (text: string | undefined): text is string => Boolean(text?.trim());

/** How like a page an article is: by its address, by its headline, at least by words of it. */
export const likeness = (
  { title = '', urls }: { title: string | undefined; urls: string[] },
  page: PageIdentity,
): number => {
  const addresses = page.urls.map(bareUrl);
  const isSamePage = urls.some((url) => addresses.includes(bareUrl(url)));
  const isSameTitle = page.titles.some((each) => isSame(each, title));
  return (isSamePage ? 2 : 0) + (isSameTitle ? 2 : sharedWords(title, page.titles));
};

const isSame = (one: string, other: string): boolean => {
  const [a, b] = [lettersAndDigits(one), lettersAndDigits(other)];
  return (
    a === b ||
    (Math.min(a.length, b.length) >= MIN_TITLE_LENGTH && (a.includes(b) || b.includes(a)))
  );
};

/** The share of a title's longer words that other titles have. */
const sharedWords = (title: string, others: string[]): number => {
  const known = new Set(others.flatMap(longWords));
  const words = longWords(title);
  return words.length > 0 ? words.filter((word) => known.has(word)).length / words.length : 0;
};

const longWords = (text: string) =>
  lowerWords(text).filter(({ length }) => length >= MIN_WORD_LENGTH);

/** An address without scheme, `www`, query, fragment and trailing slash. */
const bareUrl = (url: string) =>
  url
    .slice(0, 2_000)
    .replace(/^https?:\/\/(?:www\.)?|[?#].*$/gi, '')
    .replace(/\/$/, '');
