import type { Metadata, Origin } from '../../../article.ts';
import { agencyAlone } from '../dateline.ts';
import { isoTime } from '../german-time.ts';
import { normalForm, oneLine, resolveEntities } from '../normal-form.ts';
import { type Fields, settle } from './claims.ts';
import { headlineOf } from './headline.ts';
import { jsonLd } from './json-ld.ts';
import { canonical, metaTags, titleTag } from './meta-tags.ts';
import { microdata } from './microdata.ts';
import { nearHeadline } from './near-headline.ts';
import type { Node } from './tree.ts';

export type PageMetadata = {
  title?: string;
  kicker?: string;
  metadata: Metadata;
  paywalled: boolean;
  /** The article's text as JSON-LD gives it. */
  body?: string;
};

const LONGEST = 400;
/** What may stand before a name. */
const BY =
  /^(?:(?:ein |eine )?(?:kommentar|bericht|gastbeitrag|interview|analyse|reportage|kolumne|essay) )?von:? /i;
const SHORTEST_TITLE = 15;

/**
 * Title and metadata of a page, each with where it was found: JSON-LD before OpenGraph, meta tags,
 * microdata and what stands near the headline. The title is the headline where that can be told.
 */
export function pageMetadata(document: Node): PageMetadata {
  const { paywalled, body, ...data } = jsonLd(document);
  const tags = metaTags(document);
  const stated: [Origin, Fields][] = [
    ['json-ld', data],
    ['open-graph', openGraph(tags)],
    ['meta', { ...metaNames(tags), url: canonical(document), title: titleTag(document) }],
    ['microdata', microdata(document)],
    ['html', nearHeadline(document)],
  ];
  const sources = withoutSites(stated.map(([origin, fields]) => [origin, tidied(fields)]));
  const titles = sources.flatMap(([, { title }]) => title ?? []);
  const headline = headlineOf(document, titles) ?? {};
  const { fields, found } = settle([['html', headline], ...sources]);
  const { title, kicker, ...metadata } = fields;
  return {
    ...(title && { title }),
    ...(kicker && { kicker }),
    metadata: { ...metadata, found },
    paywalled,
    ...(body && { body }),
  };
}

const openGraph = (tags: Map<string, string>): Fields => ({
  title: tags.get('og:title'),
  byline: tags.get('article:author') ?? tags.get('og:article:author'),
  published: tags.get('article:published_time') ?? tags.get('og:article:published_time'),
  modified: tags.get('article:modified_time') ?? tags.get('og:updated_time'),
  site: tags.get('og:site_name'),
  section: tags.get('article:section'),
  url: tags.get('og:url'),
});

const metaNames = (tags: Map<string, string>): Fields => ({
  byline: tags.get('author') ?? tags.get('dc.creator') ?? tags.get('parsely-author'),
  published: tags.get('date') ?? tags.get('dc.date') ?? tags.get('publish-date'),
  modified: tags.get('last-modified'),
});

/** What holds a value of the right form; an agency as author is the agency as well. */
function tidied(fields: Fields): Fields {
  const byline = person(tidy(fields.byline));
  return {
    title: tidy(fields.title),
    byline,
    agency: agencyAlone(byline ?? ''),
    published: isoTime(fields.published ?? ''),
    modified: isoTime(fields.modified ?? ''),
    site: tidy(fields.site),
    url: address(fields.url),
    section: tidy(fields.section),
  };
}

function withoutSites(sources: [Origin, Fields][]): [Origin, Fields][] {
  const { site } = settle(sources).fields;
  return sources.map(([origin, fields]) => [
    origin,
    {
      ...fields,
      title: withoutSite(fields.title, site),
      byline: isSiteItself(fields.byline, site) ? undefined : fields.byline,
    },
  ]);
}

/** Pages without an author often name themselves. */
const isSiteItself = (byline = '', site = '') =>
  site !== '' &&
  bare(byline) !== '' &&
  (bare(site).includes(bare(byline)) || bare(byline).startsWith(bare(site)));

const bare = (text: string) => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');

/** A title without ` - Site` or ` | Site` behind it. */
function withoutSite(title: string | undefined, site: string | undefined): string | undefined {
  const at = title?.search(/ (?:[-–—|»·]|::) (?!.* [-–—|»·] )/) ?? -1;
  if (!title || at < SHORTEST_TITLE) return title;
  const behind = title.slice(at + 3).toLowerCase();
  const isSite =
    site && (behind.includes(site.toLowerCase()) || site.toLowerCase().includes(behind));
  return isSite || /\.(?:de|at|ch|com|net|org|info)$|online$/.test(behind)
    ? title.slice(0, at)
    : title;
}

const tidy = (text: string | undefined) =>
  oneLine(normalForm(resolveEntities(text ?? ''))).slice(0, LONGEST) || undefined;
function person(name: string | undefined): string | undefined {
  const bareName = name?.replace(BY, '');
  return bareName && !/^https?:|@|\.(?:de|at|ch|com)\b|\bvon$/i.test(bareName)
    ? bareName
    : undefined;
}
const address = (url: string | undefined) =>
  url && url.length < 2_000 && /^https?:/i.test(url) && URL.canParse(url) ? url : undefined;
