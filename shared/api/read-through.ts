import type { Target } from '../article/article.ts';
import type { Manifest } from '../article/manifest.ts';
import { awaitsReader } from '../article/manifest-states.ts';
import type { Bucket } from '../store/bucket.ts';
import { noteOpening } from '../store/note-opening.ts';
import type { ApiRequest } from './answer.ts';

/** Opens an article for a request. @returns the languages whose rest is being translated now */
export type Open = (
  request: Pick<ApiRequest, 'method' | 'header'>,
  manifest: Manifest,
  targets: readonly Target[],
) => Promise<ReadonlySet<Target>>;

/**
 * Has the rest translated of what a reader opens while only its brief is (`on-read`).
 *
 * The edge hides readers from the origin, so it keeps an answer that waits for a reader for five
 * seconds and never serves it stale (`cacheFor.opened`). The first reader's request is a miss: it
 * gets here and writes an empty object, whose creation is an event on ingest's queue. Of later
 * readers at most one every five seconds and edge location gets here, and finds the object. Once the
 * rest is translated, the answer is kept for minutes again.
 *
 * A `GET` of the page or of a language's document, in any form, opens it; `HEAD`, lists, manifests,
 * summaries and digests do not, nor does a browser that prefetches. Robots look like readers, and so
 * do prefetching browsers at the edge, which forwards no headers: `/robots.txt` asks robots to stay
 * away, and the caps bound the cost.
 */
export const readThrough =
  (articles: Bucket, isOn: boolean): Open =>
  async (request, manifest, targets) => {
    const { id, languages } = manifest;
    const isReader = isOn && request.method === 'GET' && !isPrefetch(request);
    const opened = targets.filter((target) => isReader && awaitsReader(languages[target]));
    const noted = await Promise.all(opened.map((target) => isNoted(articles, id, target)));
    const news = opened.filter((_, at) => noted[at]);
    return new Set([...news, ...targets.filter((target) => isUnderWay(manifest, target))]);
  };

const isPrefetch = ({ header }: Pick<ApiRequest, 'header'>): boolean =>
  ['sec-purpose', 'purpose'].some((name) => header(name)?.includes('prefetch'));

/** The brief can be read even when this fails; the next request tries again. */
const isNoted = async (articles: Bucket, id: string, target: Target): Promise<boolean> => {
  try {
    await noteOpening(articles, id, target);
    return true;
  } catch (error) {
    console.error(`${id} was opened in ${target}, but that could not be noted:`, error);
    return false;
  }
};

const isUnderWay = ({ languages }: Manifest, target: Target): boolean => {
  const { status, rest } = languages[target] ?? {};
  return rest === 'opened' && (status === 'brief' || status === 'pending');
};
