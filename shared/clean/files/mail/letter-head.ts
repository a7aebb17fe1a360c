import {
  ANSWERED,
  FORWARD_MARK,
  LETTER_FIELD,
  ORIGINAL_MARK,
} from '../../../german/letter-words.ts';
import type { MailLine } from './mail-passages.ts';

/** The head of a quoted mail; `end` is the line below it. */
export type LetterHead = { end: number; isForwarded: boolean; subject?: string; date?: string };

const MAX_HEAD_LINES = 20;
const MIN_FIELDS = 2;
const SENDER = /^(?:von|from)$/i;
const SUBJECT = /^(?:betreff|subject)$/i;
const DATE = /^(?:gesendet|sent|datum|date)$/i;

/** The head of a quoted mail that begins in this line: a mark, fields or both, or who wrote when. */
export const letterHead = (lines: MailLine[], at: number): LetterHead | undefined => {
  const text = lines[at]?.text ?? '';
  if (text === '') return undefined;
  const answered = [text, `${text} ${lines[at + 1]?.text ?? ''}`].findIndex((line) =>
    ANSWERED.test(line),
  );
  if (answered >= 0) return { end: at + answered + 1, isForwarded: false };
  const isForwarded = FORWARD_MARK.test(text);
  const isMark = isForwarded || ORIGINAL_MARK.test(text);
  const fields = fieldsFrom(lines, isMark ? at + 1 : at);
  if (fields) return { ...fields, isForwarded };
  return isMark ? { end: at + 1, isForwarded } : undefined;
};

/** Fields in lines of their own; long ones go on in the next line, and some programs double-space. */
const fieldsFrom = (
  lines: MailLine[],
  from: number,
): Omit<LetterHead, 'isForwarded'> | undefined => {
  const fields: [string, string][] = [];
  let end = from;
  for (let at = from; at < Math.min(from + MAX_HEAD_LINES, lines.length); at += 1) {
    const text = lines[at]?.text ?? '';
    const [, name, value = ''] = LETTER_FIELD.exec(text) ?? [];
    if (name) fields.push([name, value.trim()]);
    else if (text !== '' && !(fields.length > 0 && /@|;$/.test(text))) break;
    if (text !== '') end = at + 1;
    else if (fields.length >= MIN_FIELDS && !LETTER_FIELD.test(lines[at + 1]?.text ?? '')) break;
  }
  if (fields.length < MIN_FIELDS || !fields.some(([name]) => SENDER.test(name))) return undefined;
  const value = (form: RegExp) => fields.find(([name]) => form.test(name))?.[1];
  const [subject, date] = [value(SUBJECT), value(DATE)];
  return { end, ...(subject && { subject }), ...(date && { date }) };
};
