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

type PutHeaders = {
  contentType: string;
  metadata?: Record<string, string> | undefined;
  ifMatch?: string | undefined;
  /** Only if there is no object. */
  ifNoneMatch?: '*' | undefined;
};

export type S3ListQuery = {
  prefix: string;
  after?: string | undefined;
  limit?: number | undefined;
};
export type ListedObject = { key: string; etag: string; modified: Date; size: number };

/**
 * A rule of a bucket's lifecycle by which objects below a prefix expire: days after they were made,
 * or all of them on a day.
 */
export type ExpiryRule = { prefix: string; days?: number | undefined; on?: Date | undefined };

/**
 * The requests to S3 that a bucket makes. Each is repeated where that helps, and fails with an
 * `S3Failure` or the error of a connection.
 */
export type S3Requests = {
  head: (bucket: string, key: string) => Promise<ObjectHead>;
  /** `body` can fail, too: the answer may stop halfway. It is read, or else dropped. */
  get: (
    bucket: string,
    key: string,
  ) => Promise<ObjectHead & { body: () => Promise<Uint8Array>; drop: () => void }>;
  /** @returns the new ETag */
  put: (bucket: string, key: string, body: Buffer, headers: PutHeaders) => Promise<string>;
  remove: (bucket: string, key: string, only: { ifMatch?: string | undefined }) => Promise<void>;
  list: (bucket: string, query: S3ListQuery) => Promise<{ entries: ListedObject[]; more: boolean }>;
  expiryRules: (bucket: string) => Promise<ExpiryRule[]>;
};

/** The form of the SDK's errors; `name` is S3's code. Without a status there was no answer. */
export type S3Failure = Error & {
  $metadata?: { httpStatusCode?: number | undefined; attempts?: number | undefined };
};
