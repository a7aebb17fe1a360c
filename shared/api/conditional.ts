import { createHash } from 'node:crypto';
import type { Answer, Asked } from './answer.ts';

/** Web Crypto would take long to load, and go through a thread. */
export const etagOf = (body: string | Uint8Array): string =>
  `"${createHash('sha1').update(body).digest('hex')}"`;

/** The answer with its body, or a 304: RFC 9110, section 13. */
export const conditional = (answer: Answer, { header }: Pick<Asked, 'header'>): Answer =>
  isKnown(answer.headers, header)
    ? { status: 304, headers: keptBy304(answer.headers), body: '' }
    : answer;

/** `If-Modified-Since` counts only where no ETag is sent along. */
export const isKnown = (
  { etag, 'last-modified': modified }: Answer['headers'],
  header: Asked['header'],
): boolean => {
  const tags = header('if-none-match');
  if (tags) return tags === '*' || (tags.match(/"[^"]*"/g) ?? []).some((tag) => tag === etag);
  const since = header('if-modified-since');
  return Boolean(since && modified && Date.parse(modified) <= Date.parse(since));
};

export const keptBy304 = (headers: Answer['headers']): Answer['headers'] =>
  Object.fromEntries(Object.entries(headers).filter(([name]) => KEPT.includes(name)));

const KEPT = ['cache-control', 'content-language', 'etag', 'last-modified', 'link', 'vary'];
