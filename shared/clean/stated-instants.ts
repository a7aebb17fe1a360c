import { Rejection, Withdrawal } from '../article/errors.ts';
import { berlinDay } from '../berlin-day.ts';
import { embargoEnd } from '../wires/embargo-end.ts';
import { firstWords, isLifted, statementOf } from '../wires/embargo-statement.ts';
import { isOpenEnded } from '../wires/hold-request.ts';
import { unfinished } from '../wires/unfinished-text.ts';
import { readTime } from './page-time.ts';

/** From when and until when an article may be read. */
export type StatedInstants = { embargo?: string | undefined; expires?: string | undefined };

/** What an item says after it has no end that can be read. */
const UNKNOWN = /^unknown:? ?/;
/** The name of a field whose words are joined. */
const FIELD = /^[\w-]{3,40}:(?= )/;
const ISO = /^\d{4}-\d\d-\d\dT\d\d:\d\d(?::\d\d(?:\.\d{1,9})?)?(?:Z|[+-]\d\d:\d\d)$/;

/**
 * Instants as an article, or whoever uploads it, states them (`Sperrfrist: 5. Mai, 9.30 Uhr`), in ISO
 * 8601 and UTC. A time without a zone is German; a day without a time means its end, one without a
 * year is near the arrival of the text, and a weekday or a clock alone is the first after it. An
 * embargo whose end cannot be read does not end.
 *
 * @throws Withdrawal, Rejection
 */
export const statedInstants = (
  { embargo, expires }: StatedInstants,
  arrived: Date,
): StatedInstants => ({
  ...(embargo &&
    !isLifted(embargo) && { embargo: endOfEmbargo(embargo, arrived) ?? withhold(embargo) }),
  ...(expires && { expires: instantIn(expires) ?? reject() }),
});

const endOfEmbargo = (text: string, arrived: Date): string | undefined =>
  UNKNOWN.test(text) || unfinished(text) || isOpenEnded(text)
    ? undefined
    : (instantIn(ISO.test(text.trim()) ? text : embargoEnd(text, arrived.toISOString())) ??
      instantIn(text));

const instantIn = (text: string): string | undefined => {
  const time = ISO.test(text.trim()) ? text.trim() : readTime(text);
  if (time === undefined) return undefined;
  const instant = time.length === 10 ? berlinDay(time).end : new Date(time);
  return Number.isNaN(instant.getTime()) ? undefined : instant.toISOString();
};

/** Of a line that may be about something else than the text. Not all of a letter is for others. */
export const doubtOf = (embargo = ''): string | undefined =>
  statementOf(embargo) === 'doubtful'
    ? `its line "${firstWords(embargo)}" was taken for an embargo; upload it without that line if it is none`
    : undefined;

const withhold = (embargo: string): never => {
  const words = firstWords(embargo.replace(UNKNOWN, '')) || FIELD.exec(embargo)?.[0];
  const line = doubtOf(embargo) ?? (words && `its line "${words}"`);
  throw new Withdrawal(
    'withheld',
    `The article is under an embargo, and does not say until when in a form that can be read${line ? ` (${line})` : ''}.`,
  );
};

const reject = (): never => {
  throw new Rejection(
    'unreadable-time',
    'When the article expires cannot be read. Write it such as 2026-12-31T18:00:00+01:00.',
  );
};
