import type { View } from '../article/page-paths.ts';
import { listPage } from '../pages/list-page.ts';
import type { Bucket } from '../store/bucket.ts';
import type { Answer } from './answer.ts';
import { htmlAnswer } from './html-answer.ts';
import { listPageProps } from './list-page-props.ts';
import type { ListPageQuery } from './queries/page-query.ts';

export type ListPages = {
  hasSearch: boolean;
  /** Whether pages link that of rejected uploads. */
  linksRejected: boolean;
};

/** A page of the list of articles. @throws HttpProblem 400 */
export const listPageAnswer =
  (articles: Bucket, now: () => Date, pages: ListPages) =>
  async (view: View, query: ListPageQuery): Promise<Answer> => {
    const { page, caching } = await listPageProps(articles, query, now());
    return await htmlAnswer(listPage({ view, ...page, ...pages }), caching);
  };
