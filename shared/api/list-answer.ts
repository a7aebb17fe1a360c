import type { Context } from 'hono';
import { cacheFor, capped, secondsUntilChange } from './cache.ts';
import type { Found } from './find.ts';
import { addLink } from './headers.ts';
import { askedBy } from './respond.ts';
import { siteOf } from './site-of.ts';

/** Addresses of the pages around this one, and where changes go on; the first two as `Link`, too. */
export const pagesAround = (
  c: Context,
  { next, prev, follow }: Found,
  query: ReadonlyMap<string, string>,
): { next?: string | undefined; follow?: string | undefined } => {
  const addressOf = (cursor: string | undefined) => {
    if (cursor === undefined) return undefined;
    const given = new Map(query);
    if (cursor === '') given.delete('cursor');
    else given.set('cursor', cursor);
    const search = given.size > 0 ? `?${new URLSearchParams([...given])}` : '';
    return `${siteOf(askedBy(c))}${c.req.path}${search}`;
  };
  const around = { next: addressOf(next), prev: addressOf(prev) };
  for (const [rel, address] of Object.entries(around)) if (address) addLink(c, address, { rel });
  return { next: around.next, follow: addressOf(follow) };
};

export const cachingOfList = ({ manifests }: Found, now: Date): string =>
  capped(cacheFor.list, secondsUntilChange(manifests, now));

/** The fields that were asked for. */
export const pick = <T extends object>(item: T, fields: ReadonlySet<string> | undefined) =>
  fields ? Object.fromEntries(Object.entries(item).filter(([name]) => fields.has(name))) : item;
