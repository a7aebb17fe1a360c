import { MONTH_PATTERN } from '../german/months.ts';

const DAY = new RegExp(
  `^\\d{1,2}\\.(?: ?(?:und|bis|oder|/|-|–) ?\\d{1,2}\\.)? ?(?:\\d{1,2}\\.|(?:${MONTH_PATTERN})(?![\\p{L}-]))`,
  'u',
);

/** Whether a line begins with a day of a month, whose number is not the mark of a list. */
export const opensWithDay = (text: string): boolean => DAY.test(text);
