import type { Language } from '../article/article.ts';
import { Digest } from '../article/digest.ts';
import { LANGUAGES } from '../article/language-codes.ts';
import type { Manifest } from '../article/manifest.ts';
import { listedAt } from '../article/standing.ts';
import { berlinDate } from '../berlin-day.ts';
import { type Bucket, listAll, WriteConflict } from './bucket.ts';
import { getVersioned, getVersionedOrSetAside, putJson } from './json-object.ts';
import { digestKey, digestPageKey, indexPosition, PREFIXES } from './object-keys.ts';

/** Articles on a page of a digest. */
export const MAX_DIGEST_PAGE = 200;

type PageOfDigest = {
  digest: Digest;
  /** Articles on all pages. */
  total: number;
  /** The number of the next page. */
  next: number | undefined;
  modified: Date;
};

/** A page of a digest, counted from 1. Up to version 0.4.0 a digest was one object, however long. */
export const readDigestPage = async (
  articles: Bucket,
  { date, language, page = 1 }: { date: string; language: Language; page?: number },
): Promise<PageOfDigest | undefined> => {
  const [first, other] = await Promise.all(
    [...new Set([1, page])].map((each) =>
      getVersioned(articles, digestPageKey(date, language, each), Digest),
    ),
  );
  if (!first) return undefined;
  const { pages, articles: entries } = first.value;
  const total = pages?.total ?? entries.length;
  const count = pages?.starts.length ?? Math.max(1, Math.ceil(total / MAX_DIGEST_PAGE));
  const next = page < count ? page + 1 : undefined;
  if (page > count) return undefined;
  if (pages && page > 1)
    return other && { digest: other.value, total, next, modified: other.modified };
  const start = (page - 1) * MAX_DIGEST_PAGE;
  const digest = { ...first.value, articles: entries.slice(start, start + MAX_DIGEST_PAGE) };
  return { digest, total, next, modified: first.modified };
};

/** The sort key of a digest's articles; the newest has the smallest. */
export const digestPosition = ({ id, ...times }: Pick<Manifest, 'id' | 'received' | 'embargo'>) =>
  `${indexPosition(listedAt(times))}-${id}`;

/** The last German day that has a digest in a language: of the last month, or else of any time. */
export const latestDigest = async (
  articles: Bucket,
  language: Language,
  now: Date,
): Promise<string | undefined> => {
  const recent = `${PREFIXES.digests}${berlinDate(new Date(now.getTime() - MONTH))}`;
  return (
    (await lastOf(listAll(articles, PREFIXES.digests, recent), language)) ??
    (await lastOf(listAll(articles, PREFIXES.digests), language))
  );
};

const MONTH = 31 * 86_400_000;

const lastOf = async (
  digests: ReturnType<typeof listAll>,
  language: Language,
): Promise<string | undefined> => {
  let last: string | undefined;
  for await (const { key } of digests) {
    const date = key.slice(PREFIXES.digests.length).split('/')[0];
    if (date && key === digestKey(date, language)) last = date;
  }
  return last;
};

export const hasDigest = async (
  articles: Bucket,
  date: string,
  language: Language,
): Promise<boolean> => (await articles.head(digestKey(date, language))) !== undefined;

/** A digest is written by one job and by withdrawals. */
const MAX_TRIES = 5;

/** Takes an article out of the digests that may have it: of the day it was received, or released. */
export const removeFromDigests = async (
  articles: Bucket,
  manifest: Pick<Manifest, 'id' | 'received' | 'embargo'>,
): Promise<void> => {
  const { id, received } = manifest;
  const places = [{ id, received, embargo: undefined }, manifest];
  const dates = new Set(places.map((place) => berlinDate(listedAt(place))));
  const positions = new Set(places.map(digestPosition));
  for (const date of dates)
    for (const language of LANGUAGES)
      for (const page of await pagesWith(articles, date, language, positions))
        await removeFrom(articles, digestPageKey(date, language, page), id);
};

/** The first page, and those among whose articles one at such a position would be. */
const pagesWith = async (
  articles: Bucket,
  date: string,
  language: Language,
  positions: Set<string>,
): Promise<Set<number>> => {
  const first = await getVersionedOrSetAside(articles, digestKey(date, language), Digest);
  const starts = first?.value?.pages?.starts ?? [];
  const pageOf = (position: string) => starts.findLastIndex((start) => start <= position) + 1;
  return new Set(first ? [1, ...[...positions].map((each) => Math.max(1, pageOf(each)))] : []);
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
