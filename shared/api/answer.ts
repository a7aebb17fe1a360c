import { etagOf } from './conditional.ts';

/** A request, of whatever home or framework. */
export type Asked = {
  method: string;
  path: string;
  /** Without its question mark; empty for none. */
  query: string;
  /** By its name in lower case. */
  header: (name: string) => string | undefined;
  /** By which it was asked for, such as `https://host`. */
  origin: string;
};

export type Answer = { status: number; headers: Record<string, string>; body: string };

export const jsonAnswer = (value: unknown, headers: Answer['headers']): Answer => ({
  status: 200,
  headers: { 'content-type': 'application/json', ...headers },
  body: JSON.stringify(value),
});

/** A failure is found out anew. What has an ETag keeps it: a `HEAD` has lost its body by then. */
export const withEtag = (answer: Answer): Answer =>
  answer.status === 200 && answer.headers.etag === undefined
    ? { ...answer, headers: { ...answer.headers, etag: etagOf(answer.body) } }
    : answer;
