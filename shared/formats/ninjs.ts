import type { ArticleDocument } from '../article/document.ts';
import { topicUri } from '../article/topic-uri.ts';
import { readerLanguages } from '../languages/languages.ts';
import { bodyHtml, summaryHtml } from './html-text.ts';
import { plainText } from './plain-text.ts';
import { renditionOf } from './rendition.ts';

/** Where an article's page is, and when the document was stored. */
type Place = { uri: string; page: string; modified: Date };

/** An article for an editorial system: ninjs 3.0, https://www.iptc.org/std/ninjs/. */
export const writeNinjs = (document: ArticleDocument, { uri, page, modified }: Place) => {
  const rendition = renditionOf(document);
  const { language, metadata, summary, revision, status } = document;
  const { topic } = summary;
  const { topics = [], urgency } = metadata.item ?? {};
  const codes = [...new Set([...topics, ...(topic ? [topic.id] : [])])];
  const words = readerLanguages[language];
  return {
    standard: {
      name: 'ninjs',
      version: '3.0',
      schema: 'https://www.iptc.org/std/ninjs/ninjs-schema_3.0.json',
    },
    uri,
    type: 'text',
    representationType: status === 'complete' ? 'full' : 'partial',
    version: String(revision),
    versionCreated: modified.toISOString(),
    pubStatus: 'usable',
    urgency,
    language,
    by: metadata.byline,
    located: metadata.place,
    copyrightNotice: metadata.item?.copyright,
    usageTerms: metadata.item?.usageTerms,
    edNote: rendition.notices.join(' ') || undefined,
    headlines: [
      { role: 'main', value: rendition.title },
      ...(rendition.kicker ? [{ role: 'kicker', value: rendition.kicker }] : []),
    ],
    descriptions: [
      { role: 'summary', contentType: 'text/html', value: String(summaryHtml(rendition, page)) },
    ],
    bodies: [
      { role: 'main', contentType: 'text/html', value: String(bodyHtml(rendition)) },
      { role: 'plain', contentType: 'text/plain', value: plainText(document, page) },
    ],
    subjects: codes.map((code) => ({
      uri: topicUri(code),
      ...(code === topic?.id && { name: words.topics[topic.id] }),
    })),
    infoSources: [metadata.site, metadata.agency].flatMap((name) => (name ? [{ name }] : [])),
    altIds: metadata.item?.id ? [{ role: 'original', value: metadata.item.id }] : undefined,
  };
};
