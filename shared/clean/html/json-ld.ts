import { attribute, elements, type Node, textOf } from './tree.ts';

type Thing = Record<string, unknown>;
export type ArticleData = {
  title?: string;
  byline?: string;
  published?: string;
  modified?: string;
  site?: string;
  url?: string;
  section?: string;
  paywalled: boolean;
  body?: string;
};

const MAX_JSON_LD_NODES = 200;
const MAX_JSON_LD_BODY_LENGTH = 200_000;
const ARTICLE = /(?:Article|BlogPosting|Report|Review)$/;

/** The article's data in the page's JSON-LD; malformed parts are ignored. */
export const jsonLd = (document: Node): ArticleData => {
  const scripts = elements(
    document,
    (tag) => tag.tagName === 'script' && /ld\+json/i.test(attribute(tag, 'type') ?? ''),
  );
  const things = [...scripts].flatMap((script) => unfold(parsed(textOf(script))));
  const article = things.find((thing) =>
    list(thing['@type']).some((type) => ARTICLE.test(String(type))),
  );
  if (!article) return { paywalled: false };
  return {
    title: text(article.headline),
    byline: names(article.author),
    published: text(article.datePublished),
    modified: text(article.dateModified),
    site: names(article.publisher),
    url: text(article.url),
    section: text(list(article.articleSection)[0]),
    paywalled: [article, ...list(article.hasPart).slice(0, 10).filter(isThing)].some(isPaid),
    body: bodyOf(article.articleBody),
  };
};

const isPaid = (thing: Thing) => String(thing.isAccessibleForFree).toLowerCase() === 'false';

/** The whole text in lines, which some pages have only here. */
const bodyOf = (value: unknown) =>
  typeof value === 'string' && value.length <= MAX_JSON_LD_BODY_LENGTH ? value : undefined;

const parsed = (json: string): unknown => {
  try {
    return JSON.parse(json.trim());
  } catch {
    return undefined;
  }
};

/** The things in a document: itself, its list items, its `@graph`. */
const unfold = (value: unknown): Thing[] => {
  const things = list(value).slice(0, MAX_JSON_LD_NODES).filter(isThing);
  return things.flatMap((thing) => [
    thing,
    ...list(thing['@graph']).slice(0, MAX_JSON_LD_NODES).filter(isThing),
  ]);
};

const isThing = (value: unknown): value is Thing =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const list = (value: unknown): unknown[] => (Array.isArray(value) ? value : [value]);
const text = (value: unknown) =>
  typeof value === 'string' && value.trim() ? value.trim().slice(0, 1_000) : undefined;

/** Names of people or organisations, wrapped in lists and objects or not. */
const names = (value: unknown): string | undefined => {
  const each = list(value)
    .slice(0, 10)
    .map((one) => text(isThing(one) ? list(one.name)[0] : one));
  return each.filter((name) => name && !/^https?:/.test(name)).join(', ') || undefined;
};
