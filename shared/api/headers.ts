import type { Context, MiddlewareHandler } from 'hono';
import { LANGUAGES } from '../article/language-codes.ts';
import type { ServedLinks } from './contract/served-fields.ts';

/** What a 304 keeps beside the ETag and the time in caches. */
export const VALIDATED_HEADERS = ['content-language', 'last-modified', 'link'];

/** One more `Link`, RFC 8288. */
export const addLink = (c: Context, target: string, attributes: Record<string, string>): void => {
  const parameters = Object.entries(attributes).map(([name, value]) => `; ${name}="${value}"`);
  c.header('link', `<${target}>${parameters.join('')}`, { append: true });
};

/** What an article's JSON is, and where else it can be read. */
export const addArticleLinks = (c: Context, { self, page, ...links }: ServedLinks): void => {
  addLink(c, self, { rel: 'canonical' });
  addLink(c, page, { rel: 'alternate', type: 'text/html' });
  for (const hreflang of LANGUAGES) {
    const target = links[hreflang];
    if (target && target !== self) addLink(c, target, { rel: 'alternate', hreflang });
  }
};

/** HTTP has whole seconds. */
export const setLastModified = (c: Context, ...times: (Date | string)[]): void => {
  const latest = Math.max(...times.map((time) => new Date(time).getTime()));
  c.header('last-modified', new Date(latest).toUTCString());
};

/** For answers that need a key: no cache that people share may keep them. */
export const keptPrivate: MiddlewareHandler = async (c, next) => {
  await next();
  const caching = c.res.headers.get('cache-control');
  if (caching?.startsWith('public'))
    c.res.headers.set(
      'cache-control',
      caching.replace('public', 'private').replace(/, s-maxage=\d+/, ''),
    );
};

/** `If-Modified-Since`, which counts where no ETag is sent along: RFC 9110, section 13.1.3. */
export const notModifiedSince: MiddlewareHandler = async (c, next) => {
  await next();
  const since = c.req.header('if-modified-since');
  const modified = c.res.headers.get('last-modified');
  if (c.res.status !== 200 || !since || !modified || c.req.header('if-none-match')) return;
  if (!(Date.parse(modified) <= Date.parse(since))) return;
  await c.res.body?.cancel();
  const { headers } = c.res;
  headers.delete('content-length');
  c.res = new Response(null, { status: 304, headers });
};
