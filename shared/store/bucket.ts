import type { ObjectHead, S3Failure, S3ListQuery, S3Requests } from './s3/s3-requests.ts';

export type { ObjectHead };
export type FetchedObject = ObjectHead & { body: Uint8Array };

/** The S3 console marks a folder with an empty object. */
export const isFolder = (key: string, { size }: { size: number }): boolean =>
  key.endsWith('/') && size === 0;

type ObjectHeaders = Partial<Pick<ObjectHead, 'contentType' | 'metadata'>>;

/** `ifMatch`: only over that version; `ifAbsent`: only if there is none. */
export type Condition = { ifMatch?: string; ifAbsent?: boolean };

const JSON_TYPE = 'application/json; charset=utf-8';

/** A conditional write lost to another writer: read again, then decide. */
export class WriteConflict extends Error {
  override name = 'WriteConflict';
}

/** An object has more bytes than its reader takes. */
export class LargerObject extends Error {
  override name = 'LargerObject';
  readonly head: ObjectHead;
  constructor(key: string, head: ObjectHead) {
    super(`${key} has ${head.size} bytes`);
    this.head = head;
  }
}

/** One S3 bucket. A missing key is `undefined`; every other failure is thrown. */
export type Bucket = ReturnType<typeof openBucket>;

export const openBucket = (s3: S3Requests, name: string) => ({
  name,

  head: (key: string): Promise<ObjectHead | undefined> => orMissing(() => s3.head(name, key)),

  /** @throws LargerObject before more than `maxBytes` are read */
  get: (
    key: string,
    { maxBytes }: { maxBytes?: number } = {},
  ): Promise<FetchedObject | undefined> =>
    orMissing(() => fetchObject(s3, { name, key, maxBytes })),

  /**
   * A write whose answer was lost succeeds if the object under the key has this body: then it was
   * this write, and a repetition of it that met a conflict met itself.
   *
   * @returns the new ETag. @throws WriteConflict
   */
  put: async (
    key: string,
    body: string | Uint8Array,
    { ifMatch, ifAbsent, contentType = JSON_TYPE, metadata }: Condition & ObjectHeaders = {},
  ): Promise<string> => {
    const bytes = Buffer.from(body);
    const ifNoneMatch = ifAbsent ? '*' : undefined;
    try {
      return await s3.put(name, key, bytes, { contentType, metadata, ifMatch, ifNoneMatch });
    } catch (error) {
      const own = mayHaveWritten(error) ? await etagOfBody(s3, { name, key, bytes }) : undefined;
      if (own !== undefined) return own;
      // 409: a concurrent conditional write. 404: If-Match on a deleted object.
      if (hasStatus(error, 409, 412) || (ifMatch && hasStatus(error, 404))) {
        throw new WriteConflict(`${key} was changed by a concurrent writer`, { cause: error });
      }
      throw error;
    }
  },

  /** Removes the object, or only that version of it. @throws WriteConflict */
  remove: async (key: string, { ifMatch }: Pick<Condition, 'ifMatch'> = {}): Promise<void> => {
    try {
      await s3.remove(name, key, { ifMatch });
    } catch (error) {
      if (ifMatch && hasStatus(error, 404)) return;
      if (hasStatus(error, 409, 412))
        throw new WriteConflict(`${key} was changed by a concurrent writer`, { cause: error });
      throw error;
    }
  },

  /** One page of at most 1,000 keys after `after`, in UTF-8 order. */
  list: (prefix: string, { after, limit }: Omit<S3ListQuery, 'prefix'> = {}) =>
    s3.list(name, { prefix, after, limit }),
});

/** Removes this version of an object; one that was changed since stays. */
export const removeVersion = async (
  from: Bucket,
  { key, etag }: { key: string; etag: string },
): Promise<void> => {
  try {
    await from.remove(key, { ifMatch: etag });
  } catch (error) {
    if (!(error instanceof WriteConflict)) throw error;
  }
};

/** Every entry under a prefix, page by page. */
export async function* listAll(from: Bucket, prefix: string, start?: string) {
  let after = start;
  for (let more = true; more; ) {
    const page = await from.list(prefix, { after });
    yield* page.entries;
    after = page.entries.at(-1)?.key;
    more = page.more && after !== undefined;
  }
}

/**
 * A request is repeated by `s3`, but not for an answer that stops halfway: that is done here, once.
 */
const fetchObject = async (
  s3: S3Requests,
  { name, key, maxBytes = Number.POSITIVE_INFINITY }: FetchOptions,
  isRepeated = false,
): Promise<FetchedObject> => {
  const { body, drop, ...head } = await s3.get(name, key);
  if (head.size > maxBytes) {
    drop();
    throw new LargerObject(key, head);
  }
  try {
    return { ...head, body: await body() };
  } catch (error) {
    if (isRepeated) throw error;
    return await fetchObject(s3, { name, key, maxBytes }, true);
  }
};

type FetchOptions = { name: string; key: string; maxBytes?: number | undefined };

const orMissing = async <T>(read: () => Promise<T>): Promise<T | undefined> => {
  try {
    return await read();
  } catch (error) {
    if (hasStatus(error, 404)) return undefined;
    throw error;
  }
};

/** No answer, a failure of the server, or a conflict that a repeated attempt met. */
const mayHaveWritten = (error: unknown): boolean => {
  const { httpStatusCode = 0, attempts = 1 } = metadataOf(error);
  return httpStatusCode >= 500 || httpStatusCode < 400 || attempts > 1;
};

/** The ETag of the object under a key if it has this body; undefined also when it can't be read. */
const etagOfBody = async (
  s3: S3Requests,
  { name, key, bytes }: { name: string; key: string; bytes: Buffer },
): Promise<string | undefined> => {
  try {
    const { body, etag } = await fetchObject(s3, { name, key });
    return bytes.equals(body) ? etag : undefined;
  } catch {
    return undefined;
  }
};

const hasStatus = (error: unknown, ...codes: number[]) =>
  codes.includes(metadataOf(error).httpStatusCode ?? 0);

const metadataOf = (error: unknown) => (error as S3Failure | undefined)?.$metadata ?? {};
