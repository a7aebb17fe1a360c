import { once } from '../../once.ts';
import type { Meaning } from './date-meaning.ts';

export type Groups = Record<string, string | undefined>;

export type DateRule = {
  /** Made for the first text: all of them take milliseconds, which no start should wait for. */
  pattern: () => RegExp;
  /** Undefined if it is not a date after all. */
  read: (groups: Groups) => Meaning | undefined;
  /** Whether the words around a match leave it a date. */
  accept: (text: string, start: number, end: number) => boolean;
  /** Whether each match begins with a word such as `vergangenen`, which most texts do not have. */
  saysWhich?: boolean;
};

export const rule = (
  pattern: string,
  read: DateRule['read'],
  accept: DateRule['accept'] = () => true,
): DateRule => ({ pattern: once(() => new RegExp(pattern, 'gu')), read, accept });
