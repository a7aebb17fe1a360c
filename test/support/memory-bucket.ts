import { createHash } from 'node:crypto';
import { setImmediate } from 'node:timers/promises';
import { createKeyIndex } from '../../local/s3/key-index.ts';
import { objectPage, startAfter } from '../../local/s3/object-page.ts';
import {
  type Bucket,
  LargerObject,
  type ObjectHead,
  WriteConflict,
} from '../../shared/store/bucket.ts';

type StoredObject = { key: string; head: ObjectHead; body: Uint8Array };

/** Does what a request asks for, whole, between its arrival and its answer. */
export type Send = <T>(method: string, key: string, act: () => T) => Promise<T>;

const MAX_KEYS = 1_000;
const JSON_TYPE = 'application/json; charset=utf-8';

/** The objects of a bucket. */
export const createObjects = (from?: Objects, onCreated: (key: string) => void = () => {}) => {
  const index = createKeyIndex<StoredObject>(
    from?.page('').objects.map((object) => [object.key, object]),
  );
  return {
    get: index.get,
    delete: index.delete,
    page: (prefix: string, after?: string, maxKeys = Number.POSITIVE_INFINITY) =>
      objectPage(index, {
        prefix,
        delimiter: '',
        from: after === undefined ? '' : startAfter(after, ''),
        maxKeys,
      }),
    put: (
      key: string,
      content: string | Uint8Array,
      contentType?: string,
      metadata?: Record<string, string>,
    ): ObjectHead => {
      const body = new Uint8Array(Buffer.from(content));
      const head = {
        etag: `"${createHash('md5').update(body).digest('hex')}"`,
        size: body.length,
        // S3 has no fractions of a second.
        modified: new Date(Math.floor(Date.now() / 1000) * 1000),
        contentType,
        metadata,
      };
      index.set(key, { key, head, body });
      onCreated(key);
      return head;
    },
  };
};
export type Objects = {
  get: (key: string) => StoredObject | undefined;
  delete: (key: string) => void;
  page: (
    prefix: string,
    after?: string,
    maxKeys?: number,
  ) => { objects: StoredObject[]; next?: string };
  put: (
    key: string,
    content: string | Uint8Array,
    contentType?: string,
    metadata?: Record<string, string>,
  ) => ObjectHead;
};

/** Others arrive and are answered while this one is under way. */
export const sendUntreated: Send = async (_method, _key, act) => {
  await setImmediate();
  const answer = act();
  await setImmediate();
  return answer;
};

/** A bucket in memory that does all that `test/bucket.test.ts` asks of one in S3. */
export const openMemoryBucket = (
  name: string,
  objects: Objects = createObjects(),
  send: Send = sendUntreated,
): Bucket => ({
  name,
  head: (key) => send('HEAD', key, () => objects.get(key)?.head),
  get: (key, { maxBytes = Number.POSITIVE_INFINITY } = {}) =>
    send('GET', key, () => {
      const found = objects.get(key);
      if (found && found.head.size > maxBytes) throw new LargerObject(key, found.head);
      return found && { ...found.head, body: found.body };
    }),
  put: (key, body, { ifMatch, ifAbsent, contentType = JSON_TYPE, metadata } = {}) =>
    send('PUT', key, () => {
      const current = objects.get(key)?.head.etag;
      if ((ifAbsent && current) || (ifMatch && ifMatch !== current)) throw conflict(key);
      return objects.put(key, body, contentType, metadata).etag;
    }),
  remove: (key, { ifMatch } = {}) =>
    send('DELETE', key, () => {
      const current = objects.get(key)?.head.etag;
      if (ifMatch && current && ifMatch !== current) throw conflict(key);
      objects.delete(key);
    }),
  list: (prefix, { after, limit = MAX_KEYS } = {}) =>
    send('LIST', prefix, () => {
      const { objects: found, next } = objects.page(prefix, after, limit);
      const entries = found.map(({ key, head: { etag, modified, size } }) => ({
        key,
        etag,
        modified,
        size,
      }));
      return { entries, more: next !== undefined };
    }),
});

const conflict = (key: string) => new WriteConflict(`${key} was changed by a concurrent writer`);
