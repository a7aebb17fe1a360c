import { ListQuery } from './list-query.ts';
import { MonthQuery, TakeDownQuery } from './operator-query.ts';
import { ListPageQuery, PageQuery } from './page-query.ts';
import { SearchQuery } from './search-query.ts';

/** Every parameter that some path takes: all that the edge passes on as it is. */
export const QUERY_PARAMETERS = [
  ...new Set(
    [ListQuery, SearchQuery, MonthQuery, TakeDownQuery, PageQuery, ListPageQuery].flatMap(
      ({ shape }) => Object.keys(shape),
    ),
  ),
].sort();
