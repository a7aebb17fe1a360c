import type { Article } from '../../article/article.ts';
import { topicAbove } from '../../article/media-topics.ts';
import type { Topic } from '../../article/summary.ts';

/** The topic that an agency gives its item. */
export const statedTopic = ({ metadata }: Pick<Article, 'metadata'>): Topic | undefined => {
  const [id] = (metadata.item?.topics ?? []).flatMap((code) => topicAbove(code) ?? []);
  return id && { id, confidence: 1 };
};
