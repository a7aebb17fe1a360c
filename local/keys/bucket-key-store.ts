import { AccessKeys } from '../../shared/store/access-keys.ts';
import type { Bucket } from '../../shared/store/bucket.ts';
import { getVersioned, putJson } from '../../shared/store/json-object.ts';
import { KEYS_FILE } from '../../shared/store/object-keys.ts';
import type { KeyStore } from './key-store.ts';

/** Keys in a file of the articles bucket. A change that meets another one fails: WriteConflict. */
export const openBucketKeyStore = (articles: Bucket): KeyStore => {
  const change = async (changed: (keys: AccessKeys) => AccessKeys) => {
    const stored = await getVersioned(articles, KEYS_FILE, AccessKeys);
    const condition = stored ? { ifMatch: stored.etag } : { ifAbsent: true as const };
    await putJson(articles, KEYS_FILE, changed(stored?.value ?? []), condition);
  };
  return {
    list: async () => (await getVersioned(articles, KEYS_FILE, AccessKeys))?.value ?? [],
    add: (key) => change((keys) => [...keys, key]),
    remove: ({ hash }) => change((keys) => keys.filter((key) => key.hash !== hash)),
  };
};
