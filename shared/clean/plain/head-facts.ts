import { MONTH_PATTERN } from '../../german/months.ts';
import { isPerson, namesAlone } from '../byline.ts';
import { isEventLine } from '../event-line.ts';
import { isFact } from './fact-lines.ts';
import type { PlainLine } from './line-kinds.ts';

const MIN_FIELDS = 3;
const DAY_OR_CLOCK = new RegExp(
  `\\d{1,2}\\. ?(?:\\d{1,2}\\.|${MONTH_PATTERN})|\\d Uhr\\b|(?:${MONTH_PATTERN}) \\d{4}`,
);

/** One of several lines with a label: `Einsatzort: Lohfeld, Am Kai`. */
export const isField = (lines: PlainLine[], at: number): boolean => {
  const isOne = (line: number) => isFact(lines[line]?.text);
  if (!isOne(at)) return false;
  let [from, to] = [at, at];
  while (isOne(from - 1) && at - from < MIN_FIELDS) from -= 1;
  while (isOne(to + 1) && to - at < MIN_FIELDS) to += 1;
  return to - from + 1 >= MIN_FIELDS;
};

/** `Start: 3. Dezember`, `Regie: Ida Kern`, and a fact beside one. */
export const isStatedBelow = (head: PlainLine[], at: number): boolean => {
  const isOne = (line: number) => at > 0 && isStated(head[line]?.text ?? '');
  return isOne(at) || (isFact(head[at]?.text) && (isOne(at - 1) || isOne(at + 1)));
};

/** A fact with a day, a clock or a person, or an event's. */
const isStated = (text: string): boolean => {
  if (isEventLine(text)) return true;
  if (!isFact(text)) return false;
  return DAY_OR_CLOCK.test(text) || isName(text.slice(text.indexOf(':') + 1).trim());
};

export const isName = (text: string): boolean => {
  const names = namesAlone(text);
  return names.length > 0 && names.every(isPerson);
};
