import * as z from 'zod';
import type { Bucket } from '../store/bucket.ts';
import { CHANGE_LAG, changesAfter } from '../store/change-log.ts';
import { idInIndexKey, PREFIXES } from '../store/object-keys.ts';
import { indexedArticle } from './indexed-article.ts';
import { type ReadableArticle, readableArticle } from './readable-article.ts';
import type { SearchIndex } from './search-index.ts';

/** Stores how far an index has followed the changes; with the index, if possible. */
export type SearchPlace = {
  load: () => Promise<string | undefined>;
  save: (place: string) => Promise<void>;
};

export type FollowDeps = {
  articles: Bucket;
  index: SearchIndex;
  place: SearchPlace;
  now: () => Date;
};

export type FollowResult = {
  /** Articles that the run put into the index, and took out of it. */
  indexed: number;
  removed: number;
  /** Where the whole archive is being read: articles done so far, until all are. */
  reindexed?: number | undefined;
};

type Pace = { isOver: () => boolean; atOnce: number };

/** Milliseconds of a run; what is left comes with the next one. */
const MAX_RUN = 40_000;

/** Articles that are read and put at once. */
const ARTICLES_AT_ONCE = 25;

/**
 * Brings an index up to date with the bucket: first the whole archive, the newest first, if the index
 * is new; then what changed, as a mirror follows it.
 *
 * A place in the log of changes, and no queue of its own: the log is a queue already, written before
 * its readers are known, so that no message can be lost, dead or out of order, and an index that was
 * away for a week continues where it was. Recent changes are read at once, and again when the log is
 * sure to be complete.
 */
export const followArticles = async (
  deps: FollowDeps,
  { isOver = overAfter(MAX_RUN, deps.now), atOnce = ARTICLES_AT_ONCE }: Partial<Pace> = {},
): Promise<FollowResult> => {
  const place = await loadPlace(deps);
  const followed = { indexed: 0, removed: 0 };
  const pace = { isOver, atOnce };
  const isWhole = await readArchive(deps, place, followed, pace);
  if (isWhole) await readChanges(deps, place, followed, pace);
  return { ...followed, reindexed: place.archive?.articles };
};

/** Has the whole archive read again; what is in the index stays until it is replaced. */
export const beginReindex = async ({ index, place, now }: FollowDeps): Promise<void> => {
  await index.clear();
  await place.save(JSON.stringify(newPlace(now())));
};

const Place = z.object({
  /** Changes at or after this instant are followed. */
  since: z.iso.datetime(),
  /** Position of the last change that was read for good. */
  position: z.string().optional(),
  /** What articles were like whose changes were read ahead. */
  ahead: z.record(z.string(), z.string()),
  /** While the archive is read: the key of the index up to which it is. */
  archive: z.object({ after: z.string().optional(), articles: z.int() }).optional(),
});
type Place = z.infer<typeof Place>;

const newPlace = (now: Date): Place => ({
  since: new Date(now.getTime() - CHANGE_LAG).toISOString(),
  ahead: {},
  archive: { articles: 0 },
});

const loadPlace = async ({ place, now }: FollowDeps): Promise<Place> => {
  const stored = await place.load();
  return stored === undefined ? newPlace(now()) : Place.parse(JSON.parse(stored));
};

const savePlace = ({ place }: FollowDeps, state: Place) => place.save(JSON.stringify(state));

const overAfter = (milliseconds: number, now: () => Date) => {
  const end = now().getTime() + milliseconds;
  return () => now().getTime() >= end;
};

/** Whether all of it is read. */
const readArchive = async (
  deps: FollowDeps,
  place: Place,
  followed: FollowResult,
  { isOver, atOnce }: Pace,
): Promise<boolean> => {
  while (place.archive) {
    if (isOver()) return false;
    const { after, articles } = place.archive;
    const page = await deps.articles.list(PREFIXES.index, { after, limit: atOnce });
    const ids = page.entries.map(({ key }) => idInIndexKey(key));
    const stamps = await renew(deps, { ids, ahead: {} }, followed);
    // The log has those that changed lately, too.
    for (const [id, stamp] of stamps) if (stamp.at >= place.since) place.ahead[id] = stamp.text;
    place.archive = page.more
      ? { after: page.entries.at(-1)?.key, articles: articles + ids.length }
      : undefined;
    await savePlace(deps, place);
  }
  return true;
};

const readChanges = async (
  deps: FollowDeps,
  place: Place,
  followed: FollowResult,
  { isOver, atOnce }: Pace,
): Promise<void> => {
  const before = place.ahead;
  const ahead: Place['ahead'] = {};
  let after = place.position;
  for (let more = true; more && !isOver(); ) {
    const since = new Date(place.since);
    const page = await changesAfter(deps.articles, { after, since, limit: atOnce });
    const last = page.entries.at(-1);
    if (!last) break;
    const ids = page.entries.map(({ id }) => id);
    const stamps = await renew(deps, { ids, ahead: { ...before, ...ahead } }, followed);
    const past = page.entries.filter(({ at }) => isPastLag(at, deps.now()));
    for (const { id } of page.entries.slice(past.length))
      ahead[id] = stamps.get(id)?.text ?? GONE.text;
    place.position = past.at(-1)?.position ?? place.position;
    place.ahead = { ...before, ...ahead };
    await savePlace(deps, place);
    after = last.position;
    more = page.more;
  }
  if (Object.keys(before).length === 0 || isOver()) return;
  place.ahead = ahead;
  await savePlace(deps, place);
};

/** Whether no change with an earlier time can come any more. */
const isPastLag = (at: Date, now: Date): boolean => now.getTime() - at.getTime() > CHANGE_LAG;

type Stamp = { text: string; at: string };
const GONE: Stamp = { text: 'gone', at: '' };

/**
 * Puts articles as they are now, or takes them out; those that were read ahead and are the same
 * stay.
 */
const renew = async (
  { articles, index, now }: FollowDeps,
  { ids, ahead }: { ids: string[]; ahead: Place['ahead'] },
  followed: FollowResult,
): Promise<Map<string, Stamp>> => {
  const read = await Promise.all(
    [...new Set(ids)].map(async (id) => {
      const article = await readableArticle(articles, id, now());
      return { id, article, stamp: article ? stampOf(article) : GONE };
    }),
  );
  const changed = read.filter(({ id, stamp }) => ahead[id] !== stamp.text);
  const present = changed.flatMap(({ article }) => (article ? [indexedArticle(article)] : []));
  const gone = changed.flatMap(({ id, article }) => (article ? [] : [id]));
  if (present.length > 0) await index.put(present);
  if (gone.length > 0) await index.remove(gone);
  followed.indexed += present.length;
  followed.removed += gone.length;
  return new Map(read.map(({ id, stamp }) => [id, stamp]));
};

const stampOf = ({ revision, manifest: { updated } }: ReadableArticle): Stamp => ({
  text: `${revision}@${updated}`,
  at: updated,
});
