import { manifestAsWritten } from '../article/as-written.ts';
import type { Manifest } from '../article/manifest.ts';
import { shownManifest } from '../article/shown-manifest.ts';
import { deliveredBy } from '../store/articles-of-delivery.ts';
import type { Bucket } from '../store/bucket.ts';
import { articlesOfItem } from '../store/items.ts';
import { getReadable } from '../store/json-object.ts';
import { manifestKey } from '../store/object-keys.ts';
import type { ListQuery } from './queries/list-query.ts';

/** The names by which an uploader or an agency knows an article. */
type Source = Pick<ListQuery, 'key' | 'urn'>;

export const isOfSource = ({ key, urn }: Source): boolean => key !== undefined || urn !== undefined;

/**
 * The articles of an upload or an agency's item, those under an embargo or withdrawn with nothing but
 * their state: none while it is unknown or on its way.
 */
export const articlesOfSource = async (
  articles: Bucket,
  { key, urn }: Source,
  now: Date,
): Promise<Manifest[]> => {
  const ofKey = key === undefined ? undefined : await deliveredBy(articles, key);
  const ofUrn = urn === undefined ? undefined : await articlesOfItem(articles, urn);
  const ids = ofKey && ofUrn ? ofKey.filter((id) => ofUrn.includes(id)) : (ofKey ?? ofUrn ?? []);
  const found = await Promise.all(
    ids.map((id) => getReadable(articles, manifestKey(id), manifestAsWritten)),
  );
  return found.flatMap((manifest) => (manifest ? [shownManifest(manifest, now)] : []));
};
