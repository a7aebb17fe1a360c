import type { Holiday } from '../../german/holidays.ts';

/** `letzten`, `diesen`, `nächsten`. */
export type Which = 'last' | 'this' | 'next';

export type DateUnit = 'day' | 'week' | 'month' | 'year';

/** What a date's words say, before they are placed in time. Months from 1, weekdays from 0. */
export type Meaning =
  /** With `short` its year is printed in two digits. */
  | { kind: 'fixed'; iso: string; short?: boolean }
  /**
   * `which` is said of the year: `3. Mai vergangenen Jahres`; `known` is the year of what the day is
   * known for. `yearsAgo`: `am 3. Mai vor zwei Jahren`.
   */
  | {
      kind: 'day';
      month: number;
      day: number;
      weekday?: number | undefined;
      which?: Which | undefined;
      yearsAgo?: number | undefined;
      known?: number;
    }
  /** `which` is said of the month, or with `ofYear` of its year. */
  | {
      kind: 'month';
      month: number;
      which?: Which | undefined;
      ofYear?: boolean;
      yearsAgo?: number | undefined;
    }
  /**
   * `week` counts from the week of publication: -1 for `Montag vergangener Woche`; `weeks` from
   * the last such day or the next: -1 for `Montag vor einer Woche`.
   */
  | {
      kind: 'weekday';
      weekday: number;
      which?: Which | undefined;
      week?: number | undefined;
      weeks?: number | undefined;
    }
  | { kind: 'weekend'; which?: Which | undefined }
  | { kind: 'holiday'; holiday: Holiday; which?: Which | undefined }
  /** `which` is said of the season, or with `ofYear` of its year. */
  | { kind: 'season'; season: Season; which?: Which | undefined; ofYear?: boolean }
  /** Units from the publication, whatever the tense. */
  | { kind: 'shift'; unit: DateUnit; steps: number }
  /** `heute vor zehn Jahren`. */
  | { kind: 'anniversary'; unit: DateUnit; steps: number }
  /** `in drei Wochen`: with a verb in the past it is a duration. */
  | { kind: 'ahead'; unit: DateUnit; steps: number }
  | { kind: 'today' }
  /** `am Vortag`: days from the day that was last named. */
  | { kind: 'beside'; days: number }
  /**
   * `im Jahr darauf`: years from the one that was last told of; `Vorjahr` is said of the year of
   * publication, too.
   */
  | { kind: 'beside-year'; years: number; ofToday?: boolean }
  /** `14. Kalenderwoche`. */
  | { kind: 'week'; week: number }
  /** `Jahresende`. */
  | { kind: 'edge'; edge: 'start' | 'middle' | 'end' }
  /** `im neuen Jahr`: the one that is about to begin, or has just begun. */
  | { kind: 'new-year' }
  /** A date that its words leave open: `vor rund zehn Jahren`. */
  | { kind: 'open' };

export type Season =
  | 'spring'
  | 'summer'
  | 'autumn'
  | 'winter'
  | `quarter-${1 | 2 | 3 | 4}`
  | `half-${1 | 2}`;

/**
 * On which side of the publication a date is: with a verb in the `present` it is ahead as far as the
 * words do not say otherwise, `near` it is on either side, `unknown` where no verb says it.
 */
export type Side = 'past' | 'present' | 'future' | 'near' | 'unknown';
