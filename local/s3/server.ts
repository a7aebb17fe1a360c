import { mkdirSync } from 'node:fs';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { authenticate, type Credentials } from './auth.ts';
import { createFiles } from './files.ts';
import { attach, type Handle, listen } from './listen.ts';
import type { CreatedRecord, RemovedRecord } from './object-event.ts';
import type { OperationContext } from './operation.ts';
import { isForeign } from './origin.ts';
import { sendError, sendReply } from './respond.ts';
import { watchRoom } from './room.ts';
import { findOperation } from './routes.ts';
import { S3Error } from './s3-error.ts';
import { parseRequest, toS3Request } from './s3-request.ts';
import { openStore } from './store.ts';

const MAX_OBJECT_BYTES = 64 * 1024 * 1024;

export type S3Options = {
  /** Folder of the buckets, created if missing. Only one process may use it at a time. */
  dir: string;
  /** 0 for any free port. */
  port: number;
  /** Defaults to `local`, like the secret. */
  accessKey?: string;
  secret?: string;
  /** Maximum size of an object in bytes; defaults to 64 MiB. */
  limit?: number;
  /** Called for each object after it is stored and before the client is answered. */
  onCreated?: (record: CreatedRecord) => void;
  /** The same for each object that is removed. */
  onRemoved?: (record: RemovedRecord) => void;
  /** Called with errors that are not the client's fault. */
  onError?: (error: unknown) => void;
  /** Called with a line for each damaged file, and when the disk fills up or has room again. */
  onNotice?: (line: string) => void;
  /** Called before bytes are written; may throw, as a full disk does. */
  beforeWrite?: (bytes: number) => void;
};

/**
 * An S3 endpoint on disk, for real S3 clients with path-style addressing, which the SDKs choose by
 * themselves for an endpoint like `http://127.0.0.1:<port>`. Requests must carry a valid Signature
 * Version 4. Rejects with the system's error if the port is taken (EADDRINUSE).
 */
export const startS3 = async (options: S3Options) => {
  const { dir, limit = MAX_OBJECT_BYTES, accessKey = 'local', secret = 'local' } = options;
  const { onCreated = () => {}, onRemoved = () => {}, beforeWrite } = options;
  const { onError = logError, onNotice = logNotice } = options;
  const { server, port } = await listen(options.port);
  try {
    mkdirSync(dir, { recursive: true });
    const room = watchRoom({ dir, notice: onNotice, take: beforeWrite });
    const store = openStore(dir, createFiles(room), (damaged) =>
      onNotice(`${damaged} is damaged: its object counts as missing until it is stored again`),
    );
    const context = { store, limit, onCreated, onRemoved };
    return {
      url: `http://127.0.0.1:${port}`,
      port,
      /** Whether the disk is full; it is tried again at most once a second. */
      isFull: room.isFull,
      /** Does nothing if the bucket exists. Rejects with S3Error InvalidBucketName. */
      createBucket: async (name: string) => store.createBucket(name),
      close: attach(server, handler(context, { accessKey, secret }, onError)),
    };
  } catch (error) {
    server.close();
    throw error;
  }
};

const logError = (error: unknown) => console.error(error);
const logNotice = (line: string) => console.warn(line);

const handler =
  (context: OperationContext, credentials: Credentials, report: typeof logError): Handle =>
  async (message, response) => {
    try {
      await respond(context, credentials, message, response);
    } catch (error) {
      fail(response, error, message.url?.split('?')[0] ?? '', report);
    }
    // The rest of the body must be read before the connection can be reused.
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

const fail = (response: ServerResponse, error: unknown, path: string, report: typeof logError) => {
  const known = error instanceof S3Error;
  // A client that has hung up is not an error and needs no answer.
  if (response.req.socket.destroyed) return;
  if (!known) report(error);
  if (response.headersSent) response.destroy();
  else sendError(response, known ? error : new S3Error('InternalError'), path);
};
