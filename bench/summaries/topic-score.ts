import type { Article } from '../../shared/article/article.ts';
import type { TopicId } from '../../shared/article/media-topics.ts';
import { topicOf } from '../../shared/extract/topic/topic-of.ts';

/** The desks of a newspaper as media topics; *International* and *Inland* are mainly politics. */
const DESKS: Record<string, readonly TopicId[]> = {
  Sport: ['medtop:15000000'],
  Kultur: ['medtop:01000000'],
  Etat: ['medtop:01000000'],
  Web: ['medtop:13000000'],
  Wissenschaft: ['medtop:13000000', 'medtop:07000000', 'medtop:06000000'],
  Wirtschaft: ['medtop:04000000', 'medtop:09000000'],
  Inland: ['medtop:11000000', 'medtop:05000000', 'medtop:14000000', 'medtop:09000000'],
  International: ['medtop:11000000', 'medtop:16000000'],
  Panorama: [
    'medtop:02000000',
    'medtop:03000000',
    'medtop:08000000',
    'medtop:14000000',
    'medtop:17000000',
  ],
};

/** How many articles got a topic, and how many of those topics fit their desk. */
export const topicScore = (rows: readonly { desk: string; article: Article }[]) => {
  const answers = rows.flatMap(({ desk, article }) => {
    const topic = topicOf(article);
    return topic
      ? [{ desk, topic: topic.id, right: DESKS[desk]?.includes(topic.id) ?? false }]
      : [];
  });
  const right = answers.filter((answer) => answer.right).length;
  return { all: rows.length, answered: answers.length, right, answers };
};
