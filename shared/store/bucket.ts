import {
  DeleteObjectCommand,
  GetObjectCommand,
  HeadObjectCommand,
  ListObjectsV2Command,
  PutObjectCommand,
  type S3Client,
  S3ServiceException,
} from '@aws-sdk/client-s3';

/**
 * What is known of an object. `etag` keeps its quotation marks, as HTTP requires; `metadata` are the
 * headers `x-amz-meta-…`.
 */
export type ObjectHead = {
  etag: string;
  size: number;
  modified: Date;
  contentType?: string;
  metadata?: Record<string, string>;
};
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

/** One S3 bucket. A missing key is `undefined`; every other failure is thrown. */
export type Bucket = ReturnType<typeof openBucket>;

export const openBucket = (s3: S3Client, name: string) => ({
  name,

  head: (key: string): Promise<ObjectHead | undefined> =>
    orMissing(async () => headOf(await s3.send(new HeadObjectCommand({ Bucket: name, Key: key })))),

  get: (key: string): Promise<FetchedObject | undefined> =>
    orMissing(() => fetchObject(s3, name, key)),

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
    try {
      const written = await s3.send(
        new PutObjectCommand({
          Bucket: name,
          Key: key,
          Body: bytes,
          ContentType: contentType,
          Metadata: metadata,
          IfMatch: ifMatch,
          IfNoneMatch: ifAbsent ? '*' : undefined,
        }),
      );
      return written.ETag ?? '';
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
      await s3.send(new DeleteObjectCommand({ Bucket: name, Key: key, IfMatch: ifMatch }));
    } catch (error) {
      if (ifMatch && hasStatus(error, 404)) return;
      if (hasStatus(error, 409, 412))
        throw new WriteConflict(`${key} was changed by a concurrent writer`, { cause: error });
      throw error;
    }
  },

  /** One page of at most 1,000 keys after `after`, in UTF-8 order. */
  list: async (prefix: string, { after, limit }: { after?: string; limit?: number } = {}) => {
    const page = await s3.send(
      new ListObjectsV2Command({
        Bucket: name,
        Prefix: prefix,
        StartAfter: after,
        MaxKeys: limit,
      }),
    );
    const entries = (page.Contents ?? []).flatMap(({ Key, ETag, LastModified, Size }) =>
      Key && ETag && LastModified
        ? [{ key: Key, etag: ETag, modified: LastModified, size: Size ?? 0 }]
        : [],
    );
    return { entries, more: page.IsTruncated === true };
  },
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
export async function* listAll(from: Bucket, prefix: string) {
  let after: string | undefined;
  for (let more = true; more; ) {
    const page = await from.list(prefix, { after });
    yield* page.entries;
    after = page.entries.at(-1)?.key;
    more = page.more && after !== undefined;
  }
}

/** The SDK repeats a request, but not for an answer that stops halfway: that is done here, once. */
const fetchObject = async (
  s3: S3Client,
  name: string,
  key: string,
  isRepeated = false,
): Promise<FetchedObject> => {
  const found = await s3.send(new GetObjectCommand({ Bucket: name, Key: key }));
  try {
    const body = (await found.Body?.transformToByteArray()) ?? new Uint8Array();
    return { ...headOf(found), body };
  } catch (error) {
    if (isRepeated) throw error;
    return await fetchObject(s3, name, key, true);
  }
};

const headOf = (answer: {
  ETag?: string;
  ContentLength?: number;
  LastModified?: Date;
  ContentType?: string;
  Metadata?: Record<string, string>;
}): ObjectHead => ({
  etag: answer.ETag ?? '',
  size: answer.ContentLength ?? 0,
  modified: answer.LastModified ?? new Date(0),
  contentType: answer.ContentType,
  ...(answer.Metadata && Object.keys(answer.Metadata).length > 0 && { metadata: answer.Metadata }),
});

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
  if (!(error instanceof S3ServiceException)) return true;
  const { httpStatusCode = 0, attempts = 1 } = error.$metadata;
  return httpStatusCode >= 500 || httpStatusCode < 400 || attempts > 1;
};

/** The ETag of the object under a key if it has this body; undefined also when it can't be read. */
const etagOfBody = async (
  s3: S3Client,
  { name, key, bytes }: { name: string; key: string; bytes: Buffer },
): Promise<string | undefined> => {
  try {
    const { body, etag } = await fetchObject(s3, name, key);
    return bytes.equals(body) ? etag : undefined;
  } catch {
    return undefined;
  }
};

const hasStatus = (error: unknown, ...codes: number[]) =>
  error instanceof S3ServiceException && codes.includes(error.$metadata.httpStatusCode ?? 0);
