import type { Readable } from 'node:stream';
import type { Signature } from './auth.ts';
import type { CreatedRecord, RemovedRecord } from './object-event.ts';
import type { S3Request } from './s3-request.ts';
import type { Store } from './store.ts';

export type S3Reply = {
  status: number;
  headers?: Record<string, string>;
  /** A string is XML. */
  body?: string | Readable;
};

export type OperationContext = {
  store: Store;
  /** Maximum size of an object in bytes. */
  limit: number;
  onCreated: (record: CreatedRecord) => void;
  onRemoved: (record: RemovedRecord) => void;
};

export type S3Operation = (
  context: OperationContext,
  request: S3Request & { signature: Signature },
) => S3Reply | Promise<S3Reply>;
