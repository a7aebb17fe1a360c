import type { Digest } from '../article/digest.ts';
import type { TopicId } from '../article/media-topics.ts';

type DigestArticle = Digest['articles'][number];

/** Articles of one topic, newest first: those that have room, and how many there are. */
export type DigestTopic = {
  topic: TopicId | undefined;
  articles: DigestArticle[];
  total: number;
};

/** Fills two sides of paper. */
const MAX_DIGEST_ARTICLES = 18;

/** The topics with most articles first. Where there is not room for all, each topic gets its share in turn. */
export const digestTopics = (articles: readonly DigestArticle[]): DigestTopic[] => {
  const topics = [...Map.groupBy(articles, ({ topic }) => topic?.id)]
    .map(([topic, all]) => ({ topic, all }))
    .toSorted(
      (one, other) =>
        Number(!one.topic) - Number(!other.topic) || other.all.length - one.all.length,
    );
  const shares = topics.map(() => 0);
  for (let left = Math.min(articles.length, MAX_DIGEST_ARTICLES); left > 0; )
    for (const [at, { all }] of topics.entries())
      if (left > 0 && (shares[at] ?? 0) < all.length) {
        shares[at] = (shares[at] ?? 0) + 1;
        left -= 1;
      }
  return topics.map(({ topic, all }, at) => ({
    topic,
    articles: all.slice(0, shares[at]),
    total: all.length,
  }));
};
