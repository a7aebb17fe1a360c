import type { Metadata } from '../../../article.ts';
import { isoTime } from '../german-time.ts';
import { normalForm, oneLine } from '../normal-form.ts';
import { type Fields, jsonLd } from './json-ld.ts';
import { attribute, elements, type Node, textOf } from './tree.ts';

export type PageMetadata = {
  title?: string;
  kicker?: string;
  metadata: Metadata;
  paywalled: boolean;
};

/** Title and metadata of a page: JSON-LD first, then OpenGraph and meta tags, then the headline. */
export function pageMetadata(document: Node): PageMetadata {
  const meta = metaTags(document);
  const data = jsonLd(document);
  const first = (...names: string[]) => names.map((name) => meta.get(name)).find(Boolean);
  const site = tidy(first('og:site_name') ?? data.site);
  const headline = headlineOf(document);
  const elsewhere = [data.title, first('og:title')].map(tidy);
  const { kicker, title } = apart(
    withoutSite(tidy(headline ?? elsewhere[1] ?? elsewhere[0] ?? titleTag(document)), site),
    elsewhere,
  );
  const metadata = defined({
    byline: tidy(data.byline ?? person(first('author', 'article:author', 'dc.creator'))),
    published: isoTime(
      data.published ?? first('article:published_time', 'date', 'dc.date', 'datepublished') ?? '',
    ),
    modified: isoTime(data.modified ?? first('article:modified_time', 'last-modified') ?? ''),
    site,
    url: address(canonical(document) ?? first('og:url') ?? data.url),
    section: tidy(data.section ?? first('article:section')),
  });
  return {
    ...(title && { title }),
    ...(kicker && { kicker }),
    metadata,
    paywalled: data.paywalled,
  };
}

function metaTags(document: Node): Map<string, string> {
  const tags = new Map<string, string>();
  for (const tag of elements(document, ({ tagName }) => tagName === 'meta')) {
    const name = (
      attribute(tag, 'property') ??
      attribute(tag, 'name') ??
      attribute(tag, 'itemprop')
    )?.toLowerCase();
    const content = attribute(tag, 'content')?.trim();
    if (name && content && !tags.has(name)) tags.set(name, content);
  }
  return tags;
}

/** The one `h1`; of several none can be told to be the headline. */
function headlineOf(document: Node): string | undefined {
  const headings = [...elements(document, ({ tagName }) => tagName === 'h1')]
    .map(textOf)
    .map(oneLine)
    .filter(Boolean);
  const [only] = headings;
  return headings.length === 1 && only && only.length > 15 && only.length < 250 ? only : undefined;
}

const titleTag = (document: Node) => {
  const [title] = elements(document, ({ tagName }) => tagName === 'title');
  return title && textOf(title);
};

function canonical(document: Node): string | undefined {
  const [link] = elements(
    document,
    (tag) => tag.tagName === 'link' && attribute(tag, 'rel') === 'canonical',
  );
  return link && attribute(link, 'href');
}

/** A title without ` - Site` or ` | Site` behind it. */
function withoutSite(title: string | undefined, site: string | undefined): string | undefined {
  const at = title?.search(/ (?:[-–—|»·]|::) (?!.* [-–—|»·] )/) ?? -1;
  if (!title || at < 15) return title;
  const behind = title.slice(at + 3).toLowerCase();
  const isSite =
    site && (behind.includes(site.toLowerCase()) || site.toLowerCase().includes(behind));
  return isSite || /\.(?:de|at|ch|com|net|org|info)$|online$/.test(behind)
    ? title.slice(0, at)
    : title;
}

/** A kicker inside the headline: what stands before the title that the page gives elsewhere. */
function apart(headline: string | undefined, titles: (string | undefined)[]) {
  const title = titles.find(
    (each) => each && each.length > 15 && each !== headline && headline?.endsWith(each),
  );
  if (!headline || !title) return { title: headline };
  return { title, kicker: headline.slice(0, -title.length).replace(/[\s:|–—-]+$/, '') };
}

const tidy = (text: string | undefined) =>
  oneLine(normalForm(text ?? '')).slice(0, 400) || undefined;
const person = (name: string | undefined) => (name && !/^https?:|@/.test(name) ? name : undefined);
const address = (url: string | undefined) =>
  url && url.length < 2_000 && /^https?:/i.test(url) && URL.canParse(url) ? url : undefined;
const defined = (fields: Fields): Metadata =>
  Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined));
