import * as z from 'zod';
import { LanguageStatus } from '../../article/manifest.ts';
import { FeedQuery, ListQuery } from './list-query.ts';
import { statusOf } from './query-fields.ts';

export const NoQuery = z.strictObject({});

/** On pages other parameters, which links from elsewhere bring along, do not count. */
export const AnyQuery = z.object({});
export const PageQuery = z.object({ lang: ListQuery.shape.lang });
/** No page lists what cannot be read. */
export const ListPageQuery = z.object({
  ...FeedQuery.shape,
  status: statusOf(['accepted', ...LanguageStatus.options]),
  cursor: ListQuery.shape.cursor,
});
export type ListPageQuery = z.infer<typeof ListPageQuery>;
