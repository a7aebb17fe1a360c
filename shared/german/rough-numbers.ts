import { NUMERALS } from './number-words.ts';

/** Not `3 Millionen`, `zwei Millionen`. */
const UNCOUNTED = `(?<!(?:\\d|${NUMERALS}|hundert|tausend|einer|halben|stellige[mnrs]?) ?)(?<!\\p{L})`;

const rough = (words: string): RegExp => new RegExp(`(?<!\\p{L})(?:${words})`, 'giu');
const uncounted = (words: string): RegExp => new RegExp(`${UNCOUNTED}(?:${words})`, 'giu');

/**
 * Multiples and magnitudes without a figure, by family; those of which another is a part
 * come after it.
 */
export const ROUGH_NUMBERS = {
  multiple: {
    halved: rough('halbier'),
    double: rough('(?:ge|zu)?verdoppel|doppelt (?:so|wie)(?!\\p{L})'),
    triple: rough('verdreifach|dreimal so(?!\\p{L})'),
    quadruple: rough('vervierfach|viermal so(?!\\p{L})'),
    tenfold: rough('verzehnfach|zehnmal so(?!\\p{L})'),
  },
  magnitude: {
    'hundred thousands': uncounted('hunderttausende'),
    'ten thousands': uncounted(
      'zehntausende|(?:ein paar|einige|mehrere|viele) zehntausend(?!\\p{L})',
    ),
    'hundred millions': uncounted('hunderte millionen'),
    billions: uncounted('milliarden'),
    millions: uncounted('millionen'),
    thousands: uncounted('tausende|(?:ein paar|einige|mehrere|viele) tausend(?!\\p{L})'),
    hundreds: uncounted('hunderte|(?:ein paar|einige|mehrere) hundert(?!\\p{L})'),
    dozens: uncounted('dutzend|(?:ein paar|einige|mehrere) dutzend'),
  },
} as const;

type Families = typeof ROUGH_NUMBERS;
export type RoughNumber = { [Family in keyof Families]: keyof Families[Family] }[keyof Families];
