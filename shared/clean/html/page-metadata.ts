import type { Metadata, Origin } from '../../article/article.ts';
import type { StatedInstants } from '../stated-instants.ts';
import { agreedTimes } from './agreed-times.ts';
import { type ClaimedFields, mergeFields } from './claimed-fields.ts';
import { headlineOf } from './headline.ts';
import { articleData, jsonLd, type PaidParts } from './json-ld.ts';
import { linked, metaNames, metaTags, openGraph, titleTag } from './meta-tags.ts';
import { microdata } from './microdata.ts';
import { headlinePlace, shownFields } from './near-headline.ts';
import { pageIdentity } from './page-identity.ts';
import { pageInstants } from './page-instants.ts';
import { shownSection } from './shown-section.ts';
import { withOrderedDates } from './slash-dates.ts';
import { tidyFields, withoutSites } from './tidy-fields.ts';
import { timesInCode } from './times-in-code.ts';
import { allElements, type Node } from './tree.ts';

type PageMetadata = {
  title?: string;
  kicker?: string;
  metadata: Metadata;
  paid: PaidParts | undefined;
  instants: StatedInstants;
  /** The article's text from JSON-LD. */
  body?: string;
  /** Whether it says that it is an article. */
  isArticle: boolean;
};

/**
 * Title and metadata of a page, each with where it was found: JSON-LD before OpenGraph, microdata,
 * meta tags and the elements near the headline. The title is the headline where there is a clear one.
 */
export const pageMetadata = (document: Node, elements = allElements(document)): PageMetadata => {
  const tags = metaTags(elements);
  const identity = pageIdentity(elements, tags);
  const { fields: data, paid, expires, trail, body } = articleData(jsonLd(elements), identity);
  const stated: [Origin, ClaimedFields][] = [
    ['json-ld', data],
    ['open-graph', openGraph(tags)],
    ['microdata', articleData(microdata(elements), identity).fields],
    [
      'meta',
      {
        ...metaNames(tags),
        url: linked(elements, 'canonical'),
        licence: linked(elements, 'license'),
        title: titleTag(elements),
      },
    ],
  ];
  const publishers = publishersOf(stated, tags, identity.urls);
  const place = headlinePlace(elements, identity.titles);
  const shown = shownFields(place, publishers);
  const tidy = withOrderedDates(stated, shown).map(([origin, fields]): [Origin, ClaimedFields] => [
    origin,
    tidyFields(fields, publishers),
  ]);
  if (!tidy.some(([, { section }]) => section))
    shown.section = shownSection({ all: elements, place, trail }, identity, publishers);
  const inCode = timesInCode(elements, identity.titles, daysOf([...tidy, ['html', shown]]));
  const sources = withoutSites(agreedTimes(tidy, { inCode, shown }));
  const titles = sources.flatMap(([, { title }]) => title ?? []);
  const { site } = mergeFields(sources).fields;
  const headline = headlineOf(elements, { titles, urls: identity.urls, site }) ?? {};
  const { fields, found } = mergeFields([['html', headline], ...sources]);
  const { title, kicker, ...metadata } = fields;
  return {
    ...(title && { title }),
    ...(kicker && { kicker }),
    metadata: { ...metadata, found },
    paid,
    instants: pageInstants(tags, expires),
    ...(body && { body }),
    isArticle: Boolean(data.published) || tags.get('og:type') === 'article',
  };
};

const daysOf = (sources: [Origin, ClaimedFields][]): Set<string> =>
  new Set(sources.flatMap(([, { published }]) => published?.slice(0, 10) ?? []));

/** Every name of who publishes the page; none of them is an author. */
const publishersOf = (
  stated: [Origin, ClaimedFields][],
  tags: Map<string, string>,
  urls: string[],
): string[] => [
  ...[mergeFields(stated).fields.site ?? []].flat(),
  ...['publisher', 'application-name'].flatMap((name) => tags.get(name) ?? []),
  ...urls.filter((url) => URL.canParse(url)).map((url) => new URL(url).hostname),
  ...stated.flatMap(([, { title }]) => /.{10} [-–—|·] (.{2,40})$/.exec(title ?? '')?.[1] ?? []),
];
