import { type Day, isoYear } from './calendar.ts';
import type { Meaning, Season, Side } from './date-meaning.ts';
import { YEARS } from './nearest-date.ts';

/** First and last month. A winter belongs to two years. */
const SEASONS: Record<Exclude<Season, 'winter'>, readonly [number, number]> = {
  spring: [3, 5],
  summer: [6, 8],
  autumn: [9, 11],
  'quarter-1': [1, 3],
  'quarter-2': [4, 6],
  'quarter-3': [7, 9],
  'quarter-4': [10, 12],
  'half-1': [1, 6],
  'half-2': [7, 12],
};

export const seasonNear = (
  { year, month }: Day,
  { season, which, ofYear }: Extract<Meaning, { kind: 'season' }>,
  side: Side,
): string | undefined => {
  if (season === 'winter') return undefined;
  const [first, last] = SEASONS[season];
  if (which && ofYear) return isoYear({ year: year + YEARS[which] });
  if (which === 'this') return isoYear({ year });
  if (which === 'last') return isoYear({ year: month > last ? year : year - 1 });
  if (which === 'next') return isoYear({ year: month < first ? year : year + 1 });
  // Of the quarter that is running nothing is known: it may be of a business year.
  if (side === 'past' && /\d$/.test(season) && month >= first && month <= last) return undefined;
  if (side === 'past') return isoYear({ year: month >= first ? year : year - 1 });
  return side === 'future' ? isoYear({ year: month <= last ? year : year + 1 }) : undefined;
};

/** Spoken of in its first month, or the last ones before it. */
export const newYearNear = ({ year, month }: Day): string | undefined => {
  if (month === 1) return isoYear({ year });
  return month >= 9 ? isoYear({ year: year + 1 }) : undefined;
};

export const edgeNear = (
  { year, month }: Day,
  edge: 'start' | 'middle' | 'end',
  side: Side,
): string | undefined => {
  if (side === 'near' || (side === 'unknown' && edge !== 'end')) return undefined;
  if (edge === 'end') return isoYear({ year: side === 'past' && month < 12 ? year - 1 : year });
  const due = edge === 'start' ? 1 : 6;
  if (side === 'past') return isoYear({ year: month >= due ? year : year - 1 });
  return isoYear({ year: month <= due ? year : year + 1 });
};
