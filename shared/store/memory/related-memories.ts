import type { Target } from '../../article/article.ts';
import type { Bucket } from '../bucket.ts';
import { getReadable } from '../json-object.ts';
import { memoryKey } from '../object-keys.ts';
import { type InContext, inContext, pairKey } from './in-context.ts';
import { Remembered } from './remembered.ts';

/** The memories of the articles that share text with one, as far as they have any. */
export const openRelatedMemories = async (articles: Bucket, ids: string[], target: Target) => {
  const stored = await Promise.all(
    ids.map((id) => getReadable(articles, memoryKey(id, target), Remembered)),
  );
  const byId = new Map(ids.map((id, at) => [id, stored[at]]));
  const pairs = new Map(ids.map((id, at) => [id, new Set(pairsIn(stored[at]?.texts))]));
  return {
    all: stored.flatMap((memory) => memory ?? []),
    /** Whether the memory of an article has a translation under a key. */
    has: (id: string, key: string): boolean => byId.get(id)?.entries[key]?.text !== undefined,
    /** Whether an article has one of these sentences in its text. */
    isAnyIn: (id: string, wanted: InContext[]): boolean =>
      wanted.some((sentence) => pairs.get(id)?.has(pairKey(sentence))),
  };
};

const pairsIn = (texts: string[] = []): string[] =>
  inContext(texts.map((text) => ({ id: '', text }))).map((sentence) => pairKey(sentence));
