import { Hono } from 'hono';
import type { Bucket } from '../store/bucket.ts';
import { accept } from './accept.ts';
import { cacheFor } from './cache.ts';
import { dateIn } from './date-in.ts';
import { addLink, lastModified } from './headers.ts';
import { DigestQuery } from './queries/digest-query.ts';
import { requestOf } from './respond.ts';
import { servedDigest } from './served/digest-of.ts';
import { siteOf } from './site-of.ts';
import { storedDigest } from './stored-digest.ts';
import { languageIn } from './validate.ts';

export const digestRoutes = (articles: Bucket) =>
  new Hono().get('/:date/:language', accept(DigestQuery), async (c) => {
    const date = dateIn(c.req.param('date'));
    const language = languageIn(c.req.param('language'));
    const { cursor: page } = c.get('query');
    const stored = await storedDigest(articles, { date, language, page });
    const { digest, total, next: number } = stored;
    const next =
      number === undefined ? undefined : `${siteOf(requestOf(c))}${c.req.path}?cursor=${number}`;
    if (next) addLink(c, next, { rel: 'next' });
    c.header('cache-control', cacheFor.complete);
    c.header('content-language', language);
    c.header('last-modified', lastModified(stored.modified));
    return c.json(servedDigest(digest, { total, next }));
  });
