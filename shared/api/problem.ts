import type { Context } from 'hono';
import type { ContentfulStatusCode } from 'hono/utils/http-status';
import { cacheFor } from './cache.ts';

/** RFC 9457. `detail` says what to do next. */
export type Problem = { status: ContentfulStatusCode; title: string; detail: string };

export class HttpProblem extends Error {
  override name = 'HttpProblem';
  readonly problem: Problem;
  constructor(problem: Problem, options?: ErrorOptions) {
    super(problem.detail, options);
    this.problem = problem;
  }
}

export const notFound = (detail: string) =>
  new HttpProblem({ status: 404, title: 'Not found', detail });

export const badRequest = (detail: string) =>
  new HttpProblem({ status: 400, title: 'Bad request', detail });

/** `type` is omitted: its default, `about:blank`, means that the status names the problem. */
export const respondWith = (c: Context, problem: Problem) =>
  c.body(JSON.stringify(problem), problem.status, {
    'content-type': 'application/problem+json',
    'cache-control': cacheFor.problem,
  });
