import type { IncomingMessage, ServerResponse } from 'node:http';
import { authenticate, type Credentials } from './auth.ts';
import type { CreatedRecord } from './created-event.ts';
import { attach, type Handle, listen } from './listen.ts';
import type { OperationContext } from './operation.ts';
import { isForeign } from './origin.ts';
import { sendError, sendReply } from './respond.ts';
import { findOperation } from './routes.ts';
import { S3Error } from './s3-error.ts';
import { parseRequest, toS3Request } from './s3-request.ts';
import { openStore } from './store.ts';

const MAX_OBJECT_BYTES = 64 * 1024 * 1024;

export type S3Options = {
  /** Folder of the buckets; created if need be. One process at a time may hold it. */
  dir: string;
  /** 0 for any that is free. */
  port: number;
  /** `local` unless told otherwise, like the secret. */
  accessKey?: string;
  secret?: string;
  /** Bytes an object may have; 64 MiB unless told otherwise. */
  limit?: number;
  /** Told of each object after it is stored and before the client is answered. */
  onCreated?: (record: CreatedRecord) => void;
  /** Told of faults that are not the client's. */
  onError?: (error: unknown) => void;
};

/**
 * An S3 endpoint on disk, for real S3 clients with path-style addressing (an endpoint of
 * `http://127.0.0.1:<port>` makes the SDKs choose it by themselves). Requests must carry a valid
 * Signature Version 4. Rejects with the system's error where the port is taken (EADDRINUSE).
 */
export const startS3 = async (options: S3Options) => {
  const { dir, limit = MAX_OBJECT_BYTES, accessKey = 'local', secret = 'local' } = options;
  const { onCreated = () => {}, onError = reportFault } = options;
  const { server, port } = await listen(options.port);
  try {
    const damaged = (file: string) => onError(new Error(`${file} is damaged and was left out.`));
    const store = openStore(dir, damaged);
    const context = { store, limit, onCreated };
    return {
      url: `http://127.0.0.1:${port}`,
      port,
      /** Does nothing where the bucket exists. Rejects with S3Error InvalidBucketName. */
      createBucket: async (name: string) => store.createBucket(name),
      close: attach(server, handler(context, { accessKey, secret }, onError)),
    };
  } catch (error) {
    server.close();
    throw error;
  }
};

const reportFault = (error: unknown) => console.error(error);

const handler =
  (context: OperationContext, credentials: Credentials, report: typeof reportFault): Handle =>
  async (message, response) => {
    try {
      await respond(context, credentials, message, response);
    } catch (error) {
      fail(response, error, message.url?.split('?')[0] ?? '', report);
    }
    // What is left of a body must be read before the connection can be used again.
    message.resume();
  };

const respond = async (
  context: OperationContext,
  credentials: Credentials,
  message: IncomingMessage,
  response: ServerResponse,
) => {
  const raw = parseRequest(message);
  if (isForeign(raw.headers, message.socket.localPort ?? 0))
    throw new S3Error('AccessDenied', 'Requests from other sites are refused.');
  const body = message.iterator({ destroyOnReturn: false });
  const request = toS3Request(raw, body);
  const signature = await authenticate(raw, credentials, { service: 's3', body, now: Date.now() });
  const operation = findOperation(request);
  await sendReply(response, await operation(context, { ...request, signature }));
};

const fail = (
  response: ServerResponse,
  error: unknown,
  path: string,
  report: typeof reportFault,
) => {
  const known = error instanceof S3Error;
  // A client that hung up is no fault, and has no use for an answer.
  if (response.req.socket.destroyed) return;
  if (!known) report(error);
  if (response.headersSent) response.destroy();
  else sendError(response, known ? error : new S3Error('InternalError'), path);
};
