import type { ApiRequest } from './answer.ts';

const HOST = /^[a-z0-9.-]{1,253}(?::\d{1,5})?$/i;

/**
 * The origin of absolute links, such as `https://host`. The edge says by which name it was asked,
 * since the function has a name of its own.
 */
export const siteOf = ({ header, origin }: Pick<ApiRequest, 'header' | 'origin'>): string => {
  const host = header('x-forwarded-host');
  return host && HOST.test(host) ? `https://${host}` : origin;
};
