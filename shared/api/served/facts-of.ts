import type { Metadata } from '../../article/article.ts';
import { LANGUAGES } from '../../article/language-codes.ts';
import type { Topic } from '../../article/summary.ts';
import { topicUri } from '../../article/topic-uri.ts';
import { readerLanguages } from '../../languages/languages.ts';
import type { ArticleFacts } from '../contract/served-fields.ts';
import { timeOf } from './time-of.ts';

/** An article's metadata. */
export const factsOf = (
  metadata: Metadata,
  topic: Topic | undefined,
  truncated: boolean,
): ArticleFacts => {
  const { published, modified, byline, site, section, agency, place } = metadata;
  return {
    published: timeOf(published),
    modified: timeOf(modified),
    byline,
    site,
    section,
    agency,
    place,
    topic: topic && topicOf(topic),
    ...itemOf(metadata.item),
    rights: rightsIn(metadata),
    truncated,
  };
};

const topicOf = ({ id, confidence }: Topic): ArticleFacts['topic'] => ({
  id,
  uri: topicUri(id),
  confidence,
  names: Object.fromEntries(
    LANGUAGES.map((language) => [language, readerLanguages[language].topics[id]]),
  ),
});

const rightsIn = ({ item, licence }: Metadata): ArticleFacts['rights'] => {
  const { copyright, usageTerms } = item ?? {};
  return copyright || usageTerms || licence ? { copyright, licence, usageTerms } : undefined;
};

const itemOf = (item: Metadata['item']): Pick<ArticleFacts, 'item'> => {
  if (!item) return {};
  const { topics, id, version, urgency, genre, keywords, places } = item;
  const named = topics?.map((code) => ({ id: code, uri: topicUri(code) }));
  return {
    item: { id, version, urgency, genre, keywords, places, topics: named },
  };
};
