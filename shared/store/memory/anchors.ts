import * as z from 'zod';
import { type Bucket, WriteConflict } from '../bucket.ts';
import { getVersionedOrSetAside, putJson } from '../json-object.ts';
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

/** Who claimed an anchor last; `id` is missing where the object cannot be read. */
type Claim = { id?: string; etag: string };
export type Claims = Map<string, Claim | undefined>;

export const readClaims = async (articles: Bucket, anchors: string[]): Promise<Claims> =>
  new Map(
    await Promise.all(
      anchors.map(async (hash) => [hash, await readClaim(articles, hash)] as const),
    ),
  );

const readClaim = async (articles: Bucket, hash: string): Promise<Claim | undefined> => {
  const found = await getVersionedOrSetAside(articles, anchorKey(hash), Anchor);
  return found && { id: found.value?.id, etag: found.etag };
};

/** The articles that claimed these anchors last, those with the most in common first. */
export const relatedArticles = (claims: Claims, id: string): string[] => {
  const ids = [...claims.values()].flatMap((claim) =>
    claim?.id !== undefined && claim.id !== id ? [claim.id] : [],
  );
  const count = (each: string) => ids.filter((other) => other === each).length;
  return [...new Set(ids)].sort((a, b) => count(b) - count(a)).slice(0, MAX_RELATED);
};

type Announcement = {
  id: string;
  claims: Claims;
  /** Whether an article's stored memory has the translations of an anchor. */
  isHeldBy: (holder: string, hash: string) => boolean;
  /** Whether another article is being worked on now. */
  isAtWork: (id: string) => Promise<boolean>;
};

/**
 * Lets other articles find this one's memory, before it is translated: so that of several with the
 * same text one is translated and the others wait for it. Anchors whose holder has the translations
 * are left to it. One after the other in their order, which all articles share, so that no two wait
 * for each other.
 *
 * @returns the article that is at work on the same text; undefined when all are claimed or held
 */
export const announce = async (
  articles: Bucket,
  { id, claims, isHeldBy, isAtWork }: Announcement,
): Promise<string | undefined> => {
  for (const [hash, claim] of claims) {
    const holder = claim?.id;
    if (holder === id || (holder !== undefined && isHeldBy(holder, hash))) continue;
    const isKnown = isHeldBy(id, hash);
    if (holder !== undefined && !isKnown && (await isAtWork(holder))) return holder;
    const winner = await claimAnchor(articles, id, hash, claim);
    if (winner !== id && !isKnown) return winner;
  }
  return undefined;
};

/** @returns who has the anchor now */
const claimAnchor = async (
  articles: Bucket,
  id: string,
  hash: string,
  claim: Claim | undefined,
): Promise<string> => {
  const condition = claim ? { ifMatch: claim.etag } : { ifAbsent: true };
  try {
    await putJson(articles, anchorKey(hash), { id }, condition);
    return id;
  } catch (error) {
    if (!(error instanceof WriteConflict)) throw error;
    return (await readClaim(articles, hash))?.id ?? id;
  }
};
