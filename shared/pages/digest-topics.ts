import type { Digest } from '../article/digest.ts';
import type { TopicId } from '../article/media-topics.ts';

type DigestArticle = Digest['articles'][number];

/** Articles of one topic, newest first: those that have room, and how many there are. */
export type DigestTopic = {
  topic: TopicId | undefined;
  articles: DigestArticle[];
  total: number;
};

/** Letters that fill two sides of A4 in two columns, with the space around articles and topics. */
const MAX_DIGEST_LETTERS = 12_500;
const AROUND_ARTICLE = 260;
const AROUND_TOPIC = 200;

/** Topics with more articles first. Where there is no room for all, they take turns. */
export const digestTopics = (articles: readonly DigestArticle[]): DigestTopic[] => {
  const topics = [...Map.groupBy(articles, ({ topic }) => topic?.id)]
    .map(([topic, all]) => ({ topic, all, shown: 0, isFull: false }))
    .toSorted(
      (one, other) =>
        Number(!one.topic) - Number(!other.topic) || other.all.length - one.all.length,
    );
  let room = MAX_DIGEST_LETTERS;
  while (topics.some(({ isFull }) => !isFull))
    for (const each of topics) {
      const next = each.all[each.shown];
      const size = next ? lettersOf(next) + (each.shown === 0 ? AROUND_TOPIC : 0) : 0;
      each.isFull ||= !next || size > room;
      if (each.isFull) continue;
      each.shown += 1;
      room -= size;
    }
  return topics.map(({ topic, all, shown }) => ({
    topic,
    articles: all.slice(0, shown),
    total: all.length,
  }));
};

const lettersOf = ({ title, lead, points }: DigestArticle): number =>
  [title, lead, ...points]
    .map((segment) => widthOf(segment?.text ?? ''))
    .reduce((sum, width) => sum + width, AROUND_ARTICLE);

/** Letters of Korean are wider. */
const widthOf = (text: string): number => text.length + WIDER * (text.match(WIDE)?.length ?? 0);

const WIDER = 0.8;
const WIDE = /[\u1100-\u11ff\u3040-\u30ff\u4e00-\u9fff\uac00-\ud7a3]/g;
