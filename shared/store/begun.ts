import { randomUUID } from 'node:crypto';
import type { Manifest } from '../article/manifest.ts';
import { type Bucket, listAll } from './bucket.ts';
import { begunKey, PREFIXES } from './object-keys.ts';

/**
 * Records that work on this version of an upload began. The key alone says so, and the marker with
 * the highest revision counts: a comparison of times would miss a correction within a second. Its
 * contents only tell it from the one before: where the same is stored, a write that failed counts as
 * done, and when a marker was made matters.
 */
export const markBegun = async (
  articles: Bucket,
  { id, revision, source }: Pick<Manifest, 'id' | 'revision' | 'source'>,
): Promise<void> => {
  await articles.put(begunKey(id, revision, source.etag), randomUUID());
};

/**
 * Records the same of an upload whose articles are not named after its key. A version that comes
 * again is marked again.
 */
export const markDeliveryBegun = async (
  articles: Bucket,
  { delivery, etag, modified }: Delivery,
): Promise<void> => {
  const last = await lastMarker(articles, delivery);
  if (isBegun(last, { delivery, etag, modified })) return;
  const isSame = last?.key === begunKey(delivery, last?.number ?? 0, etag);
  const number = (last?.number ?? 0) + (isSame ? 0 : 1);
  await articles.put(begunKey(delivery, number, etag), randomUUID());
};

/**
 * An upload: its key in the form of an article's id, its version, and when it was made, if it
 * matters.
 */
type Delivery = { delivery: string; etag: string; modified?: Date };

type Marker = { number: number; key: string; modified: Date };

/** The same contents that were uploaded after the marker was made may come with other conditions. */
const isBegun = (marker: Marker | undefined, { delivery, etag, modified }: Delivery): boolean =>
  marker !== undefined &&
  marker.key === begunKey(delivery, marker.number, etag) &&
  (modified === undefined || marker.modified >= modified);

/**
 * When work on this version of an upload began, on all of its articles; undefined if it never did.
 */
export const deliveryBegun = async (
  articles: Bucket,
  upload: Delivery,
): Promise<Date | undefined> => {
  const last = await lastMarker(articles, upload.delivery);
  return isBegun(last, upload) ? last?.modified : undefined;
};

/** Forgets it, so that the sweep takes the same version for a new one if it is uploaded again. */
export const forgetDelivery = async (articles: Bucket, delivery: string): Promise<void> => {
  for await (const { key } of listAll(articles, `${PREFIXES.seen}${delivery}/`))
    await articles.remove(key);
};

/**
 * Says when work on a version of an article's upload began, if it did, from one list. `outdated`
 * has the markers that a later one has replaced. Undefined if there are more than `most` markers.
 */
export const begunUploads = async (articles: Bucket, most: number) => {
  const found = await markers(articles, PREFIXES.seen, most);
  if (!found) return undefined;
  const { latest, outdated } = found;
  const begun = (upload: Delivery): Date | undefined => {
    const revision = latest.get(upload.delivery);
    return isBegun(revision, upload) ? revision?.modified : undefined;
  };
  return { begun, outdated };
};

/** The markers of an article that a later one has replaced. */
export const outdatedMarkers = async (articles: Bucket, id: string): Promise<string[]> =>
  (await markers(articles, `${PREFIXES.seen}${id}/`))?.outdated ?? [];

/** The last revision of an article that ever began, or 0, even if its manifest was lost. */
export const lastBegunRevision = async (articles: Bucket, id: string): Promise<number> =>
  (await lastMarker(articles, id))?.number ?? 0;

const lastMarker = async (articles: Bucket, id: string) =>
  (await markers(articles, `${PREFIXES.seen}${id}/`))?.latest.get(id);

const markers = async (articles: Bucket, prefix: string, most = Number.POSITIVE_INFINITY) => {
  const latest = new Map<string, Marker>();
  const outdated: string[] = [];
  for await (const { key, modified } of listAll(articles, prefix)) {
    if (latest.size + outdated.length >= most) return undefined;
    const [id = '', marker = ''] = key.slice(PREFIXES.seen.length).split('/');
    const number = Number.parseInt(marker, 10);
    const before = latest.get(id);
    if (number > (before?.number ?? 0)) {
      latest.set(id, { number, key, modified });
      if (before) outdated.push(before.key);
    } else outdated.push(key);
  }
  return { latest, outdated };
};
