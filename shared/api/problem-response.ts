import type { Context } from 'hono';
import { START_PATH, viewIn } from '../article/page-paths.ts';
import { type ProblemKind, problemPage } from '../pages/problem-page.ts';
import { cacheFor, capped } from './cache.ts';
import { type HttpProblem, type Problem, problemAnswer } from './problem.ts';
import { respond } from './respond.ts';
import { servePage } from './serve-page.ts';

/** A page for people, who can't read JSON. */
export const problemResponse = (
  c: Context,
  problem: Problem,
  { maxAge, kind, ...more }: HttpProblem['more'] = {},
): Response | Promise<Response> => {
  if (!isForPeople(c)) return respond(c, problemAnswer(problem, maxAge));
  const { status, detail, reason } = problem;
  // As a `<meta>` would; a browser takes both alike.
  if (kind && PASSING.includes(kind)) c.header('refresh', RELOAD_AFTER);
  const page = problemPage({
    view: viewIn(c.req.path),
    kind: kind ?? KINDS[status] ?? 'failed',
    detail,
    reason,
    ...more,
  });
  return servePage(c, capped(cacheFor.problem, maxAge)).html(page, status);
};

/** Kinds that end by themselves. */
const PASSING: readonly ProblemKind[] = ['cleaning', 'translating'];
/** Seconds. */
const RELOAD_AFTER = '5';

const KINDS: Partial<Record<number, ProblemKind>> = {
  400: 'bad-request',
  404: 'not-found',
  410: 'withdrawn',
};

/** At the edge the path decides alone, at home also a browser that asks for another one. */
const isForPeople = (c: Context): boolean => {
  const { path } = c.req;
  if (path === START_PATH || PAGES.test(path) || viewIn(path) !== undefined) return true;
  return !PROGRAMS.test(path) && (c.req.header('accept') ?? '').includes('text/html');
};

const PAGES = /^\/(?:read\/|rejected$)/;
const PROGRAMS = /^\/(?:v1(?:\/|$)|health$|openapi\.json$)/;
