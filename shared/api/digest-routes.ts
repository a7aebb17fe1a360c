import { Hono } from 'hono';
import { Digest } from '../article/digest.ts';
import type { Bucket } from '../store/bucket.ts';
import { getJson } from '../store/json-object.ts';
import { digestKey } from '../store/object-keys.ts';
import { cacheFor } from './cache.ts';
import { notFound } from './problem.ts';
import { servedDigest } from './served/digest-of.ts';
import { dateIn, languageIn } from './validate.ts';

export const digestRoutes = (articles: Bucket) =>
  new Hono().get('/:date/:language', async (c) => {
    const date = dateIn(c.req.param('date'));
    const language = languageIn(c.req.param('language'));
    const digest = await getJson(articles, digestKey(date, language), Digest);
    if (!digest)
      throw notFound(
        `There is no digest of ${date}. The digest of a day is written when the day has ended in Germany.`,
      );
    c.header('cache-control', cacheFor.complete);
    return c.json(servedDigest(digest));
  });
