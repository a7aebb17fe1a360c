import { etagOf } from './conditional.ts';

/** A request, of whatever home or framework. */
export type ApiRequest = {
  method: string;
  path: string;
  /** Without its question mark; empty for none. */
  query: string;
  /** The header of a name in lower case. */
  header: (name: string) => string | undefined;
  /** The scheme and host that the request was sent to, such as `https://host`. */
  origin: string;
};

export type Answer = { status: number; headers: Record<string, string>; body: string };

export const jsonAnswer = (value: unknown, headers: Answer['headers']): Answer => ({
  status: 200,
  headers: { 'content-type': 'application/json', ...headers },
  body: JSON.stringify(value),
});

/** Failures get no ETag. An existing ETag is kept: the answer to a `HEAD` has no body to hash. */
export const withEtag = (answer: Answer): Answer =>
  answer.status === 200 && answer.headers.etag === undefined
    ? { ...answer, headers: { ...answer.headers, etag: etagOf(answer.body) } }
    : answer;
