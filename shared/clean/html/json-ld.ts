import type { ClaimedFields } from './claimed-fields.ts';
import { lenientJson } from './lenient-json.ts';
import {
  isThing,
  type LinkedData,
  linkedData,
  linkedValues,
  type Thing,
  textIn,
  typesOf,
} from './linked-data.ts';
import { likeness, type PageIdentity } from './page-identity.ts';
import { type Element, isJsonLd, textOf } from './tree.ts';

/** That an article is not free, with the selectors of the parts that are not. */
export type PaidParts = { parts: string[] };
type ArticleData = {
  fields: ClaimedFields;
  paid: PaidParts | undefined;
  expires: string | undefined;
  trail: string[];
  body?: string;
};

const MAX_JSON_LD_BODY_LENGTH = 200_000;
const MAX_AUTHORS = 15;
const MAX_PARTS = 10;
const ARTICLE = /(?:Article|Posting|Report|Review|CreativeWork)$/;
const PAGE = /(?:Page|WebSite)$/;

/** The values in a page's JSON-LD. */
export const jsonLd = (elements: Element[]): unknown[] =>
  elements.filter(isJsonLd).map(textOf).flatMap(lenientJson);

/**
 * The article's data in JSON-LD or microdata; what it does not say itself may be said of its page.
 */
export const articleData = (roots: unknown[], identity: PageIdentity): ArticleData => {
  const data = linkedData(roots);
  const article: Thing = articleIn(data, identity) ?? {};
  const pages = data.things
    .filter(({ thing, isPart }) => !isPart && typesOf(thing).some((type) => PAGE.test(type)))
    .map(({ thing }) => thing);
  const parts = linkedValues(article.hasPart).slice(0, MAX_PARTS).filter(isThing);
  const said = (read: (thing: Thing) => string | undefined) =>
    [article, ...pages].map(read).find(Boolean);
  return {
    fields: {
      title: said(({ headline }) => textIn(headline)),
      byline: said(({ author, creator }) => names(author ?? creator, data)),
      published: said(({ datePublished, dateCreated }) => textIn(datePublished ?? dateCreated)),
      modified: said(({ dateModified }) => textIn(dateModified)),
      site: said(({ publisher }) => names(organisations(publisher, data), data)),
      url: textIn(article.url),
      section: said(({ articleSection }) => textIn(articleSection)),
      licence: said(({ license }) => licenceOf(license)),
    },
    paid: [article, ...parts].some(isPaid)
      ? { parts: parts.filter(isPaid).flatMap(({ cssSelector }) => textsIn(cssSelector)) }
      : undefined,
    expires: textIn(article.expires),
    trail: trailIn(data),
    ...bodyOf(article.articleBody),
  };
};

/** An address, a name, or a work that has either. */
const licenceOf = (value: unknown): string | undefined => {
  const [first] = linkedValues(value);
  if (!isThing(first)) return textIn(value);
  return textIn(first.url) ?? textIn(first['@id']) ?? textIn(first.name) ?? textIn(first);
};

/**
 * Of several articles the one most like the page; of a list of others none. One that stands alone is
 * the page's own, whatever its headline.
 */
const articleIn = ({ things }: LinkedData, identity: PageIdentity): Thing | undefined => {
  const articles = things.filter(({ thing }) => isArticle(thing));
  const likely = articles
    .map(({ thing }) => ({ thing, score: likeness(claimsOf(thing), identity) }))
    .filter(({ score }) => score > 0)
    .sort((a, b) => b.score - a.score);
  const own = articles.filter(({ isPart }) => !isPart);
  const isAlone = own.length === 1 || identity.titles.length === 0;
  const best = likely.find(
    ({ thing, score }) => score >= 1 || own.some((each) => each.thing === thing),
  );
  return best?.thing ?? (isAlone ? own[0]?.thing : undefined);
};

const isArticle = (thing: Thing): boolean => {
  const types = typesOf(thing);
  if (types.length === 0) return 'headline' in thing && 'datePublished' in thing;
  return types.some((type) => ARTICLE.test(type));
};

const claimsOf = ({ headline, url, mainEntityOfPage, ...thing }: Thing) => ({
  title: textIn(headline),
  urls: [url, thing['@id'], ...linkedValues(mainEntityOfPage)]
    .map((value) => textIn(isThing(value) ? (value['@id'] ?? value.url) : value))
    .filter((value) => value !== undefined),
});

const isPaid = (thing: Thing) => linkedValues(thing.isAccessibleForFree).some(isFalse);

const textsIn = (value: unknown) => linkedValues(value).flatMap((each) => textIn(each) ?? []);

const isFalse = (value: unknown) =>
  value === false || (typeof value === 'string' && /^false$/i.test(value));

/** The whole text in lines, which some pages have only here. */
const bodyOf = (value: unknown) =>
  typeof value === 'string' && value && value.length <= MAX_JSON_LD_BODY_LENGTH
    ? { body: value }
    : {};

/** On pages of one person's own the publisher is the author. */
const organisations = (value: unknown, { follow }: LinkedData) =>
  linkedValues(value).filter((each) => !typesOf(follow(each) ?? {}).includes('Person'));

/** Names of people or organisations: texts, things, or references to them. */
const names = (value: unknown, { follow }: LinkedData): string | undefined => {
  const each = linkedValues(value)
    .slice(0, MAX_AUTHORS)
    .flatMap((one) => namesOf(follow(one) ?? one));
  return [...new Set(each)].filter(Boolean).slice(0, MAX_AUTHORS).join(', ') || undefined;
};

const namesOf = (value: unknown): (string | undefined)[] => {
  if (!isThing(value)) return /^(?:https?:|[#/])/i.test(textIn(value) ?? '') ? [] : [textIn(value)];
  const given = linkedValues(value.name).map(textIn);
  if (given.some(Boolean)) return given;
  return [[textIn(value.givenName), textIn(value.familyName)].filter(Boolean).join(' ')];
};

/** The names in the breadcrumbs of a page, from its start on. */
const trailIn = ({ things }: LinkedData): string[] => {
  const list = things.find(({ thing }) => typesOf(thing).includes('BreadcrumbList'))?.thing;
  return linkedValues(list?.itemListElement)
    .filter(isThing)
    .toSorted((a, b) => Number(a.position ?? 0) - Number(b.position ?? 0))
    .flatMap(({ name, item }) => textIn(name) ?? (isThing(item) ? textIn(item.name) : []) ?? []);
};
