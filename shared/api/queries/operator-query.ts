import * as z from 'zod';
import { TakeDown } from '../../article/take-down.ts';
import { ListQuery } from './list-query.ts';
import { STATUSES, statusOf } from './query-fields.ts';

/** Operators also find what waits for the end of its embargo. */
export const OperatorListQuery = ListQuery.extend({ status: statusOf(['embargoed', ...STATUSES]) });

export const MonthQuery = z.strictObject({
  month: z
    .string()
    .regex(/^\d{4}-(0[1-9]|1[0-2])$/)
    .optional()
    .meta({
      description: 'one such as 2026-11; without it, the current month (UTC)',
      examples: ['2026-11'],
    }),
});

export const TakeDownQuery = z.strictObject({
  reason: TakeDown.shape.reason.describe('a text for readers of at most 500 characters'),
});
