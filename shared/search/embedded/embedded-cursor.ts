import { rankingTime } from '../ranking-time.ts';
import { type IndexQuery, UnknownCursor } from '../search-index.ts';

/** Hits that can be reached by relevance. */
const MAX_SEARCH_DEPTH = 1_000;

/** A page begins after `offset` of the hits that are older than `to`. */
type Start = { now: number; to: number; offset: number };

type CursorQuery = Pick<IndexQuery, 'order' | 'cursor' | 'now'>;

/** @throws UnknownCursor */
export const embeddedStart = ({ order, cursor, now }: CursorQuery): Start => {
  const start = { now: rankingTime(now), to: Number.MAX_SAFE_INTEGER, offset: 0 };
  if (cursor === undefined) return start;
  const [, time, offset] = /^(\d{1,15})\.(\d{1,4})$/.exec(cursor) ?? [];
  if (time === undefined) throw new UnknownCursor('This cursor is not of this index.');
  return { ...start, [order === 'newest' ? 'to' : 'now']: Number(time), offset: Number(offset) };
};

export const limitOf = ({ order, limit }: IndexQuery, { offset }: Start): number =>
  order === 'newest' ? limit : Math.max(0, Math.min(limit, MAX_SEARCH_DEPTH - offset));

/**
 * By relevance a page continues the one before, as of the time of the first page. By time it continues
 * after the last hit, so that new articles move nothing.
 */
export const nextStart = (
  { order }: CursorQuery,
  { now, to, offset }: Start,
  hits: readonly { at: number }[],
): string | undefined => {
  const reached = offset + hits.length;
  if (order === 'relevance') return reached < MAX_SEARCH_DEPTH ? `${now}.${reached}` : undefined;
  const { at = 0 } = hits.at(-1) ?? {};
  const same = hits.filter((hit) => hit.at === at).length;
  return `${at + 1}.${at + 1 === to ? offset + same : same}`;
};
