import type { Context } from 'hono';
import { problemResponse } from './problem-response.ts';
import { V1 } from './served/links-of.ts';

/** A path without a route: one with a slash too many, or too few, is redirected. */
export const otherPath = (c: Context): Response | Promise<Response> => {
  // As it was sent, not decoded.
  const { pathname: path, search } = new URL(c.req.url);
  if (path === V1) return c.redirect(`${V1}/${search}`, 308);
  const trimmed = path.replace(/\/+$/, '');
  // `//host` would lead elsewhere.
  if (trimmed !== path && /^\/[^/\\]/.test(trimmed)) return c.redirect(`${trimmed}${search}`, 308);
  return problemResponse(c, {
    status: 404,
    title: 'Not found',
    detail:
      'There is nothing at this path. /v1/ lists what there is for programs, / is for people.',
  });
};
