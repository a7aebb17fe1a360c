import type { Context } from 'hono';
import { cacheFor, capped, secondsUntilChange } from './cache.ts';
import type { Found } from './find.ts';
import { addLink } from './headers.ts';

/** Paths of the pages around this one, and where changes go on; the first two as `Link`, too. */
export const pagesAround = (
  c: Context,
  { next, prev, follow }: Found,
  query: ReadonlyMap<string, string>,
): { next?: string | undefined; follow?: string | undefined } => {
  const pathTo = (cursor: string | undefined) => {
    if (cursor === undefined) return undefined;
    const given = new Map(query);
    if (cursor === '') given.delete('cursor');
    else given.set('cursor', cursor);
    return [c.req.path, ...(given.size > 0 ? [new URLSearchParams([...given])] : [])].join('?');
  };
  const paths = { next: pathTo(next), prev: pathTo(prev) };
  for (const [rel, path] of Object.entries(paths)) if (path) addLink(c, path, { rel });
  return { next: paths.next, follow: pathTo(follow) };
};

export const cachingOfList = ({ manifests }: Found, now: Date): string =>
  capped(cacheFor.list, secondsUntilChange(manifests, now));

/** The fields that were asked for. */
export const pick = <T extends object>(item: T, fields: ReadonlySet<string> | undefined) =>
  fields ? Object.fromEntries(Object.entries(item).filter(([name]) => fields.has(name))) : item;
