import type { Context, MiddlewareHandler } from 'hono';
import type { ContentfulStatusCode } from 'hono/utils/http-status';
import type { Answer } from './answer.ts';
import { etagOf, isKnown, keptBy304 } from './conditional.ts';

/** An answer of no framework, by Hono. */
export const respond = (c: Context, { status, headers, body }: Answer) =>
  c.body(body, status as ContentfulStatusCode, headers);

/** Adds an ETag to what a route answers, and answers 304 to those who have it already. */
export const revalidate: MiddlewareHandler = async (c, next) => {
  await next();
  if (!c.res.ok || !['GET', 'HEAD'].includes(c.req.method)) return;
  const etag = c.res.headers.get('etag') ?? etagOf(await bodyOf(c.res));
  c.res.headers.set('etag', etag);
  const headers = Object.fromEntries(c.res.headers);
  if (!isKnown(headers, (name) => c.req.header(name))) return;
  // Without this Hono adds the headers of the one to the other.
  c.res = undefined;
  c.res = new Response(null, { status: 304, headers: keptBy304(headers) });
};

const bodyOf = async (response: Response) => new Uint8Array(await response.clone().arrayBuffer());
