import type { Context, MiddlewareHandler } from 'hono';
import type { ContentfulStatusCode } from 'hono/utils/http-status';
import { type Answer, type ApiRequest, withEtag } from './answer.ts';
import { etagOf, isKnown, keptBy304 } from './conditional.ts';

/** A request as handlers of no framework have it. */
export const requestOf = ({ req }: Context): ApiRequest => {
  const { origin, search } = new URL(req.url);
  const { method, path } = req;
  return { method, path, query: search.slice(1), header: (name) => req.header(name), origin };
};

/** Their answer, by Hono. */
export const respond = async (c: Context, answer: Answer | Promise<Answer>): Promise<Response> => {
  const { status, headers, body } = withEtag(await answer);
  const code = status as ContentfulStatusCode;
  // An empty string would have a type and a length.
  return body ? c.body(body, code, headers) : c.body(null, code, headers);
};

/** Adds an ETag to what a route answers, and answers 304 to those who have it already. */
export const revalidate: MiddlewareHandler = async (c, next) => {
  await next();
  if (!c.res.ok || !['GET', 'HEAD'].includes(c.req.method)) return;
  if (!c.res.headers.has('etag')) {
    const etag = etagOf(await bodyOf(c.res));
    c.res.headers.set('etag', etag);
  }
  const { headers } = c.res;
  const answered = (name: string) => headers.get(name);
  if (!isKnown(answered, (name) => c.req.header(name))) return;
  // Otherwise Hono merges the headers of both responses.
  c.res = undefined;
  c.res = new Response(null, { status: 304, headers: keptBy304(answered) });
};

const bodyOf = async (response: Response) => new Uint8Array(await response.clone().arrayBuffer());
