import { listPath } from '../article/page-paths.ts';
import { readerLanguages } from '../languages/languages.ts';
import { entryId, type Feed, type FeedEntry, pageOf, updatedIn } from './feed-entry.ts';
import { articleHtml } from './html-text.ts';
import { renditionOf } from './rendition.ts';

/** JSON Feed 1.1, https://www.jsonfeed.org/version/1.1/. */
export const jsonFeed = (feed: Feed) => {
  const { language, site, self, entries } = feed;
  const { name } = readerLanguages[language];
  return {
    version: 'https://jsonfeed.org/version/1.1',
    title: `Presseschau (${name})`,
    home_page_url: `${site}${listPath(language)}`,
    feed_url: `${site}${self}`,
    language,
    items: entries.map((entry) => itemOf(feed, entry)),
  };
};

const itemOf = (feed: Feed, { manifest, document }: FeedEntry) => {
  const { language } = feed;
  const page = pageOf(feed, manifest.id);
  const rendition = renditionOf(document);
  const { byline, section } = document.metadata;
  const { topic } = document.summary;
  const { topics } = readerLanguages[language];
  return {
    id: entryId(manifest, language),
    url: page,
    external_url: rendition.original,
    title: rendition.title,
    summary: rendition.points.map(({ text }) => text).join(' ') || undefined,
    content_html: String(articleHtml(rendition, page)),
    date_published: manifest.received,
    date_modified: updatedIn(manifest, language),
    authors: byline ? [{ name: byline }] : undefined,
    tags: [topic && topics[topic.id], section].flatMap((tag) => tag ?? []),
    language,
  };
};
