import { createHash } from 'node:crypto';
import { dirname, extname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Bucket } from '../../store/bucket.ts';
import { searchPlaceKey } from '../../store/object-keys.ts';
import type { SearchPlace } from '../follow-articles.ts';
import type { SearchIndex } from '../search-index.ts';
import { OPENSEARCH_FORM } from './index-forms.ts';
import { openOpenSearchIndex } from './open-opensearch-index.ts';

type OpenSearchEngine = {
  endpoint: string;
  /** The AWS region of OpenSearch Serverless; requests are signed for it. */
  region?: string | undefined;
  /** Milliseconds until a request is given up. */
  timeout: number;
  articles: Bucket;
};

/** The index of an engine, and where its feed is, with the client loaded. */
export const openOpenSearch = async ({
  endpoint,
  region,
  timeout,
  articles,
}: OpenSearchEngine): Promise<{ index: SearchIndex; place: SearchPlace }> => {
  const { createSend } = await loadClient();
  const send = createSend({ endpoint, region, timeout });
  return { index: openOpenSearchIndex(send), place: placeOf(articles, endpoint) };
};

/**
 * In the bucket, and of this collection and these forms alone: asked every few minutes where the feed
 * is, a collection would never rest, and a new one has to be filled from the start.
 */
const placeOf = (articles: Bucket, endpoint: string): SearchPlace => {
  const name = createHash('sha256').update(endpoint).digest('hex').slice(0, 12);
  const key = searchPlaceKey(`${name}-${OPENSEARCH_FORM}`);
  return {
    load: async () => {
      const stored = await articles.get(key);
      return stored && Buffer.from(stored.body).toString();
    },
    save: async (place) => {
      await articles.put(key, place);
    },
  };
};

/** Beside this file, as it is or bundled: it is half as large as a function. */
const CLIENT = join(
  dirname(import.meta.filename),
  `opensearch-client${extname(import.meta.filename)}`,
);

const loadClient = async () =>
  (await import(pathToFileURL(CLIENT).href)) as typeof import('./opensearch-client.ts');
