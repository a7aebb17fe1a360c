import type { Answer } from './answer.ts';

/**
 * What goes wrong with one request. A status, `hang` (no answer at all) and `reset` come before
 * the work is done; the others after it, and it is billed: `reset-after` (the answer never
 * arrives), `lost` (one result is missing), `empty` (one result is empty), `garbled` (no JSON).
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
  | 'lost'
  | 'empty'
  | 'garbled';

/** The fault of the n-th request to translate, counted from 1. */
export type Faults = (request: number) => Fault | undefined;

const blank = ({ translations: [first, ...others] }: Answer): Answer => ({
  translations: first ? [{ ...first, text: '' }, ...others] : [],
});

/** What an answer looks like once its fault has come over it. */
export const spoil = (body: Answer, fault: Fault | undefined): string => {
  if (fault === 'garbled') return '<html>Bad Gateway</html>';
  if (fault === 'lost') return JSON.stringify({ translations: body.translations.slice(1) });
  return JSON.stringify(fault === 'empty' ? blank(body) : body);
};
