import type { Answer } from './answer.ts';

/**
 * What goes wrong with one request. A status, `hang` (no answer at all) and `reset` come before
 * the work is done; the others after it, and it is billed: `reset-after` and `hang-after` (the
 * answer never arrives), `lost` (one result is missing), `empty` (one result is empty), `huge` (one
 * result is many times too long), `garbled` (no JSON).
 */
export type Fault =
  | 400
  | 401
  | 403
  | 404
  | 413
  | 414
  | 415
  | 429
  | 456
  | 500
  | 503
  | 504
  | 529
  | 'hang'
  | 'reset'
  | 'reset-after'
  | 'hang-after'
  | 'lost'
  | 'empty'
  | 'huge'
  | 'garbled';

/** The fault of the n-th request to translate, counted from 1. */
export type Faults = (request: number) => Fault | undefined;

/** What an answer looks like once its fault has come over it. */
export const spoil = (body: Answer, fault: Fault | undefined): string => {
  if (fault === 'garbled') return '<html>Bad Gateway</html>';
  if (fault === 'lost') return JSON.stringify({ translations: body.translations.slice(1) });
  if (fault === 'empty') return JSON.stringify(withFirst(body, ''));
  if (fault === 'huge') return JSON.stringify(withFirst(body, '길다 '.repeat(5000)));
  return JSON.stringify(body);
};

const withFirst = ({ translations: [first, ...others] }: Answer, text: string): Answer => ({
  translations: first ? [{ ...first, text }, ...others] : [],
});
