import { createHash } from 'node:crypto';
import type { Answer, ApiRequest } from './answer.ts';

/** Web Crypto would take long to load, and go through a thread. */
export const etagOf = (body: string | Uint8Array): string =>
  `"${createHash('sha1').update(body).digest('hex')}"`;

/** The answer with its body, or a 304: RFC 9110, section 13. */
export const conditional = (answer: Answer, { header }: Pick<ApiRequest, 'header'>): Answer => {
  const answered: Header = (name) => answer.headers[name];
  if (answer.status !== 200 || !isKnown(answered, header)) return answer;
  return { status: 304, headers: keptBy304(answered), body: '' };
};

type Header = (name: string) => string | null | undefined;

/** Whether who asks has the answer. `If-Modified-Since` counts only where no ETag is sent along. */
export const isKnown = (answered: Header, request: Header): boolean => {
  const tags = request('if-none-match');
  if (tags) {
    const etag = answered('etag');
    return tags === '*' || (tags.match(/"[^"]*"/g) ?? []).some((tag) => tag === etag);
  }
  const since = request('if-modified-since');
  const modified = since && answered('last-modified');
  return Boolean(since && modified && Date.parse(modified) <= Date.parse(since));
};

export const keptBy304 = (answered: Header): Record<string, string> =>
  Object.fromEntries(
    KEPT.flatMap((name) => {
      const value = answered(name);
      return value ? [[name, value]] : [];
    }),
  );

const KEPT = ['cache-control', 'content-language', 'etag', 'last-modified', 'link', 'vary'];
