import type { Answer } from './answer.ts';

/**
 * The failure of one request. A status, `hang` (no answer) and `reset` happen before the work
 * is done. The others happen after it, so it is billed: `reset-after` and `hang-after` (the answer
 * never arrives), `lost` (a result is missing), `empty` (a result is empty), `huge` (a result is
 * far too long), `garbled` (not JSON).
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

/** The fault of the nth request to translate, counting from 1. */
export type Faults = (request: number) => Fault | undefined;

/** The body of an answer, damaged by the fault. */
export const damage = (body: Answer, fault: Fault | undefined): string => {
  if (fault === 'garbled') return '<html>Bad Gateway</html>';
  if (fault === 'lost') return JSON.stringify({ translations: body.translations.slice(1) });
  if (fault === 'empty') return JSON.stringify(withFirst(body, ''));
  if (fault === 'huge') return JSON.stringify(withFirst(body, '길다 '.repeat(5000)));
  return JSON.stringify(body);
};

const withFirst = ({ translations: [first, ...others] }: Answer, text: string): Answer => ({
  translations: first ? [{ ...first, text }, ...others] : [],
});
