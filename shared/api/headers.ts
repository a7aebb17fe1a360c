import type { Context, MiddlewareHandler } from 'hono';
import { LANGUAGES } from '../article/language-codes.ts';
import type { ServedLinks } from './contract/served-fields.ts';

/** RFC 8288. */
export const linkTo = (target: string, attributes: Record<string, string>): string => {
  const parameters = Object.entries(attributes).map(([name, value]) => `; ${name}="${value}"`);
  return `<${target}>${parameters.join('')}`;
};

/** Adds a `Link` to those that the answer has. */
export const addLink = (c: Context, ...link: Parameters<typeof linkTo>): void =>
  c.header('link', linkTo(...link), { append: true });

/** `Link`s of an article: its own address, its page and its languages. */
export const articleLinks = ({ self, page, ...links }: ServedLinks): string => {
  const others = LANGUAGES.flatMap((hreflang) => {
    const target = links[hreflang];
    return target && target !== self ? [linkTo(target, { rel: 'alternate', hreflang })] : [];
  });
  return [
    linkTo(self, { rel: 'canonical' }),
    linkTo(page, { rel: 'alternate', type: 'text/html' }),
    ...others,
  ].join(', ');
};

/** HTTP has whole seconds. */
export const lastModified = (...times: (Date | string)[]): string =>
  new Date(Math.max(...times.map((time) => new Date(time).getTime()))).toUTCString();

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
