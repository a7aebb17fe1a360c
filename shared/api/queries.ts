import * as z from 'zod';
import { Language } from '../article/article.ts';

const anyOf = new Intl.ListFormat('en-GB', { type: 'disjunction' });

/** As long as a key may be. */
const MAX_SOURCE_LENGTH = 1024;

const LIMIT = { default: 20, most: 100 };

/**
 * The parameters of each route. A description completes a sentence that begins with the parameter's
 * name: it is in problems and in the reference.
 */
export const ListQuery = z.strictObject({
  lang: Language.optional().describe(`${anyOf.format(Language.options)}`),
  cursor: z
    .string()
    .regex(/^\d{13}-[a-z0-9-]{12,80}$/)
    .optional()
    .describe('taken from the `next` of an earlier answer'),
  limit: z
    .string()
    .regex(/^\d{1,3}$/)
    .transform(Number)
    .pipe(z.int().min(1).max(LIMIT.most))
    .default(LIMIT.default)
    .describe(`a whole number from 1 to ${LIMIT.most}; without it, ${LIMIT.default}`),
  key: z.string().min(1).max(MAX_SOURCE_LENGTH).optional().describe('the key of an upload'),
  urn: z
    .string()
    .trim()
    .min(1)
    .max(MAX_SOURCE_LENGTH)
    .optional()
    .describe("an agency's own id of an item, the same in all its versions"),
});
export type ListQuery = z.infer<typeof ListQuery>;

export const MonthQuery = z.strictObject({
  month: z
    .string()
    .regex(/^\d{4}-(0[1-9]|1[0-2])$/)
    .optional()
    .describe('one such as 2026-11; without it, the current month (UTC)'),
});

export const NoQuery = z.strictObject({});

/** On pages other parameters, which links from elsewhere bring along, do not count. */
export const PageQuery = z.object({ lang: ListQuery.shape.lang });
export const ListPageQuery = z.object({
  cursor: ListQuery.shape.cursor,
  limit: ListQuery.shape.limit,
});

/** Parameters that other sites append to links. */
export const TRACKERS = /^(?:utm_\w{1,40}|fbclid|gclid|dclid|msclkid|igshid|mc_[ce]id)$/;
