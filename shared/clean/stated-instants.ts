import { Rejection, Withdrawal } from '../article/errors.ts';
import { berlinDay } from '../berlin-day.ts';
import { embargoLine } from '../wires/embargo-line.ts';
import { isLifted } from '../wires/embargo-words.ts';
import { readTime } from './page-time.ts';

/** From when and until when an article may be read. */
export type StatedInstants = { embargo?: string | undefined; expires?: string | undefined };

const ISO = /^\d{4}-\d\d-\d\dT\d\d:\d\d(?::\d\d(?:\.\d{1,9})?)?(?:Z|[+-]\d\d:\d\d)$/;

/**
 * Instants as an article, or whoever uploads it, states them (`Sperrfrist: 5. Mai, 9.30 Uhr`), in ISO
 * 8601 and UTC. A time without a zone is German; a day without a time means its end, one without a
 * year is near now. An embargo whose end cannot be read does not end.
 *
 * @throws Withdrawal, Rejection
 */
export const statedInstants = (
  { embargo, expires }: StatedInstants,
  now: Date,
): StatedInstants => ({
  ...(embargo && !isLifted(embargo) && { embargo: endOfEmbargo(embargo, now) ?? withhold() }),
  ...(expires && { expires: instantIn(expires) ?? reject() }),
});

const endOfEmbargo = (text: string, now: Date): string | undefined =>
  instantIn(embargoLine(text, now.toISOString()) ?? text) ?? instantIn(text);

const instantIn = (text: string): string | undefined => {
  const time = ISO.test(text.trim()) ? text.trim() : readTime(text);
  if (time === undefined) return undefined;
  const instant = time.length === 10 ? berlinDay(time).end : new Date(time);
  return Number.isNaN(instant.getTime()) ? undefined : instant.toISOString();
};

const withhold = (): never => {
  throw new Withdrawal(
    'withheld',
    'The article is under an embargo, and does not say until when in a form that can be read.',
  );
};

const reject = (): never => {
  throw new Rejection(
    'unreadable-time',
    'When the article expires cannot be read. Write it such as 2026-12-31T18:00:00+01:00.',
  );
};
