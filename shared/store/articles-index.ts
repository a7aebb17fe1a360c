import type { Manifest } from '../article/manifest.ts';
import { shownManifest } from '../article/shown-manifest.ts';
import { isOpen, listedAt } from '../article/standing.ts';
import { type Bucket, listAll } from './bucket.ts';
import { type ArticleQuery, isUnfiltered, matches, mayMatch } from './facets.ts';
import {
  afterPosition,
  entryIn,
  idInIndexKey,
  indexKey,
  indexPosition,
  listedInIndexKey,
  PREFIXES,
} from './object-keys.ts';
import { type ScannedPage, scan } from './scan.ts';

const INDEX = PREFIXES.index;

type PageOptions = ArticleQuery & {
  /** Position of the last article of the page before. */
  after?: string | undefined;
  /** Received, or released, at or after this instant. */
  from?: Date | undefined;
  /** Before this one. */
  to?: Date | undefined;
  limit: number;
  now: Date;
};

/**
 * One page of the articles that were looked for, newest first: of those that may be seen at `now`, or
 * of those that are out of the lists if these are looked for. It is full unless it is the last, or
 * 10,000 entries had to be looked through for it.
 */
export const articlesPage = async (
  articles: Bucket,
  { after, from, to, limit, now, all, ...filter }: PageOptions,
): Promise<ScannedPage> => {
  const isUnlisted = UNLISTED.includes(filter.status ?? '');
  const prefix = isUnlisted ? PREFIXES.unlisted : INDEX;
  const starts = [
    after && afterPosition(prefix, after),
    // An entry of exactly `to` is `<position>-<id>`, which sorts before this.
    to && `${prefix}${indexPosition(to)}~`,
  ].filter((start) => start !== undefined);
  const may = mayMatch(filter);
  const shownAt = (key: string, manifest: Manifest): Manifest | undefined => {
    if (isUnlisted) return shownManifest(manifest, now);
    return isPlaceOf(key, manifest) ? shownIn([manifest], now)[0] : undefined;
  };
  return await scan(articles, {
    prefix,
    after: starts.sort().at(-1),
    before: from && `${prefix}${indexPosition(from)}~`,
    limit,
    isCandidate: ({ facets }) => may(facets),
    isDense: isUnfiltered(filter),
    nameOf: ({ id, position }) => (isUnlisted ? id : position),
    show: (manifest, { key }) => {
      const shown = shownAt(key, manifest);
      return shown && matches(shown, { ...filter, all }, now) ? shown : undefined;
    },
  });
};

/** The statuses of articles that are out of the lists. */
const UNLISTED = ['embargoed', 'withdrawn'];

/** The articles that may be seen at `now`, as they may be seen. */
export const shownIn = (manifests: Manifest[], now: Date): Manifest[] =>
  manifests
    .filter((manifest) => isOpen(manifest, now))
    .map((manifest) => shownManifest(manifest, now));

/**
 * When an article was first received, or released. Reads the whole index: for an article whose
 * manifest was lost.
 */
export const receivedOf = async (articles: Bucket, id: string): Promise<Date | undefined> => {
  let received: Date | undefined;
  for await (const { key } of listAll(articles, INDEX))
    if (idInIndexKey(key) === id) received = listedInIndexKey(key);
  return received;
};

/** Whether an entry is where its article is listed now. */
export const isPlaceOf = (key: string, manifest: Manifest): boolean =>
  entryIn(key, INDEX).position ===
  entryIn(indexKey(listedAt(manifest), manifest.id), INDEX).position;
