import type { Answer, ApiRequest } from './answer.ts';
import type { FoundArticles } from './find.ts';
import { linkTo } from './headers.ts';
import { siteOf } from './site-of.ts';

type Pagination = {
  next: string | undefined;
  /** The address of the changes after this page. */
  follow: string | undefined;
  headers: Answer['headers'];
};

/** Addresses of the pages around this one; those before and after it as `Link`, too. */
export const paginate = (
  request: ApiRequest,
  { next, prev, follow }: Omit<FoundArticles, 'manifests'>,
  query: ReadonlyMap<string, string>,
): Pagination => {
  const addressOf = (cursor: string | undefined) => {
    if (cursor === undefined) return undefined;
    const given = new Map(query);
    if (cursor === '') given.delete('cursor');
    else given.set('cursor', cursor);
    const search = given.size > 0 ? `?${new URLSearchParams([...given])}` : '';
    return `${siteOf(request)}${request.path}${search}`;
  };
  const around = { next: addressOf(next), prev: addressOf(prev) };
  const links = Object.entries(around).flatMap(([rel, address]) =>
    address ? [linkTo(address, { rel })] : [],
  );
  return {
    next: around.next,
    follow: addressOf(follow),
    headers: links.length > 0 ? { link: links.join(', ') } : {},
  };
};
