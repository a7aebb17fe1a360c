import { manifestAsWritten } from '../article/as-written.ts';
import type { Manifest } from '../article/manifest.ts';
import { shownManifest } from '../article/shown-manifest.ts';
import { isEmbargoed, withdrawalOf } from '../article/standing.ts';
import type { Bucket } from '../store/bucket.ts';
import { getJson } from '../store/json-object.ts';
import { manifestKey } from '../store/object-keys.ts';
import { secondsUntilChange } from './cache.ts';
import { gone, notFound } from './problem.ts';

/** The manifest as anybody may see it. @throws HttpProblem 404 */
export const manifestOf = async (articles: Bucket, id: string, now: Date): Promise<Manifest> => {
  const manifest = await getJson(articles, manifestKey(id), manifestAsWritten);
  if (!manifest)
    throw notFound(
      'There is no article with this id. If it was just uploaded, ask again in a second.',
      { kind: 'no-article' },
    );
  return shownManifest(manifest, now);
};

/** The same. @throws HttpProblem 404; 410 with the reason for an article that was withdrawn */
export const presentManifest = async (
  articles: Bucket,
  id: string,
  now: Date,
): Promise<Manifest> => {
  const manifest = await manifestOf(articles, id, now);
  const reason = withdrawalOf(manifest, now);
  if (reason) throw gone(reason);
  return manifest;
};

/**
 * The manifest of an article whose text may be served.
 *
 * @throws HttpProblem 404 also before the end of an embargo; 410
 */
export const readableManifest = async (
  articles: Bucket,
  id: string,
  now: Date,
): Promise<Manifest> => {
  const manifest = await presentManifest(articles, id, now);
  if (!isEmbargoed(manifest, now)) return manifest;
  throw notFound(`This article is under an embargo until ${manifest.embargo}.`, {
    kind: 'embargo',
    until: manifest.embargo,
    maxAge: secondsUntilChange([manifest], now),
  });
};
