import type { Context } from 'hono';

const HOST = /^[a-z0-9.-]{1,253}(?::\d{1,5})?$/i;

/**
 * The origin of absolute links, such as `https://host`. The edge says by which name it was asked, since
 * the function has a name of its own.
 */
export const siteOf = (c: Context): string => {
  const asked = c.req.header('x-forwarded-host');
  return asked && HOST.test(asked) ? `https://${asked}` : new URL(c.req.url).origin;
};
