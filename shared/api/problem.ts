import type { ContentfulStatusCode } from 'hono/utils/http-status';
import type { Reason } from '../article/manifest.ts';
import type { ProblemKind } from '../pages/problem-page.ts';
import { NewerForms } from '../store/stored-forms.ts';
import type { Answer, ApiRequest } from './answer.ts';
import { cacheFor, capped } from './cache.ts';

/** RFC 9457. `detail` says what to do next; `reason` why something was withdrawn. */
type Problem = {
  status: ContentfulStatusCode;
  title: string;
  detail: string;
  reason?: Reason;
  /** Seconds after which to ask again. */
  retryAfter?: number;
};

type More = {
  /** Seconds for which it is true at most. */
  maxAge?: number;
  /** Selects the words of its page; by default the status does. */
  kind?: ProblemKind;
  /** The address of the German original, which can be read meanwhile. */
  original?: string;
  /** When it can be read. */
  until?: string | undefined;
  /** Whether its page links that of rejected uploads. */
  leadsToRejected?: boolean;
  /** The faults of the address, for its page: the names of parameters, or other faults. */
  faults?: readonly string[];
};

export class HttpProblem extends Error {
  override name = 'HttpProblem';
  readonly problem: Problem;
  readonly more: More;
  constructor(problem: Problem, more: More = {}) {
    super(problem.detail);
    this.problem = problem;
    this.more = more;
  }
}

export const notFound = (detail: string, more?: More & { reason?: Reason | undefined }) =>
  new HttpProblem(
    { status: 404, title: 'Not found', detail, ...(more?.reason && { reason: more.reason }) },
    more,
  );

export const gone = (reason: Reason) =>
  new HttpProblem({ status: 410, title: 'Withdrawn', detail: reason.message, reason });

export const badRequest = (detail: string, more?: More) =>
  new HttpProblem({ status: 400, title: 'Bad request', detail }, more);

/** The problem that an error is to the reader. What is not the reader's is logged. */
export const problemOf = (
  error: unknown,
  { method, path }: Pick<ApiRequest, 'method' | 'path'>,
): Problem => {
  if (error instanceof HttpProblem) return error.problem;
  if (error instanceof NewerForms)
    return { status: 503, title: 'Newer data', detail: error.message };
  console.error(`${method} ${path} failed:`, error);
  return FAILED;
};

const FAILED: Problem = {
  status: 500,
  title: 'Internal error',
  detail: 'The request failed on our side. Try again later.',
};

/** `type` is omitted: its default, `about:blank`, means that the status names the problem. */
export const jsonProblem = ({ retryAfter, ...shown }: Problem, maxAge?: number): Answer => ({
  status: shown.status,
  headers: {
    'content-type': 'application/problem+json',
    'cache-control': retryAfter === undefined ? capped(cacheFor.problem, maxAge) : 'no-store',
    ...(retryAfter !== undefined && { 'retry-after': String(retryAfter) }),
  },
  body: JSON.stringify(shown),
});
