import { Language } from '../article/article.ts';
import { Digest } from '../article/digest.ts';
import type { Manifest } from '../article/manifest.ts';
import { listedAt } from '../article/standing.ts';
import { berlinDate } from '../berlin-day.ts';
import { type Bucket, WriteConflict } from './bucket.ts';
import { getVersionedOrSetAside, putJson } from './json-object.ts';
import { digestKey } from './object-keys.ts';

/** A digest is written by one job and by withdrawals. */
const MAX_TRIES = 5;

/** Takes an article out of the digests that may have it: of the day it was received, or released. */
export const removeFromDigests = async (
  articles: Bucket,
  manifest: Pick<Manifest, 'id' | 'received' | 'embargo'>,
): Promise<void> => {
  const dates = [new Date(manifest.received), listedAt(manifest)].map(berlinDate);
  for (const date of new Set(dates))
    for (const language of Language.options)
      await removeFrom(articles, digestKey(date, language), manifest.id);
};

const removeFrom = async (articles: Bucket, key: string, id: string, tries = 1): Promise<void> => {
  const { value, etag } = (await getVersionedOrSetAside(articles, key, Digest)) ?? {};
  const left = value?.articles.filter((article) => article.id !== id);
  if (!left || left.length === value?.articles.length) return;
  try {
    await putJson(articles, key, { ...value, articles: left }, { ifMatch: etag });
  } catch (error) {
    if (!(error instanceof WriteConflict) || tries === MAX_TRIES) throw error;
    await removeFrom(articles, key, id, tries + 1);
  }
};
