import { createHash, randomUUID } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { authenticate, type Credentials } from './s3/auth.ts';
import { bounded } from './s3/bounded-body.ts';
import { attach, listen } from './s3/listen.ts';
import { isForeign } from './s3/origin.ts';
import { S3Error } from './s3/s3-error.ts';
import { parseRequest } from './s3/s3-request.ts';
import { ACTIONS, MAX_MESSAGE_BYTES, type Queues, SqsError } from './sqs-actions.ts';

type SqsOptions = {
  /** 0 for any free port. */
  port: number;
  queues: Queues;
  /** Defaults to `local`, like the secret. */
  accessKey?: string;
  secret?: string;
  /** Called with errors that are not the client's fault. */
  onError?: (error: unknown) => void;
};

/** A byte can take up to six in JSON. */
const MAX_REQUEST_BYTES = 7 * MAX_MESSAGE_BYTES;

/**
 * As much of SQS's JSON protocol as is needed to send and to postpone messages. The
 * URL of a queue is `<url>/000000000000/<name>`. Rejects with the system's error if the port is
 * taken (EADDRINUSE).
 */
export const startSqs = async (options: SqsOptions) => {
  const { queues, accessKey = 'local', secret = 'local', onError = console.error } = options;
  const { server, port } = await listen(options.port);
  const close = attach(server, async (message, response) => {
    try {
      send(response, 200, await answer(queues, { accessKey, secret }, message));
    } catch (error) {
      // A client that has hung up is not an error and needs no answer.
      if (message.socket.destroyed) return;
      if (!(error instanceof SqsError || error instanceof S3Error)) onError(error);
      sendError(response, error);
    }
    // The rest of the body must be read before the connection can be reused.
    message.resume();
  });
  return { url: `http://127.0.0.1:${port}`, port, close };
};

const send = (response: ServerResponse, status: number, body: Record<string, unknown>) => {
  response.statusCode = status;
  response.setHeader('content-type', 'application/x-amz-json-1.0');
  response.setHeader('x-amzn-requestid', randomUUID());
  response.end(JSON.stringify(body));
};

const answer = async (queues: Queues, credentials: Credentials, message: IncomingMessage) => {
  const request = parseRequest(message);
  if (isForeign(request.headers, message.socket.localPort ?? 0))
    throw new S3Error('AccessDenied', 'Requests from other sites are refused.');
  const text = await readText(message);
  await authenticate(request, credentials, { service: 'sqs', body: text, now: Date.now() });
  const { 'x-amz-content-sha256': claimed } = request.headers;
  if (claimed !== undefined && claimed !== createHash('sha256').update(text).digest('hex'))
    throw new S3Error('XAmzContentSHA256Mismatch');
  const action = ACTIONS.get(request.headers['x-amz-target'] ?? '');
  if (!action) throw new SqsError('UnsupportedOperation', 'The operation is not implemented.');
  return action(queues, parseJson(text), request.headers.host ?? '');
};

const sendError = (response: ServerResponse, error: unknown) => {
  if (error instanceof SqsError) {
    response.setHeader('x-amzn-query-error', `${error.legacy};Sender`);
    return send(response, 400, {
      __type: `com.amazonaws.sqs#${error.type}`,
      message: error.message,
    });
  }
  const { code, status, message } =
    error instanceof S3Error ? error : new S3Error('InternalError', 'The server failed.');
  send(response, status, { __type: `com.amazon.coral.service#${code}`, message });
};

const readText = async (message: IncomingMessage) => {
  const chunks: Buffer[] = [];
  const body = message.iterator({ destroyOnReturn: false });
  for await (const chunk of bounded(body, MAX_REQUEST_BYTES)) chunks.push(chunk);
  return Buffer.concat(chunks).toString('utf8');
};

const parseJson = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    throw new SqsError('SerializationException', 'The body is not JSON.');
  }
};
