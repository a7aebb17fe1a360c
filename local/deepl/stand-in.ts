import type { IncomingMessage, ServerResponse } from 'node:http';
import { attach, listen } from '../s3/listen.ts';
import { type AccountOptions, type DeeplAccount, openDeeplAccount } from './deepl-account.ts';
import { MAX_GLOSSARY_BYTES, readBody } from './read-body.ts';
import type { DeeplReply } from './reply.ts';
import { Refusal } from './translate-request.ts';

export type StandInOptions = AccountOptions & {
  /** 0 for any free port. */
  port: number;
  /** The only valid key; any key if not set. */
  authKey?: string | undefined;
};

export type StandIn = Pick<DeeplAccount, 'billed' | 'received'> & {
  url: string;
  port: number;
  close(): Promise<void>;
};

/**
 * DeepL's HTTP API on this machine, without DeepL: known German sentences come back translated,
 * any other comes back marked with its target language. It bills, limits and fails as DeepL's
 * documentation says; its messages are DeepL's where those are known.
 */
export const startStandIn = async (options: StandInOptions): Promise<StandIn> => {
  const account = await openDeeplAccount(options);
  const reply = async (request: IncomingMessage): Promise<DeeplReply> => {
    refuseBrowsers(request);
    authorize(request, options.authKey);
    return route(request, account);
  };
  const { server, port } = await listen(options.port);
  const close = attach(server, async (request, response) => {
    deliver(await reply(request).catch(refusal), response);
  });
  const { billed, received } = account;
  return { url: `http://127.0.0.1:${port}`, port, billed, received, close };
};

const refuseBrowsers = ({ headers }: IncomingMessage): void => {
  const crossSite = headers['sec-fetch-site'] === 'cross-site';
  if (headers.origin !== undefined || crossSite) throw new Refusal(403, 'Not for web pages.');
};

const authorize = ({ headers }: IncomingMessage, authKey: string | undefined): void => {
  const key = /^DeepL-Auth-Key (\S+)$/.exec(headers.authorization ?? '')?.[1];
  if (key === undefined || (authKey !== undefined && key !== authKey))
    throw new Refusal(403, 'Forbidden');
};

const route = async (request: IncomingMessage, account: DeeplAccount): Promise<DeeplReply> => {
  const { url = '', method = '', headers } = request;
  const [path = ''] = url.split('?', 1);
  const contentType = headers['content-type'] ?? '';
  if (path.startsWith('/v3/glossaries'))
    return account.glossaries({
      method,
      url,
      contentType,
      body: await readBody(request, MAX_GLOSSARY_BYTES),
    });
  const body = await readBody(request);
  if (path === '/v2/translate' && method === 'POST') return account.translate(contentType, body);
  if (path === '/v2/usage' && ['GET', 'POST'].includes(method)) return account.usage();
  throw new Refusal(404, 'Not found');
};

const deliver = (reply: DeeplReply, response: ServerResponse): void => {
  if (reply === 'hang' || response.destroyed) return;
  if (reply === 'reset') response.destroy();
  else {
    const location = reply.location && { location: reply.location };
    response
      .writeHead(reply.status, { 'content-type': 'application/json', ...location })
      .end(reply.body);
  }
};

const refusal = (error: unknown): DeeplReply => {
  const status = error instanceof Refusal ? error.status : 500;
  const message = error instanceof Error ? error.message : String(error);
  return { status, body: JSON.stringify({ message }) };
};
