import { listedAt } from '../article/standing.ts';
import { berlinDate, berlinDay } from '../berlin-day.ts';
import { dayListed, type ListFilter } from '../pages/list-address.ts';
import type { ListProps } from '../pages/list-page.ts';
import type { Bucket } from '../store/bucket.ts';
import { cachingOfList } from './cache.ts';
import { find } from './find.ts';
import type { ListPageQuery } from './queries/page-query.ts';

/** Days that readers can choose. */
const DAYS = 7;
const HOUR = 3_600_000;

/** The contents of a page of the list. */
export const listPageProps = async (
  articles: Bucket,
  { cursor, limit, ...filter }: ListPageQuery,
  now: Date,
): Promise<{ page: Omit<ListProps, 'view'>; caching: string }> => {
  const found = await find(articles, { ...filter, cursor, limit }, { now });
  const page = {
    ...found,
    ...(await daysAround(articles, filter, now)),
    filter,
    limit,
    days: lastDays(now),
  };
  return { page, caching: cachingOfList(found.manifests, now) };
};

/** The day before that has such an article, and the day after. */
const daysAround = async (articles: Bucket, filter: ListFilter, now: Date) => {
  const day = dayListed(filter);
  if (day === undefined) return {};
  const { start, end } = berlinDay(day);
  const later = berlinDate(end);
  const before = berlinDate(new Date(start.getTime() - HOUR));
  const query = { ...filter, from: undefined, to: before, limit: 1 };
  const [manifest] = (await find(articles, query, { now })).manifests;
  return {
    earlier: manifest && berlinDate(listedAt(manifest)),
    later: later <= berlinDate(now) ? later : undefined,
  };
};

const lastDays = (now: Date): string[] => {
  const days = [berlinDate(now)];
  while (days.length < DAYS) {
    const { start } = berlinDay(days.at(-1) ?? '');
    days.push(berlinDate(new Date(start.getTime() - HOUR)));
  }
  return days;
};
