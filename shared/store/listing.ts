import { isCanary } from '../article/canary.ts';
import { MAX_TIMELINE_ENTRIES, Manifest } from '../article/manifest.ts';
import { isEmbargoed, isOpen, listedAt } from '../article/standing.ts';
import { eachAtOnce } from '../each-at-once.ts';
import type { Bucket } from './bucket.ts';
import { noteChange } from './change-log.ts';
import { removeFromDigests } from './digests.ts';
import { noteDue } from './due-notes.ts';
import { areAlike, facetsOf } from './facets.ts';
import { getReadable } from './json-object.ts';
import { entryIn, indexKey, manifestKey, PREFIXES, unlistedKey } from './object-keys.ts';

type ListingOptions = {
  /** The article's entries at its place, where they are known. */
  known?: string[] | undefined;
  /** The run will list it again: until then its entry may say less of its languages. */
  isUnderWay?: boolean;
};

/**
 * Puts an article at its place in the lists, as it is now, or notes when that is to be done.
 *
 * @returns its entries; undefined where it is not listed
 */
export const addToLists = async (
  articles: Bucket,
  manifest: Manifest,
  now: Date,
  { known, isUnderWay = false }: ListingOptions = {},
): Promise<string[] | undefined> => {
  if (isCanary(manifest)) return undefined;
  const { id, embargo } = manifest;
  if (isOpen(manifest, now)) {
    const place = listedAt(manifest);
    const entries = known ?? (await entriesAt(articles, place, id));
    const facets = facetsOf(manifest);
    const isAlike = (entry: string) =>
      isUnderWay && areAlike(entryIn(entry, PREFIXES.index).facets, facets);
    const key = entries.find(isAlike) ?? indexKey(place, id, facets);
    if (!entries.includes(key)) await articles.put(key, '');
    for (const outdated of entries.filter((entry) => entry !== key))
      await articles.remove(outdated);
    if (!known && wasUnlisted(manifest)) await articles.remove(unlistedKeyOf(manifest));
    await noteChange(articles, manifest, now);
    return [key];
  }
  if (embargo !== undefined && isEmbargoed(manifest, now)) {
    await noteDue(articles, id, [embargo]);
    await noteUnlisted(articles, manifest);
  }
  return undefined;
};

/** It may have been out of the lists, under an embargo or withdrawn. */
const wasUnlisted = ({ embargo, timeline }: Manifest): boolean =>
  embargo !== undefined ||
  timeline.length >= MAX_TIMELINE_ENTRIES ||
  timeline.some(({ stage }) => stage === 'withdrawn');

/** Operators find it among what is not listed: what waits, and what was withdrawn. */
export const noteUnlisted = async (articles: Bucket, manifest: Manifest): Promise<void> => {
  if (isCanary(manifest)) return;
  await articles.put(unlistedKeyOf(manifest), '');
};

const unlistedKeyOf = ({ received, id }: Manifest): string => unlistedKey(new Date(received), id);

/** Takes an article out of the lists and digests. `places` is where it was listed. */
export const removeFromLists = async (
  articles: Bucket,
  manifest: Manifest,
  now: Date,
  places: Pick<Manifest, 'received' | 'embargo'> = manifest,
): Promise<void> => {
  const { id } = manifest;
  const times = [new Date(places.received), listedAt(places)];
  const entries = await Promise.all(times.map((at) => entriesAt(articles, at, id)));
  const listed = new Set(entries.flat());
  // Noted before the entries go: afterwards nothing says that it was listed.
  if (listed.size > 0) await noteChange(articles, manifest, now);
  for (const entry of listed) await articles.remove(entry);
  await removeFromDigests(articles, { id, ...places });
};

const AT_ONCE = 20;

/** Replaces entries that do not say what their articles can be found by. */
export const renewEntries = (articles: Bucket, ids: string[], now: Date): Promise<void> =>
  eachAtOnce(ids, AT_ONCE, async (id) => {
    const manifest = await getReadable(articles, manifestKey(id), Manifest);
    if (manifest && isOpen(manifest, now)) await addToLists(articles, manifest, now);
  });

/** The entries of an article at a time: one, or more after a crash. */
const entriesAt = async (articles: Bucket, at: Date, id: string): Promise<string[]> => {
  const { entries } = await articles.list(indexKey(at, id));
  return entries.map(({ key }) => key).filter((key) => entryIn(key, PREFIXES.index).id === id);
};
