import { isCanary } from '../article/canary.ts';
import type { Manifest } from '../article/manifest.ts';
import { shownManifest } from '../article/shown-manifest.ts';
import { isOpen } from '../article/standing.ts';
import type { Bucket } from './bucket.ts';
import { type ArticleQuery, facetsOf, isUnfiltered, matches, mayMatch } from './facets.ts';
import {
  afterPosition,
  changedAtIn,
  changeKey,
  changePosition,
  entryIn,
  PREFIXES,
} from './object-keys.ts';
import { type ScannedPage, scan } from './scan.ts';

const SECOND = 1_000;

/**
 * Milliseconds after which a change is read: longer than an entry can take to be there. It is written
 * at most `MAX_DELAY` after its own time, and a write takes four attempts of 13 seconds at most.
 */
export const CHANGE_LAG = 90 * SECOND;
const MAX_DELAY = 20 * SECOND;

/**
 * Notes that readers get something else of an article than before. The entry has the time at which
 * its manifest was changed, so that it is the same however often it is written. One that comes late,
 * after a crash or for a release, could be overlooked: it gets another with the time it is now,
 * first.
 */
export const noteChange = async (
  articles: Bucket,
  manifest: Manifest,
  now: Date,
): Promise<void> => {
  if (isCanary(manifest)) return;
  const { id, updated } = manifest;
  const facets = facetsOf(manifest);
  const key = changeKey(new Date(updated), id, facets);
  if (now.getTime() - Date.parse(updated) > MAX_DELAY) {
    if (await articles.head(key)) return;
    await articles.put(changeKey(now, id, facets), '');
  }
  await articles.put(key, '');
};

type ChangesOptions = ArticleQuery & {
  /** Position of the last change that was read. */
  after?: string | undefined;
  /** Changes at or after this instant. */
  since: Date;
  limit: number;
  now: Date;
};

/** Withdrawn, rejected or unpacked. */
const mayBeTakenDown = (facets: string | undefined): boolean => /^[wru]/.test(facets ?? '');

/** Whether copies have to go: nothing of it can be read, and something could. */
const isTakenDown = (manifest: Manifest, now: Date): boolean => {
  if (!isOpen(manifest, now)) return true;
  const { languages, timeline } = manifest;
  const isReadable = Object.values(languages).some(({ published }) => published);
  return !isReadable && timeline.some(({ stage }) => stage === 'cleaned');
};

/**
 * Articles in the order in which they changed, oldest change first, as they are now. Withdrawn
 * articles are among them whatever the filter, without their text. Continuing after `last` misses
 * nothing.
 */
export const changesPage = async (
  articles: Bucket,
  { after, since, limit, now, all, ...filter }: ChangesOptions,
): Promise<ScannedPage> => {
  const may = mayMatch(filter);
  return await scan(articles, {
    prefix: PREFIXES.changes,
    after: after
      ? afterPosition(PREFIXES.changes, after)
      : `${PREFIXES.changes}${changePosition(since)}`,
    before: `${PREFIXES.changes}${changePosition(new Date(now.getTime() - CHANGE_LAG))}`,
    limit,
    isCandidate: ({ facets }) => mayBeTakenDown(facets) || may(facets),
    isDense: isUnfiltered(filter),
    nameOf: ({ id }) => id,
    show: (manifest) => {
      const shown = shownManifest(manifest, now);
      return isTakenDown(manifest, now) || matches(shown, { ...filter, all }, now)
        ? shown
        : undefined;
    },
  });
};

/** Changes as they were noted, oldest first; what their articles are like now is not looked at. */
export const changesAfter = async (
  articles: Bucket,
  { after, since, limit }: { after?: string | undefined; since: Date; limit: number },
) => {
  const prefix = PREFIXES.changes;
  const start = after ? afterPosition(prefix, after) : `${prefix}${changePosition(since)}`;
  const { entries, more } = await articles.list(prefix, { after: start, limit });
  return {
    entries: entries.map(({ key }) => {
      const { id, position } = entryIn(key, prefix);
      return { id, position, at: changedAtIn(position) };
    }),
    more,
  };
};
