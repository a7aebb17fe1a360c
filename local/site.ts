import { getRequestListener } from '@hono/node-server';
import { Hono } from 'hono';
import { compress } from 'hono/compress';
import type { Access } from '../shared/api/access/access-rule.ts';
import { createApp } from '../shared/api/app.ts';
import type { Price } from '../shared/api/operator-routes.ts';
import { readDirectly } from '../shared/api/read-directly.ts';
import { requestOf, respond } from '../shared/api/respond.ts';
import type { OpenSearch } from '../shared/search/search-of.ts';
import type { Bucket } from '../shared/store/bucket.ts';
import { ANSWER_HEADERS } from './answer-headers.ts';
import { contractFiles } from './contract-files.ts';
import { answerRefused } from './refused-requests.ts';
import { requireAccess } from './require-access.ts';
import { attach, listen } from './s3/listen.ts';

type SiteOptions = {
  isReadThrough?: boolean;
  search?: OpenSearch | undefined;
  access?: Access | undefined;
  /** Whether `X-Forwarded-Host` is a proxy's word, and not anybody's. */
  isBehindProxy?: boolean;
};

/** Serves the site and the API on this machine. @throws the system's error if the port is taken */
export const startSite = async (
  articles: Bucket,
  port: number,
  price: Price,
  { isReadThrough = false, search, access, isBehindProxy = false }: SiteOptions = {},
) => {
  const { fetch } = createApp(articles, price, {
    isReadThrough,
    search,
    linksRejected: access !== 'public',
    readContract: async (name) => contractFiles()[name],
  });
  const direct = readDirectly(articles, {
    isReadThrough,
    hasSearch: search !== undefined,
    linksRejected: access !== 'public',
  });
  const { server, port: bound } = await listen(port);
  answerRefused(server);
  const edge = new Hono()
    .use(async (c, next) => {
      await next();
      for (const [name, value] of ANSWER_HEADERS) c.res.headers.set(name, value);
    })
    .use(compress())
    .use(requireAccess(access, articles))
    .all('*', async (c) => {
      const answer = await direct(requestOf(c));
      const response = answer ? await respond(c, answer) : await fetch(c.req.raw);
      // `compress` would add its part, and copy the answer for that.
      response.headers.set('vary', 'Accept, Accept-Encoding');
      return response;
    });
  const close = attach(
    server,
    getRequestListener((request, ...others) =>
      edge.fetch(isBehindProxy ? request : withoutForwardedHost(request), ...others),
    ),
  );
  return { url: `http://127.0.0.1:${bound}`, close };
};

const withoutForwardedHost = (request: Request): Request => {
  if (!request.headers.has('x-forwarded-host')) return request;
  const headers = new Headers(request.headers);
  headers.delete('x-forwarded-host');
  return new Request(request, { headers });
};
