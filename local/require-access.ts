import type { Context, MiddlewareHandler } from 'hono';
import * as z from 'zod';
import {
  type Access,
  type AccessRefusal,
  keyIn,
  refusalFor,
  roleNeeded,
} from '../shared/api/access/access-rule.ts';
import { refusalAnswer } from '../shared/api/access/refusal-answer.ts';
import { keptPrivate } from '../shared/api/headers.ts';
import { AccessKeys, hashOf } from '../shared/store/access-keys.ts';
import type { Bucket } from '../shared/store/bucket.ts';
import { getJson } from '../shared/store/json-object.ts';
import { KEYS_FILE } from '../shared/store/object-keys.ts';

/** Does what the edge function does on AWS. Without `access` everybody may do everything. */
export const requireAccess =
  (access: Access | undefined, articles: Bucket): MiddlewareHandler =>
  async (c, next) => {
    // Pages have no script: a page of another site, which may have this address by its own name,
    // changes nothing.
    if (!['GET', 'HEAD', 'OPTIONS'].includes(c.req.method) && c.req.header('origin') !== undefined)
      return refuse(c, { status: 403, title: 'Forbidden', detail: 'A browser may only read.' });
    const { pathname, searchParams } = new URL(c.req.url);
    const statuses = searchParams.getAll('status');
    const needed = access && roleNeeded(access, c.req.method, pathname, statuses);
    if (!needed) return await next();
    const key = keyIn(c.req.header('authorization'));
    const role = key === undefined ? undefined : await roleOf(articles, key);
    const refusal = refusalFor(needed, key, role);
    if (refusal) return refuse(c, refusal);
    return await keptPrivate(c, next);
  };

const refuse = (c: Context, refusal: AccessRefusal) => {
  const { headers, body } = refusalAnswer(refusal, c.req.header('accept'), c.req.path);
  return c.body(body, refusal.status, headers);
};

/** Read each time, so that a key that is revoked is of no use from then on. */
const roleOf = async (articles: Bucket, key: string) => {
  const hash = hashOf(key);
  return (await knownKeys(articles)).find((each) => each.hash === hash)?.role;
};

/** The message of the error is not logged: it can quote the file. */
const knownKeys = async (articles: Bucket): Promise<AccessKeys> => {
  try {
    return (await getJson(articles, KEYS_FILE, AccessKeys)) ?? [];
  } catch (error) {
    if (!(error instanceof z.ZodError || error instanceof SyntaxError)) throw error;
    console.error(`${KEYS_FILE} is damaged; no key is valid until it is corrected`);
    return [];
  }
};
