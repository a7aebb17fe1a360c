import * as z from 'zod';
import type { Bucket } from '../bucket.ts';
import { getReadable, putJson } from '../json-object.ts';
import { anchorKey } from '../object-keys.ts';
import { type InContext, pairKey } from './in-context.ts';

const Anchor = z.object({ id: z.string() });

const MAX_ANCHORS = 8;
const MAX_RELATED = 3;
/** Short lines (`Mehr zum Thema`) recur in articles that share nothing else. */
export const MIN_ANCHOR_LENGTH = 40;

/**
 * The pairs of sentences by which articles that share text find each other: the few with the
 * smallest hashes, a bottom-k sketch (Broder 1997, On the resemblance and containment of
 * documents). Two articles that share a fraction r of their pairs have about 8 r of these in common,
 * however many articles there are, at the cost of 8 small reads.
 */
export const anchorsOf = (sentences: InContext[]): string[] =>
  sentences
    .filter(({ text }) => text.length >= MIN_ANCHOR_LENGTH)
    .map((sentence) => pairKey(sentence))
    .sort()
    .slice(0, MAX_ANCHORS);

/** The articles that last claimed these pairs, those with the most in common first. */
export const relatedArticles = async (
  articles: Bucket,
  id: string,
  anchors: string[],
): Promise<string[]> => {
  const found = await Promise.all(
    anchors.map((hash) => getReadable(articles, anchorKey(hash), Anchor)),
  );
  const ids = found.flatMap((anchor) => (anchor && anchor.id !== id ? [anchor.id] : []));
  const count = (each: string) => ids.filter((other) => other === each).length;
  return [...new Set(ids)].sort((a, b) => count(b) - count(a)).slice(0, MAX_RELATED);
};

/** Lets later articles find this one's memory. */
export const claimAnchors = async (
  articles: Bucket,
  id: string,
  anchors: string[],
): Promise<void> => {
  await Promise.all(anchors.map((hash) => putJson(articles, anchorKey(hash), { id })));
};
