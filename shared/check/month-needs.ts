import { MONTH_PATTERN, monthNumber } from '../german/months.ts';
import type { NumberToken } from '../german/numbers.ts';
import type { Need, NumberEvidence } from './number-evidence.ts';

const MONTH = `(${MONTH_PATTERN})(?!\\p{L})`;
const MONTH_AFTER = new RegExp(`^\\.?[\\s\\u00a0]${MONTH}`, 'u');
const MONTH_BEFORE = new RegExp(`(?<!\\p{L})${MONTH}[\\s\\u00a0]$`, 'u');
/** August and Mai are names too: only after these words is a month certain. */
const ALONE = new RegExp(
  `(?<!\\p{L})(?:im|seit|ab|Ende|Anfang|Mitte|(?:vergangen|nächst|kommend|letzt)e[nr])\\s${MONTH}`,
  'giu',
);

type Month = { name: string; evidence: NumberEvidence };

/** Month of `3. Mai`. */
export const monthAfter = (after: string): Month | undefined => month(MONTH_AFTER.exec(after)?.[1]);

/** Month of `Mai 2024`. */
export const monthBefore = (text: string, { start, value }: NumberToken): Month | undefined => {
  if (value < 1000 || value >= 2200) return undefined;
  return month(MONTH_BEFORE.exec(text.slice(Math.max(0, start - 12), start))?.[1]);
};

/** Months without a day: `im Juni`, `Ende August`. */
export const monthNeeds = (text: string): Need[] =>
  [...text.matchAll(ALONE)].flatMap(([, name]) => {
    const found = month(name);
    return found ? [{ printed: found.name, any: [found.evidence] }] : [];
  });

const month = (name = ''): Month | undefined => {
  const number = monthNumber(name);
  return number ? { name, evidence: { kind: 'month', month: number } } : undefined;
};
