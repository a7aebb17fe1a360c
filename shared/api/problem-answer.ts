import { START_PATH, viewIn } from '../article/page-paths.ts';
import { type ProblemKind, problemPage } from '../pages/problem-page.ts';
import type { Answer, ApiRequest } from './answer.ts';
import { cacheFor, capped } from './cache.ts';
import { htmlAnswer } from './html-answer.ts';
import { HttpProblem, jsonProblem, problemOf } from './problem.ts';

/** The problem that an error is to who asked: a page for people, who can't read JSON. */
export const problemAnswer = async (
  error: unknown,
  request: Omit<ApiRequest, 'query' | 'origin'>,
): Promise<Answer> => {
  const problem = problemOf(error, request);
  const { maxAge, kind, ...more }: HttpProblem['more'] =
    error instanceof HttpProblem ? error.more : {};
  if (!isForPeople(request)) return jsonProblem(problem, maxAge);
  const { status, detail, reason } = problem;
  const page = problemPage({
    view: viewIn(request.path.toLowerCase()),
    kind: kind ?? KINDS[status] ?? 'failed',
    detail,
    reason,
    ...more,
  });
  // Browsers treat this header like `<meta http-equiv="refresh">`.
  const headers: Answer['headers'] =
    kind && PASSING.includes(kind) ? { refresh: RELOAD_AFTER } : {};
  return await htmlAnswer(page, capped(cacheFor.problem, maxAge), { status, headers });
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
const isForPeople = ({ path, header }: Pick<ApiRequest, 'path' | 'header'>): boolean => {
  if (path === START_PATH || PAGES.test(path) || viewIn(path) !== undefined) return true;
  return !PROGRAMS.test(path) && (header('accept') ?? '').includes('text/html');
};

/** Also in a language that there is not, or one in capitals. */
const PAGES = /^\/(?:read\/|rejected$|[a-z]{2}(?:-[a-z]{2,4})?(?:\/|$))/i;
const PROGRAMS = /^\/(?:v1(?:\/|$)|health$|openapi\.json$)/;
