import type { Context } from 'hono';
import { CONTENT_SECURITY_POLICY } from '../pages/html-page.ts';

export const servePage = (c: Context, caching: string) => {
  c.header('cache-control', caching);
  c.header('content-security-policy', CONTENT_SECURITY_POLICY);
  return c;
};
