import { randomUUID } from 'node:crypto';
import type { IncomingMessage } from 'node:http';
import { buffer } from 'node:stream/consumers';
import { Sha256 } from '@smithy/core/checksum';
import { isThrottlingError, isTransientError, StandardRetryStrategy } from '@smithy/core/retry';
import { SignatureV4 } from '@smithy/signature-v4';
import { openExchange, type Timeouts } from './exchange.ts';
import { textOfXml } from './listed-objects.ts';
import { placeOf, type S3Access } from './s3-access.ts';
import type { S3Failure } from './s3-requests.ts';

export type Attempts = {
  maxAttempts: number;
  /** Default: the SDK's standard one. */
  retryStrategy?: Pick<
    StandardRetryStrategy,
    'acquireInitialRetryToken' | 'refreshRetryTokenForRetry' | 'recordSuccess'
  >;
};

type Request = {
  method: string;
  bucket: string;
  key?: string;
  query?: Record<string, string | undefined>;
  headers?: Record<string, string | undefined>;
  body?: Buffer;
};

/** Signs a request and sends it, as often as the SDK would. */
export const openSignedSend = (
  { credentials, ...access }: S3Access,
  {
    maxAttempts,
    retryStrategy = new StandardRetryStrategy(maxAttempts),
    requestHandler,
  }: Attempts & { requestHandler: Timeouts },
) => {
  const { region } = access;
  const signer = new SignatureV4({
    service: 's3',
    region,
    credentials,
    sha256: Sha256,
    uriEscapePath: false,
  });
  const exchange = openExchange(requestHandler);

  /** @throws S3Failure for any answer but success */
  const attempt = async ({ bucket, key = '', body, ...request }: Request, trace: Trace) => {
    const { server, base } = placeOf(bucket, access);
    const { protocol, hostname, port, host } = server;
    const path = `${base}/${key.split('/').map(escaped).join('/')}`;
    const query = present(request.query);
    const { headers } = await signer.sign({
      ...request,
      protocol,
      hostname,
      path,
      query,
      headers: { ...present(request.headers), ...traceHeaders(trace, maxAttempts), host },
      body,
    });
    const parameters = Object.entries(query).map((pair) => pair.map(escaped).join('='));
    const answer = await exchange(
      { protocol, hostname, port },
      {
        method: request.method,
        path: parameters.length > 0 ? `${path}?${parameters.join('&')}` : path,
        headers,
        body,
      },
    );
    const { statusCode = 0 } = answer;
    if (statusCode < 200 || statusCode >= 300) throw await failureOf(answer, statusCode);
    return answer;
  };

  return async (request: Request): Promise<IncomingMessage> => {
    const id = randomUUID();
    let token = await retryStrategy.acquireInitialRetryToken('s3');
    for (;;) {
      const attempts = token.getRetryCount() + 1;
      try {
        const answer = await attempt(request, { id, attempts });
        retryStrategy.recordSuccess(token);
        return answer;
      } catch (error) {
        const failed = withAttempts(error, attempts);
        token = await retryStrategy
          .refreshRetryTokenForRetry(token, { errorType: typeOf(failed) })
          .catch(() => Promise.reject(failed));
      }
    }
  };
};

type Trace = { id: string; attempts: number };

/** The SDK's, by which logs show what was one call. */
const traceHeaders = ({ id, attempts }: Trace, maxAttempts: number) => ({
  'amz-sdk-invocation-id': id,
  'amz-sdk-request': `attempt=${attempts}; max=${maxAttempts}`,
});

/** RFC 3986: `encodeURIComponent` leaves some as they are. */
const escaped = (text: string): string =>
  encodeURIComponent(text).replace(
    /[!'()*]/g,
    (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`,
  );

const present = (values: Record<string, string | undefined> = {}): Record<string, string> =>
  Object.fromEntries(
    Object.entries(values).flatMap(([name, value]) => (value === undefined ? [] : [[name, value]])),
  );

const failureOf = async (answer: IncomingMessage, httpStatusCode: number): Promise<S3Failure> => {
  const xml = (await buffer(answer)).toString('utf8');
  const name = textOfXml(xml, 'Code') || (httpStatusCode === 404 ? 'NotFound' : 'UnknownError');
  return Object.assign(new Error(textOfXml(xml, 'Message') || `S3 answered ${httpStatusCode}`), {
    name,
    $metadata: { httpStatusCode },
  });
};

const withAttempts = (error: unknown, attempts: number): S3Failure => {
  const failure: S3Failure = error instanceof Error ? error : new Error(String(error));
  failure.$metadata = { ...failure.$metadata, attempts };
  return failure;
};

const typeOf = (error: S3Failure) => {
  const known = error as Parameters<typeof isTransientError>[0];
  if (isThrottlingError(known)) return 'THROTTLING';
  return isTransientError(known) ? 'TRANSIENT' : 'CLIENT_ERROR';
};
