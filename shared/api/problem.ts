import type { Context } from 'hono';
import type { ContentfulStatusCode } from 'hono/utils/http-status';
import type { Reason } from '../article/manifest.ts';
import { cacheFor, capped } from './cache.ts';

/** RFC 9457. `detail` says what to do next; `reason` why something was withdrawn. */
export type Problem = {
  status: ContentfulStatusCode;
  title: string;
  detail: string;
  reason?: Reason;
};

export class HttpProblem extends Error {
  override name = 'HttpProblem';
  readonly problem: Problem;
  /** Seconds for which it is true at most. */
  readonly maxAge: number;
  constructor(problem: Problem, maxAge = Number.POSITIVE_INFINITY) {
    super(problem.detail);
    this.problem = problem;
    this.maxAge = maxAge;
  }
}

export const notFound = (detail: string, maxAge?: number) =>
  new HttpProblem({ status: 404, title: 'Not found', detail }, maxAge);

export const gone = (reason: Reason) =>
  new HttpProblem({ status: 410, title: 'Withdrawn', detail: reason.message, reason });

export const badRequest = (detail: string) =>
  new HttpProblem({ status: 400, title: 'Bad request', detail });

/** `type` is omitted: its default, `about:blank`, means that the status names the problem. */
export const respondWith = (c: Context, problem: Problem, maxAge?: number) =>
  c.body(JSON.stringify(problem), problem.status, {
    'content-type': 'application/problem+json',
    'cache-control': capped(cacheFor.problem, maxAge),
  });
