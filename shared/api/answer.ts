import { etagOf } from './conditional.ts';

/** A request, of whatever home or framework. The path as it was sent. */
export type Asked = {
  method: string;
  path: string;
  query: string;
  header: (name: string) => string | undefined;
};

export type Answer = { status: number; headers: Record<string, string>; body: string };

export const jsonAnswer = (value: unknown, headers: Answer['headers']): Answer => {
  const body = JSON.stringify(value);
  return {
    status: 200,
    headers: { 'content-type': 'application/json', etag: etagOf(body), ...headers },
    body,
  };
};
