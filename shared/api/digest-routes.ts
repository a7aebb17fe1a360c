import { Hono } from 'hono';
import type { Bucket } from '../store/bucket.ts';
import { readDigestPage } from '../store/digests.ts';
import { accept } from './accept.ts';
import { cacheFor } from './cache.ts';
import { addLink, setLastModified } from './headers.ts';
import { notFound } from './problem.ts';
import { DigestQuery } from './queries.ts';
import { servedDigest } from './served/digest-of.ts';
import { siteOf } from './site-of.ts';
import { dateIn, languageIn } from './validate.ts';

export const digestRoutes = (articles: Bucket) =>
  new Hono().get('/:date/:language', accept(DigestQuery), async (c) => {
    const date = dateIn(c.req.param('date'));
    const language = languageIn(c.req.param('language'));
    const { cursor: page } = c.get('query');
    const stored = await readDigestPage(articles, { date, language, page });
    if (!stored)
      throw notFound(
        `There is no digest of ${date}. The digest of a day is written when the day has ended in Germany.`,
      );
    const { digest, total, next: number } = stored;
    const next = number === undefined ? undefined : `${siteOf(c)}${c.req.path}?cursor=${number}`;
    if (next) addLink(c, next, { rel: 'next' });
    c.header('cache-control', cacheFor.complete);
    c.header('content-language', language);
    setLastModified(c, stored.modified);
    return c.json(servedDigest(digest, { total, next }));
  });
