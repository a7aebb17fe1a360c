import { Hono } from 'hono';
import { Digest } from '../article/digest.ts';
import type { Bucket } from '../store/bucket.ts';
import { getVersioned } from '../store/json-object.ts';
import { digestKey } from '../store/object-keys.ts';
import { acceptNone } from './accept.ts';
import { cacheFor } from './cache.ts';
import { setLastModified } from './headers.ts';
import { notFound } from './problem.ts';
import { servedDigest } from './served/digest-of.ts';
import { dateIn, languageIn } from './validate.ts';

export const digestRoutes = (articles: Bucket) =>
  new Hono().get('/:date/:language', acceptNone, async (c) => {
    const date = dateIn(c.req.param('date'));
    const language = languageIn(c.req.param('language'));
    const stored = await getVersioned(articles, digestKey(date, language), Digest);
    if (!stored)
      throw notFound(
        `There is no digest of ${date}. The digest of a day is written when the day has ended in Germany.`,
      );
    c.header('cache-control', cacheFor.complete);
    c.header('content-language', language);
    setLastModified(c, stored.modified);
    return c.json(servedDigest(stored.value));
  });
