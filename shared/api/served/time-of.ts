import { berlinDay } from '../../berlin-day.ts';
import type { ArticleFacts } from '../contract/served-fields.ts';

type ServedTime = NonNullable<ArticleFacts['published']>;

const DAY = /^\d{4}-\d\d-\d\d$/;
const TIME = /^(\d{4}-\d\d-\d\dT\d\d:\d\d)(:\d\d(?:\.\d{1,9})?)?(Z|[+-]\d\d:\d\d)$/;

/** A time of an article's metadata as RFC 3339; undefined for anything that is none. */
export const timeOf = (stored: string | undefined): ServedTime | undefined => {
  if (stored === undefined || Number.isNaN(Date.parse(stored))) return undefined;
  if (DAY.test(stored)) return { at: firstMoment(stored), precision: 'day' };
  const [, minute, second = ':00', zone] = TIME.exec(stored) ?? [];
  return minute ? { at: `${minute}${second}${zone}` } : undefined;
};

const firstMoment = (day: string): string => {
  const ahead = Date.parse(`${day}T00:00:00Z`) - berlinDay(day).start.getTime();
  return `${day}T00:00:00+0${Math.round(ahead / 3_600_000)}:00`;
};
