import { maxUploadBytes } from '../../../shared/ingest/max-upload-bytes.ts';
import { isFolder } from '../../../shared/store/bucket.ts';

export type ListedObject = { key: string; size: number; modified: Date };

/** In the order of its keys. */
export type ObjectListing = AsyncIterable<ListedObject>;

/**
 * Goes through the archive beside the uploads, both in the order of their keys, so that no list has
 * to be kept: `there` has been copied before, since when the archive has not changed.
 */
export async function* compareListings(archive: ObjectListing, uploads: ObjectListing) {
  const copies = uploads[Symbol.asyncIterator]();
  let copy = await copies.next();
  for await (const object of archive) {
    if (isFolder(object.key, object)) continue;
    while (!copy.done && isBefore(copy.value.key, object.key)) copy = await copies.next();
    const isThere =
      !copy.done &&
      copy.value.key === object.key &&
      copy.value.size === object.size &&
      copy.value.modified >= object.modified;
    const state = isThere
      ? 'there'
      : object.size > maxUploadBytes(object.key)
        ? 'too-large'
        : 'missing';
    yield { ...object, state } as const;
  }
}

/** In the order of S3, which is that of UTF-8. */
const isBefore = (one: string, other: string): boolean =>
  Buffer.compare(Buffer.from(one), Buffer.from(other)) < 0;
