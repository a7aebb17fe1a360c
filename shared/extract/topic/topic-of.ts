import type { Article } from '../../article/article.ts';
import { TopicId } from '../../article/media-topics.ts';
import type { Topic } from '../../article/summary.ts';
import { memoized } from '../../german/memoized.ts';
import { once } from '../../once.ts';
import { createSentenceWords, type SentenceWords } from '../sentence-words.ts';
import { TOPIC_KEYWORDS } from './topic-keywords.ts';

/**
 * An article has no topic below this share of all evidence, or below this much evidence in total.
 */
const TOPIC_THRESHOLD = { confidence: 0.35, evidence: 5 };
/** Weight of a word by where it first occurs. */
const WEIGHT = { title: 3, opening: 2, body: 1 };
const OPENING_SENTENCES = 3;
/** Bounds the cost. */
const MAX_TOPIC_WORDS = 3000;
const AFFIX_LETTERS = { fewest: 3, most: 24 };

type Lexicon = Map<string, TopicId[]>;

/** Topics by word, by the start of words (`start-`) and by their end (`-end`). */
const lexicons = once(() => {
  const words: Lexicon = new Map();
  const starts: Lexicon = new Map();
  const ends: Lexicon = new Map();
  for (const id of TopicId.options)
    for (const entry of new Set(TOPIC_KEYWORDS[id].trim().split(/\s+/))) {
      const lexicon = entry.endsWith('-') ? starts : entry.startsWith('-') ? ends : words;
      const key = entry.replace(/^-|-$/, '');
      lexicon.set(key, [...(lexicon.get(key) ?? []), id]);
    }
  return {
    ...{ words, starts, ends },
    mayStart: new Set([...starts.keys()].map((start) => start.slice(0, AFFIX_LETTERS.fewest))),
    mayEnd: new Set([...ends.keys()].map((end) => end.slice(-AFFIX_LETTERS.fewest))),
  };
});

/**
 * The topic that the vocabulary of an article indicates, if it does so clearly. A keyword model:
 * each distinct word counts for the topics that list it, by where it first occurs and by the
 * logarithm of its frequency; a word of several topics is shared among them.
 */
export const topicOf = (
  article: Article,
  words: SentenceWords = createSentenceWords(),
): Topic | undefined => {
  const evidence = new Map<TopicId, number>();
  for (const [word, weight] of weighed(article, words))
    for (const [id, share] of topicsOf(word))
      evidence.set(id, (evidence.get(id) ?? 0) + weight * share);
  const total = [...evidence.values()].reduce((sum, value) => sum + value, 0);
  const [top] = [...evidence].toSorted(([, a], [, b]) => b - a);
  if (!top || total < TOPIC_THRESHOLD.evidence) return undefined;
  const confidence = Math.round((100 * top[1]) / total) / 100;
  return confidence < TOPIC_THRESHOLD.confidence ? undefined : { id: top[0], confidence };
};

/** The distinct words of an article with their weights. */
const weighed = ({ title, kicker, blocks }: Article, words: SentenceWords): [string, number][] => {
  const body = blocks.flatMap(({ sentences }) => sentences);
  const parts = [
    { weight: WEIGHT.title, sentences: [kicker ?? [], title ?? []].flat() },
    { weight: WEIGHT.opening, sentences: body.slice(0, OPENING_SENTENCES) },
    { weight: WEIGHT.body, sentences: body.slice(OPENING_SENTENCES) },
  ];
  const found = new Map<string, { weight: number; count: number }>();
  for (const { weight, sentences } of parts)
    for (const word of sentences.flatMap(words).slice(0, MAX_TOPIC_WORDS)) {
      const known = found.get(word);
      if (known) known.count += 1;
      else found.set(word, { weight, count: 1 });
    }
  return [...found].map(([word, { weight, count }]) => [word, weight * (1 + Math.log(count))]);
};

/** The longest entry that fits a word decides. */
const topicsOf = memoized((word): [TopicId, number][] => {
  const ids = lexicons().words.get(word) ?? longest(word) ?? [];
  return ids.map((id) => [id, 1 / ids.length]);
});

const longest = (word: string): readonly TopicId[] | undefined => {
  const { starts, ends, mayStart, mayEnd } = lexicons();
  const hasStart = mayStart.has(word.slice(0, AFFIX_LETTERS.fewest));
  const hasEnd = mayEnd.has(word.slice(-AFFIX_LETTERS.fewest));
  if (!hasStart && !hasEnd) return undefined;
  for (let n = Math.min(word.length, AFFIX_LETTERS.most); n >= AFFIX_LETTERS.fewest; n--) {
    const found =
      (hasStart && starts.get(word.slice(0, n))) || (hasEnd && ends.get(word.slice(-n)));
    if (found) return found;
  }
  return undefined;
};
