import { type Context, Hono } from 'hono';
import { CONTENT_SECURITY_POLICY } from '../pages/html-page.ts';
import { acceptNone } from './accept.ts';
import { cacheFor } from './cache.ts';
import { V1 } from './served/links-of.ts';

/** Made when the api is built, and read when they are asked for. */
export type ContractFile = 'openapi.json' | 'docs.html' | 'docs.css';
export type ReadContract = (name: ContractFile) => Promise<string>;

/** The OpenAPI document, and the same for people. */
export const contractRoutes = (read: ReadContract) => {
  const serve = async (c: Context, name: ContractFile, type: string) => {
    c.header('cache-control', cacheFor.complete);
    return c.body(await read(name), 200, { 'content-type': type });
  };
  return new Hono()
    .get('/openapi.json', acceptNone, (c) => serve(c, 'openapi.json', 'application/json'))
    .get(`${V1}/openapi.json`, acceptNone, (c) => serve(c, 'openapi.json', 'application/json'))
    .get('/docs', async (c) => {
      c.header('content-security-policy', CONTENT_SECURITY_POLICY);
      return await serve(c, 'docs.html', 'text/html; charset=utf-8');
    })
    .get('/docs.css', (c) => serve(c, 'docs.css', 'text/css; charset=utf-8'));
};
