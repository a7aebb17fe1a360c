import { type Context, Hono } from 'hono';
import type { Language } from '../article/article.ts';
import { manifestAsWritten } from '../article/as-written.ts';
import { ArticleDocument } from '../article/document.ts';
import type { Manifest } from '../article/manifest.ts';
import { servedPart } from '../article/served-part.ts';
import { isOpen } from '../article/standing.ts';
import { dayBegan } from '../berlin-day.ts';
import { atomFeed } from '../formats/atom-feed.ts';
import type { Feed, FeedEntry } from '../formats/feed-entry.ts';
import { jsonFeed } from '../formats/json-feed.ts';
import type { Bucket } from '../store/bucket.ts';
import { getReadable } from '../store/json-object.ts';
import { documentKey, manifestKey } from '../store/object-keys.ts';
import { accept } from './accept.ts';
import { cachingOfList } from './cache.ts';
import { find } from './find.ts';
import { FeedQuery } from './queries/list-query.ts';
import { requestOf } from './respond.ts';
import { siteOf } from './site-of.ts';
import { stemOf } from './stem-of.ts';
import { languageIn } from './validate.ts';

/** Readers that ask once a day learn of every withdrawal, unless there are too many. */
const HOURS_OF_WITHDRAWN = [48, 12, 3, 1];
const MAX_WITHDRAWN = 50;
const HOUR = 3_600_000;

/** Any list of articles as a feed in one language. */
export const feedRoutes = (articles: Bucket, now: () => Date) =>
  new Hono()
    .get('/:file{[a-z]+\\.atom}', accept(FeedQuery), async (c) => {
      const at = now();
      const feed = await feedOf(c, articles, c.get('query'), at);
      c.header('content-type', 'application/atom+xml; charset=utf-8');
      const withdrawn = await withdrawnOfLate(articles, at);
      return c.body(atomFeed({ ...feed, withdrawn }, dayBegan(at)));
    })
    .get('/:file{[a-z]+\\.json}', accept(FeedQuery), async (c) => {
      const feed = await feedOf(c, articles, c.get('query'), now());
      c.header('content-type', 'application/feed+json');
      return c.body(JSON.stringify(jsonFeed(feed)));
    });

const feedOf = async (c: Context, articles: Bucket, query: FeedQuery, now: Date): Promise<Feed> => {
  const language = languageIn(stemOf(c.req.param('file')));
  const found = await find(articles, { ...query, lang: language }, { now });
  const entries = await entriesOf(articles, found.manifests, language, now);
  c.header('cache-control', cachingOfList(found.manifests, now));
  c.header('content-language', language);
  const { pathname, search } = new URL(c.req.url);
  return { language, site: siteOf(requestOf(c)), self: `${pathname}${search}`, entries };
};

/** The manifest is read again after the document: an embargo can have come in between. */
const entriesOf = async (
  articles: Bucket,
  manifests: Manifest[],
  language: Language,
  now: Date,
): Promise<FeedEntry[]> => {
  const entries = await Promise.all(
    manifests.map(async ({ id }) => {
      const document = await getReadable(articles, documentKey(id, language), ArticleDocument);
      const manifest = await getReadable(articles, manifestKey(id), manifestAsWritten);
      return document && manifest && isOpen(manifest, now)
        ? [{ manifest, document: servedPart(document, manifest.serve) }]
        : [];
    }),
  );
  return entries.flat();
};

/**
 * Articles that were withdrawn recently, from any list: within the last days or, if that is more than
 * a feed has, within the last hours. The log of changes has the oldest first.
 */
const withdrawnOfLate = async (articles: Bucket, now: Date): Promise<Manifest[]> => {
  let withdrawn: Manifest[] = [];
  for (const hours of HOURS_OF_WITHDRAWN) {
    const since = new Date(now.getTime() - hours * HOUR).toISOString();
    const query = { status: 'withdrawn', changed_after: since, limit: MAX_WITHDRAWN } as const;
    const { manifests, next } = await find(articles, query, { now });
    if (manifests.length > 0) withdrawn = manifests;
    if (next === undefined) break;
  }
  return withdrawn.filter((manifest) => !isOpen(manifest, now));
};
