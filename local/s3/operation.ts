import type { Readable } from 'node:stream';
import type { S3Record } from '../../shared/queue/s3-event.ts';
import type { Signature } from './auth.ts';
import type { S3Request } from './request.ts';
import type { Store } from './store.ts';

export type Reply = {
  status: number;
  headers?: Record<string, string>;
  /** A string is XML. */
  body?: string | Readable;
};

export type Context = {
  store: Store;
  /** Bytes an object may have. */
  limit: number;
  onCreated: (record: S3Record) => void;
};

export type Operation = (
  context: Context,
  request: S3Request & { signature: Signature },
) => Reply | Promise<Reply>;
