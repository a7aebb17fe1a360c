import { manifestAsWritten } from '../article/as-written.ts';
import type { Manifest } from '../article/manifest.ts';
import { shownManifest } from '../article/shown-manifest.ts';
import { berlinDay } from '../berlin-day.ts';
import { articlesPage } from '../store/articles-index.ts';
import type { Bucket } from '../store/bucket.ts';
import { changesPage } from '../store/change-log.ts';
import type { ArticleFilter, ArticleQuery } from '../store/facets.ts';
import { getReadable } from '../store/json-object.ts';
import { manifestKey } from '../store/object-keys.ts';
import { articlesOfSource, isOfSource } from './articles-of-source.ts';
import { cursorOf, MAX_PAGES_BACK, type PagePlace, placeIn } from './cursor.ts';
import { badRequest } from './problem.ts';
import type { ListQuery } from './queries/list-query.ts';
import { DEFAULT_LIMIT } from './queries/query-constants.ts';

/** A page of what was asked for, with cursors of the pages around it and of the changes after it. */
export type FoundArticles = {
  manifests: Manifest[];
  next?: string | undefined;
  /** Empty for the first page; undefined where the way there is not known. */
  prev?: string | undefined;
  follow?: string | undefined;
};

type FindOptions = Pick<ArticleQuery, 'all'> & { now: Date };

/** Any list of articles is found here. @throws HttpProblem 400 */
export const find = async (
  articles: Bucket,
  query: Partial<ListQuery>,
  { all, now }: FindOptions,
): Promise<FoundArticles> => {
  const { ids, key, urn, cursor } = query;
  if (ids) return { manifests: await read(articles, idsAlone(query, ids), now) };
  if (isOfSource({ key, urn }))
    return { manifests: await articlesOfSource(articles, { key, urn }, now) };
  const list = nameOf(query);
  const place = placeIn(cursor, list);
  const { manifests, last, more } = await pageOf(articles, query, { place, all, now });
  const { position: from = '', before: [back, ...further] = [] } = place ?? {};
  const before = [from, ...(place?.before ?? [])].slice(0, MAX_PAGES_BACK);
  const follow = last === undefined ? cursor : cursorOf({ position: last, before }, list);
  return {
    manifests,
    next: more ? follow : undefined,
    prev: back && cursorOf({ position: back, before: further }, list),
    ...(query.changed_after !== undefined && { follow }),
  };
};

const pageOf = async (
  articles: Bucket,
  query: Partial<ListQuery>,
  { place, ...options }: FindOptions & { place: PagePlace | undefined },
) => {
  const { from, to, changed_after: since, limit = DEFAULT_LIMIT } = query;
  const times = timesIn(query);
  const asked = { ...filterOf(query), ...options, after: place?.position, limit };
  if (since === undefined) return await articlesPage(articles, { ...asked, ...times });
  if (from === undefined && to === undefined)
    return await changesPage(articles, { ...asked, since: startOf(since) });
  throw badRequest('changed_after goes without from and to');
};

/** From when until when articles are looked for. @throws HttpProblem 400 */
export const timesIn = ({ from, to }: Pick<Partial<ListQuery>, 'from' | 'to'>) => {
  if (from !== undefined && to !== undefined && isLater(from, to))
    throw badRequest('from is later than to', { faults: ['from-after-to'] });
  return {
    from: from === undefined ? undefined : startOf(from),
    to: to === undefined ? undefined : endOf(to),
  };
};

const filterOf = ({
  lang,
  status,
  topic,
  site,
  section,
  agency,
  flagged,
}: Partial<ListQuery>): ArticleFilter => ({ lang, status, topic, site, section, agency, flagged });

/** Identifies the list that a cursor belongs to, whatever the length and the fields of its pages. */
const nameOf = (query: Partial<ListQuery>): string => {
  const { from, to, changed_after } = query;
  return JSON.stringify({ from, to, changed_after, ...filterOf(query) });
};

const isDay = (text: string): boolean => text.length === '2026-11-22'.length;
const startOf = (text: string): Date => (isDay(text) ? berlinDay(text).start : new Date(text));
const endOf = (text: string): Date => (isDay(text) ? berlinDay(text).end : new Date(text));

/** The end of a day is no longer part of it. */
const isLater = (from: string, to: string): boolean =>
  isDay(to) ? startOf(from) >= endOf(to) : startOf(from) > endOf(to);

const idsAlone = (query: Partial<ListQuery>, ids: string[]): string[] => {
  const others = Object.entries(query).filter(
    ([name, value]) => value !== undefined && !['ids', 'lang', 'fields'].includes(name),
  );
  if (others.length === 0) return ids;
  throw badRequest('ids goes with lang and fields alone');
};

/** In the order of the ids, without missing ones; those that may not be read have no text. */
const read = async (articles: Bucket, ids: string[], now: Date): Promise<Manifest[]> => {
  const found = await Promise.all(
    ids.map((id) => getReadable(articles, manifestKey(id), manifestAsWritten)),
  );
  return found
    .filter((manifest) => manifest !== undefined)
    .map((manifest) => shownManifest(manifest, now));
};
