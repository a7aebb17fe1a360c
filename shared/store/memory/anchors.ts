import * as z from 'zod';
import { type Bucket, removeVersion, WriteConflict } from '../bucket.ts';
import { getVersionedOrSetAside, putJson } from '../json-object.ts';
import { anchorKey } from '../object-keys.ts';
import { type InContext, pairKey } from './in-context.ts';

/** `run` is missing in anchors of version 0.2.0. */
const Anchor = z.object({ id: z.string(), run: z.uuid().optional() });

const MAX_ANCHORS = 4;
const MAX_RELATED = 3;
/** Short lines (`Mehr zum Thema`) recur in articles that share nothing else. */
export const MIN_ANCHOR_LENGTH = 40;

/**
 * The pairs of sentences by which articles that share text find each other: the few with the
 * smallest hashes, a bottom-k sketch (Broder 1997, On the resemblance and containment of
 * documents). Two articles that share a fraction r of their pairs have about 4 r of these in common,
 * however many articles there are, at the cost of 4 small reads.
 */
export const anchorsOf = (sentences: InContext[]): string[] =>
  sentences
    .filter(({ text }) => text.length >= MIN_ANCHOR_LENGTH)
    .map((sentence) => pairKey(sentence))
    .sort()
    .slice(0, MAX_ANCHORS);

/** An article that claims an anchor, and the run in which it does. */
export type Claimant = { id: string; run?: string | undefined };

/** Who claimed an anchor last; `by` is missing where the object cannot be read. */
type Claim = { by: Claimant | undefined; etag: string };
type Claims = Map<string, Claim | undefined>;

export const readClaims = async (articles: Bucket, anchors: string[]): Promise<Claims> =>
  new Map(
    await Promise.all(
      anchors.map(async (hash) => [hash, await readClaim(articles, hash)] as const),
    ),
  );

/**
 * Claims the anchors of an article that are free, one after the other, and reads the others from the
 * first on that is taken. A new text costs no read.
 */
export const claimOrRead = async (
  articles: Bucket,
  me: Claimant,
  anchors: string[],
): Promise<Claims> => {
  const claims: Claims = new Map();
  for (const [at, hash] of anchors.entries()) {
    const etag = await claimFirst(articles, me, hash);
    if (etag === undefined)
      return new Map([...claims, ...(await readClaims(articles, anchors.slice(at)))]);
    claims.set(hash, { by: me, etag });
  }
  return claims;
};

const claimFirst = async (articles: Bucket, me: Claimant, hash: string) => {
  try {
    return await putJson(articles, anchorKey(hash), me, { ifAbsent: true });
  } catch (error) {
    if (error instanceof WriteConflict) return undefined;
    throw error;
  }
};

const readClaim = async (articles: Bucket, hash: string): Promise<Claim | undefined> => {
  const found = await getVersionedOrSetAside(articles, anchorKey(hash), Anchor);
  return found && { by: found.value, etag: found.etag };
};

/** The articles that claimed these anchors last, those with the most in common first. */
export const relatedArticles = (claims: Claims, id: string): string[] => {
  const ids = [...claims.values()].flatMap((claim) =>
    claim?.by && claim.by.id !== id ? [claim.by.id] : [],
  );
  const count = (each: string) => ids.filter((other) => other === each).length;
  return [...new Set(ids)].sort((a, b) => count(b) - count(a)).slice(0, MAX_RELATED);
};

/** Removes those of these anchors that an article claimed last. */
export const removeAnchors = async (
  articles: Bucket,
  id: string,
  anchors: string[],
): Promise<void> => {
  for (const [hash, claim] of await readClaims(articles, anchors))
    if (claim?.by?.id === id)
      await removeVersion(articles, { key: anchorKey(hash), etag: claim.etag });
};

type Announcement = {
  me: Claimant;
  claims: Claims;
  /** Whether an article's stored memory has the translations of an anchor. */
  isHeldBy: (holder: string, hash: string) => boolean;
  /** Whether this run may send sentences that the holder of an anchor may send, too. */
  isShared: (holder: string | undefined, hash: string) => boolean;
  /** Whether the run that claimed an anchor is still at work. */
  isAtWork: (holder: Claimant) => Promise<boolean>;
};

/**
 * Lets other articles find this one's memory, before it is translated: so that of several with the
 * same text one is translated and the others wait for it. Anchors whose holder has all that this
 * run would send are left to it. One after the other in their order, which all articles share, so
 * that no two wait for each other.
 *
 * A claim is of a run: an article that is retried claims its anchors again, and a run that read the
 * claim before cannot take it over unnoticed.
 *
 * @returns the run that is at work on the same text; undefined when all are claimed or held
 */
export const announce = async (
  articles: Bucket,
  { me, claims, isHeldBy, isShared, isAtWork }: Announcement,
): Promise<Claimant | undefined> => {
  for (const [hash, claim] of claims) {
    const holder = claim?.by;
    const shared = isShared(holder?.id, hash);
    if (holder && isHeldBy(holder.id, hash) && !shared) continue;
    if (holder && isSame(holder, me)) continue;
    if (holder && holder.id !== me.id && shared && (await isAtWork(holder))) return holder;
    const winner = await claimAnchor(articles, me, hash, claim);
    if (shared && !isSame(winner, me)) return winner;
  }
  return undefined;
};

const isSame = (one: Claimant, other: Claimant) => one.id === other.id && one.run === other.run;

/** @returns who has the anchor now */
const claimAnchor = async (
  articles: Bucket,
  me: Claimant,
  hash: string,
  claim: Claim | undefined,
): Promise<Claimant> => {
  const condition = claim ? { ifMatch: claim.etag } : { ifAbsent: true };
  try {
    await putJson(articles, anchorKey(hash), me, condition);
    return me;
  } catch (error) {
    if (!(error instanceof WriteConflict)) throw error;
    return (await readClaim(articles, hash))?.by ?? me;
  }
};
