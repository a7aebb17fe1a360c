import { html } from 'hono/html';
import { LANGUAGES } from '../article/language-codes.ts';
import { listPath, readPath } from '../article/page-paths.ts';
import { topicUri } from '../article/topic-uri.ts';
import { readerLanguages } from '../languages/languages.ts';
import { entryId, type Feed, type FeedEntry, pageOf, updatedIn } from './feed-entry.ts';
import { articleHtml, type HtmlText, summaryHtml } from './html-text.ts';
import { renditionOf } from './rendition.ts';
import { xmlText } from './xml-text.ts';

/**
 * RFC 4287, with the tombstones of RFC 6721 for what was withdrawn. `at` dates a feed without
 * entries.
 */
export const atomFeed = (feed: Feed, at: Date): string => {
  const { language, site, self, entries, withdrawn = [] } = feed;
  const { name } = readerLanguages[language];
  const updated = entries.map(({ manifest }) => updatedIn(manifest, language)).toSorted();
  return String(html`<?xml version="1.0" encoding="UTF-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xmlns:at="http://purl.org/atompub/tombstones/1.0" xml:lang="${language}">
  <id>${site}${self}</id>
  <title>Presseschau (${name})</title>
  <author><name>Presseschau</name></author>
  <updated>${updated.at(-1) ?? at.toISOString()}</updated>
  <link rel="self" type="application/atom+xml" href="${site}${self}"/>
  <link rel="alternate" type="text/html" href="${site}${listPath(language)}"/>
${entries.map((entry) => entryOf(feed, entry))}${withdrawn.map(
  (manifest) =>
    html`  <at:deleted-entry ref="${entryId(manifest, language)}" when="${manifest.updated}"/>\n`,
)}</feed>
`);
};

const entryOf = (feed: Feed, { manifest, document }: FeedEntry): HtmlText => {
  const { language, site } = feed;
  const page = pageOf(feed, manifest.id);
  const rendition = renditionOf(document);
  const { byline, site: outlet, agency } = document.metadata;
  const { topic } = document.summary;
  const others = LANGUAGES.filter(
    (other) => other !== language && manifest.languages[other]?.published,
  );
  return html`  <entry>
    <id>${entryId(manifest, language)}</id>
    <title>${xmlText(rendition.title)}</title>
    <updated>${updatedIn(manifest, language)}</updated>
    <published>${manifest.received}</published>
    <author><name>${xmlText(byline ?? outlet ?? agency ?? 'Presseschau')}</name></author>
    <link rel="alternate" type="text/html" hreflang="${language}" href="${page}"/>
${others.map((other) => html`    <link rel="related" type="text/html" hreflang="${other}" href="${site}${readPath(manifest.id, other)}"/>\n`)}${
  rendition.original ? html`    <link rel="via" hreflang="de" href="${rendition.original}"/>\n` : ''
}${
  topic
    ? html`    <category term="${topicUri(topic.id)}" label="${readerLanguages[language].topics[topic.id]}"/>\n`
    : ''
}${rendition.rights.length > 0 ? html`    <rights>${xmlText(rendition.rights.join(' '))}</rights>\n` : ''}    <summary type="html">${xmlText(String(summaryHtml(rendition, page)))}</summary>
    <content type="html">${xmlText(String(articleHtml(rendition, page)))}</content>
  </entry>
`;
};
