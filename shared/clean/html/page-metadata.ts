import type { Metadata, Origin } from '../../article/article.ts';
import { type ClaimedFields, settleFields } from './claimed-fields.ts';
import { headlineOf } from './headline.ts';
import { jsonLd } from './json-ld.ts';
import { canonical, metaTags, titleTag } from './meta-tags.ts';
import { microdata } from './microdata.ts';
import { nearHeadline } from './near-headline.ts';
import { pageIdentity } from './page-identity.ts';
import { tidyFields, withoutSites } from './tidy-fields.ts';
import { allElements, type Node } from './tree.ts';

export type PageMetadata = {
  title?: string;
  kicker?: string;
  metadata: Metadata;
  paywalled: boolean;
  /** The article's text from JSON-LD. */
  body?: string;
};

/**
 * Title and metadata of a page, each with where it was found: JSON-LD before OpenGraph, meta tags,
 * microdata and the elements near the headline. The title is the headline where there is a clear one.
 */
export const pageMetadata = (document: Node): PageMetadata => {
  const elements = allElements(document);
  const tags = metaTags(elements);
  const { fields: data, paywalled, body } = jsonLd(elements, pageIdentity(elements));
  const stated: [Origin, ClaimedFields][] = [
    ['json-ld', data],
    ['open-graph', openGraph(tags)],
    ['meta', { ...metaNames(tags), url: canonical(elements), title: titleTag(elements) }],
    ['microdata', microdata(elements)],
    ['html', nearHeadline(elements)],
  ];
  const sources = withoutSites(stated.map(([origin, fields]) => [origin, tidyFields(fields)]));
  const titles = sources.flatMap(([, { title }]) => title ?? []);
  const headline = headlineOf(elements, titles) ?? {};
  const { fields, found } = settleFields([['html', headline], ...sources]);
  const { title, kicker, ...metadata } = fields;
  return {
    ...(title && { title }),
    ...(kicker && { kicker }),
    metadata: { ...metadata, found },
    paywalled,
    ...(body && { body }),
  };
};

const openGraph = (tags: Map<string, string>): ClaimedFields => ({
  title: tags.get('og:title'),
  byline: tags.get('article:author') ?? tags.get('og:article:author'),
  published: tags.get('article:published_time') ?? tags.get('og:article:published_time'),
  modified: tags.get('article:modified_time') ?? tags.get('og:updated_time'),
  site: tags.get('og:site_name'),
  section: tags.get('article:section'),
  url: tags.get('og:url'),
});

const metaNames = (tags: Map<string, string>): ClaimedFields => ({
  byline: tags.get('author') ?? tags.get('dc.creator') ?? tags.get('parsely-author'),
  published: tags.get('date') ?? tags.get('dc.date') ?? tags.get('publish-date'),
  modified: tags.get('last-modified'),
});
