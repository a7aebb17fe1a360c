import type { Context } from 'hono';
import { notFound } from './problem.ts';
import { problemAnswer } from './problem-answer.ts';
import { requestOf, respond } from './respond.ts';
import { V1 } from './served/links-of.ts';

/** A path without a route: one with a slash too many, or too few, is redirected. */
export const otherPath = async (c: Context): Promise<Response> => {
  // `c.req.path` would be decoded.
  const { pathname: path, search } = new URL(c.req.url);
  if (path === V1) return c.redirect(`${V1}/${search}`, 308);
  const trimmed = path.replace(/\/+$/, '');
  // `//host` would lead elsewhere.
  if (trimmed !== path && /^\/[^/\\]/.test(trimmed)) return c.redirect(`${trimmed}${search}`, 308);
  const problem = notFound(
    'There is nothing at this path. /v1/ lists what there is for programs, / is for people.',
  );
  return respond(c, problemAnswer(problem, requestOf(c)));
};
