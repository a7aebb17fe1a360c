import { createHash } from 'node:crypto';
import * as z from 'zod';
import { rankingTime } from '../ranking-time.ts';
import { type IndexQuery, UnknownCursor } from '../search-index.ts';

/** A page begins after the hit with these sort values. */
type Start = { now: number; after?: (number | string)[] };

/** The query that a cursor is of, when its first page was made, and the values of the last hit. */
const Cursor = z.tuple([
  z.string(),
  z.int(),
  z.array(z.union([z.number(), z.string().max(1_000)])).max(4),
]);

/** @throws UnknownCursor */
export const opensearchStart = (query: IndexQuery): Start => {
  if (query.cursor === undefined) return { now: rankingTime(query.now) };
  const [of, now, after] = parsed(query.cursor);
  if (of !== nameOf(query) || after.length !== (query.order === 'relevance' ? 4 : 3))
    throw new UnknownCursor('This cursor is of another query.');
  return { now, after };
};

export const cursorAfter = (query: IndexQuery, now: number, after: readonly unknown[]): string =>
  Buffer.from(JSON.stringify([nameOf(query), now, after])).toString('base64url');

const parsed = (cursor: string): z.infer<typeof Cursor> => {
  try {
    return Cursor.parse(JSON.parse(Buffer.from(cursor, 'base64url').toString()));
  } catch (cause) {
    throw new UnknownCursor('This cursor is not of this index.', { cause });
  }
};

const nameOf = ({ form, in: languages, where, from, to, order }: IndexQuery): string =>
  createHash('sha256')
    .update(JSON.stringify([form, languages, where, from, to, order]))
    .digest('base64url')
    .slice(0, 8);
