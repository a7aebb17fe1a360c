import { areComparable, compareOrder, type ItemIdentity } from '../article/item-identity.ts';
import type { Manifest } from '../article/manifest.ts';
import type { ObjectHead } from '../store/bucket.ts';

type Stored = Pick<Manifest, 'item' | 'source'>;
type UploadVersion = Pick<ObjectHead, 'etag' | 'modified'> & { key: string };

/** Whether a manifest is of exactly what is under a key now. */
export const isOf = (
  { source }: Stored,
  { key, etag }: Pick<UploadVersion, 'key' | 'etag'>,
): boolean => source.key === key && source.etag === etag;

/**
 * Positive if an upload holds a newer version of an item than the manifest is of, 0 if it is the
 * same. Where the item does not say, the later upload is the newer one.
 */
export const compareWithStored = (
  { order }: ItemIdentity,
  upload: UploadVersion,
  stored: Stored,
): number => {
  const { item, source } = stored;
  if (isOf(stored, upload)) return 0;
  if (!item) return 1;
  if (areComparable(order, item.order)) return compareOrder(order, item.order);
  if (upload.key === source.key) return 1;
  return (
    upload.modified.getTime() - Date.parse(source.modified) || (upload.key < source.key ? -1 : 1)
  );
};
