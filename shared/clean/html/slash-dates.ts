import type { Origin } from '../../article/article.ts';
import { readTime } from '../page-time.ts';
import type { ClaimedFields } from './claimed-fields.ts';

/** A date that may begin with the day, as in Britain and France, or the month, as in America. */
const SLASHES = /(?<![\d/])(\d{1,2})\/(\d{1,2})\/(\d{4})(?![\d/])/;
const MAX_TIME_LENGTH = 200;
const MONTHS = 12;
const TIMES = ['published', 'modified'] as const;

type Order = 'day-first' | 'month-first';

/**
 * The fields with dates in slashes in the order that other dates of the page show: one of the
 * sources that can only be read in one way, or the same day in another form. Without such a date, one
 * that could be either is left out.
 */
export const withOrderedDates = (
  sources: [Origin, ClaimedFields][],
  shown: ClaimedFields,
): [Origin, ClaimedFields][] => {
  const values = sources.flatMap(([, fields]) => TIMES.flatMap((name) => fields[name] ?? []));
  if (!values.some((value) => partsOf(value))) return sources;
  const order = orderOf(
    values,
    TIMES.flatMap((name) => shown[name] ?? []),
  );
  return sources.map(([origin, fields]) => [
    origin,
    {
      ...fields,
      published: inOrder(fields.published, order),
      modified: inOrder(fields.modified, order),
    },
  ]);
};

const orderOf = (values: string[], shown: string[]): Order | undefined => {
  const parts = values.flatMap((value) => partsOf(value) ?? []);
  if (parts.some(({ second }) => second > MONTHS)) return 'month-first';
  if (parts.some(({ first }) => first > MONTHS)) return 'day-first';
  const others = values
    .filter((value) => !partsOf(value))
    .flatMap((value) => readTime(value) ?? []);
  const days = new Set([...others, ...shown].map((time) => time.slice(0, 10)));
  const isKnown = (order: Order) =>
    parts.some((each) => days.has(readTime(isoDay(each, order)) ?? ''));
  if (isKnown('day-first')) return 'day-first';
  return isKnown('month-first') ? 'month-first' : undefined;
};

type Parts = { first: number; second: number; year: string };

const partsOf = (value: string): Parts | undefined => {
  const [, first, second, year] = SLASHES.exec(value.slice(0, MAX_TIME_LENGTH)) ?? [];
  return year ? { first: Number(first), second: Number(second), year } : undefined;
};

const isoDay = ({ first, second, year }: Parts, order: Order): string =>
  order === 'day-first' ? `${year}-${second}-${first}` : `${year}-${first}-${second}`;

const inOrder = (value: string | undefined, order: Order | undefined): string | undefined => {
  const parts = value === undefined ? undefined : partsOf(value);
  if (!parts || !value) return value;
  if (!order && parts.first !== parts.second) return undefined;
  return value.replace(SLASHES, isoDay(parts, order ?? 'day-first'));
};
