import { html } from 'hono/html';
import type { Language } from '../article/article.ts';
import type { Manifest } from '../article/manifest.ts';
import { readerLanguages } from '../languages/languages.ts';
import { entryId, updatedIn } from './feed-entry.ts';
import type { HtmlText } from './html-text.ts';
import { xmlText } from './xml-text.ts';

/** A sentence in the language of a feed, and in German; `page` is the path of its place. */
type SentenceEntry = {
  id: string;
  manifest: Manifest;
  text: string;
  german: string;
  page: string;
};

/** Sentences that were searched for, newest first. `site` is the origin of all links. */
export type SentenceFeed = {
  language: Language;
  query: string;
  site: string;
  /** Path and query of the feed itself, and of the page with the same search. */
  self: string;
  page: string;
  entries: readonly SentenceEntry[];
};

/** RFC 4287. `at` dates a feed without entries. */
export const sentencesAsAtom = (feed: SentenceFeed, at: Date): string => {
  const { language, site, self, page, entries } = feed;
  const updated = entries.map(({ manifest }) => updatedIn(manifest, language)).toSorted();
  return String(html`<?xml version="1.0" encoding="UTF-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${language}">
  <id>${site}${self}</id>
  <title>${xmlText(titleOf(feed))}</title>
  <author><name>Presseschau</name></author>
  <updated>${updated.at(-1) ?? at.toISOString()}</updated>
  <link rel="self" type="application/atom+xml" href="${site}${self}"/>
  <link rel="alternate" type="text/html" href="${site}${page}"/>
${entries.map((entry) => atomEntry(feed, entry))}</feed>
`);
};

/** JSON Feed 1.1. */
export const sentencesAsJson = (feed: SentenceFeed) => {
  const { language, site, self, page, entries } = feed;
  return {
    version: 'https://jsonfeed.org/version/1.1',
    title: titleOf(feed),
    home_page_url: `${site}${page}`,
    feed_url: `${site}${self}`,
    language,
    items: entries.map((entry) => ({
      id: idOf(entry, language),
      url: `${site}${entry.page}`,
      title: titleOfArticle(entry, language),
      content_html: String(quoted(entry, language)),
      date_published: entry.manifest.received,
      date_modified: updatedIn(entry.manifest, language),
      language,
    })),
  };
};

const atomEntry = ({ language, site }: SentenceFeed, entry: SentenceEntry): HtmlText => {
  const { site: outlet, agency } = entry.manifest.metadata;
  return html`  <entry>
    <id>${idOf(entry, language)}</id>
    <title>${xmlText(titleOfArticle(entry, language))}</title>
    <updated>${updatedIn(entry.manifest, language)}</updated>
    <published>${entry.manifest.received}</published>
    <author><name>${xmlText(outlet ?? agency ?? 'Presseschau')}</name></author>
    <link rel="alternate" type="text/html" hreflang="${language}" href="${site}${entry.page}"/>
    <content type="html">${xmlText(String(quoted(entry, language)))}</content>
  </entry>
`;
};

const titleOf = ({ query, language }: SentenceFeed): string =>
  `${query} – Presseschau (${readerLanguages[language].name})`;

const idOf = ({ id, manifest }: SentenceEntry, language: Language): string =>
  entryId({ id: `${manifest.id}#${id}` }, language);

const titleOfArticle = ({ manifest, text }: SentenceEntry, language: Language): string =>
  manifest.languages[language]?.title ?? text;

const quoted = ({ text, german }: SentenceEntry, language: Language): HtmlText =>
  html`<p>${text}</p>${language === 'de' ? '' : html`<blockquote lang="de"><p>${german}</p></blockquote>`}`;
