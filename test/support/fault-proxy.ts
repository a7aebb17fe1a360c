import { Agent, type IncomingMessage, type ServerResponse, request as send } from 'node:http';
import { buffer } from 'node:stream/consumers';
import { attach, listen } from '../../local/s3/listen.ts';

/** A request at the proxy. The attempts of one call of the SDK have the same `id`. */
export type Call = {
  id: string;
  label: string;
  attempt: number;
  isWrite: boolean;
  /** Resolves once it is answered, or never will be. */
  ended: Promise<void>;
};

/**
 * What happens to a request: it is forwarded and answered; `refuse`: the connection is closed before
 * it is forwarded; `lose`: it is forwarded and the connection is closed instead of an answer;
 * `slow-down`, `full`, `conflict` and `forbid`: 503, 500, 409 or 403 without being forwarded;
 * `hang`: neither.
 */
export type Treatment =
  | 'forward'
  | 'refuse'
  | 'lose'
  | 'slow-down'
  | 'full'
  | 'conflict'
  | 'forbid'
  | 'hang';
export type Treat = (call: Call) => Treatment | Promise<Treatment>;

/**
 * An HTTP proxy in front of a server on this machine, which may change, that fails as `treat` says.
 */
export const startFaultProxy = async (
  target: string | (() => string),
  treat: Treat = () => 'forward',
) => {
  const targetNow = typeof target === 'string' ? () => target : target;
  const agent = new Agent({ keepAlive: true });
  const { server, port } = await listen(0);
  let count = 0;
  const stop = attach(server, async (incoming, response) => {
    // A client that gives up does so in the middle of a request.
    const body = await buffer(incoming).catch(() => undefined);
    if (!body) return;
    count += 1;
    const { promise: ended, resolve: end } = Promise.withResolvers<void>();
    const treatment = await treat({ ...callOf(incoming, count), ended });
    const reply = isForwarded(treatment) && (await forward(targetNow(), agent, incoming, body));
    if (treatment === 'forward' && reply)
      response.writeHead(reply.status, reply.headers).end(reply.body);
    else if (treatment === 'slow-down') fail(response, 503, 'SlowDown');
    else if (treatment === 'full') fail(response, 500, 'InternalError');
    else if (treatment === 'conflict') fail(response, 409, 'ConditionalRequestConflict');
    else if (treatment === 'forbid') fail(response, 403, 'AccessDenied');
    else if (treatment !== 'hang') response.destroy();
    end();
  });
  return {
    url: `http://127.0.0.1:${port}`,
    close: async () => {
      await stop();
      agent.destroy();
    },
  };
};

/** A request as it is called in every run: times, hashes and facets are left out. */
export const labelOf = (method: string, path: string): string =>
  `${method} ${path
    .replace(/((?:index|changes)\/)\d+/, '$1*')
    .replace(/~.*$/, '')
    .replace(/[\da-f]{8}-[\da-f-]{27}/, '*')
    .replace(/(allowances\/.*\/)\d+$/, '$1*')
    .replace(/(anchors\/)\w+/, '$1*')}`;

const callOf = (
  { method = '', url = '', headers }: IncomingMessage,
  count: number,
): Omit<Call, 'ended'> => ({
  id: String(headers['amz-sdk-invocation-id'] ?? count),
  label: labelOfUrl(method, new URL(url, 'http://proxy')),
  attempt: Number(/attempt=(\d+)/.exec(String(headers['amz-sdk-request']))?.[1] ?? 1),
  isWrite: ['PUT', 'DELETE'].includes(method) || url.startsWith('/v2/translate'),
});

const labelOfUrl = (method: string, { pathname, searchParams }: URL): string => {
  const path = decodeURIComponent(pathname);
  if (searchParams.has('lifecycle')) return labelOf('LIFECYCLE', path);
  return searchParams.has('list-type')
    ? labelOf('LIST', `${path.replace(/\/?$/, '/')}${searchParams.get('prefix') ?? ''}`)
    : labelOf(method, path);
};

const isForwarded = (treatment: Treatment) => treatment === 'forward' || treatment === 'lose';

const fail = (response: ServerResponse, status: number, code: string) =>
  response
    .writeHead(status, { 'content-type': 'application/xml' })
    .end(`<Error><Code>${code}</Code><Message>${code}</Message></Error>`);

const forward = async (
  target: string,
  agent: Agent,
  { method, url, headers }: IncomingMessage,
  body: Buffer,
) => {
  // The signature is of the proxy's host, which is among the headers.
  const forwarded = send(new URL(url ?? '/', target), { method, headers, agent }).end(body);
  const reply = await new Promise<IncomingMessage>((resolve, reject) => {
    forwarded.once('response', resolve).once('error', reject);
  });
  return { status: reply.statusCode ?? 502, headers: reply.headers, body: await buffer(reply) };
};
