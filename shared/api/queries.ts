import * as z from 'zod';
import { Language } from '../article/article.ts';

const anyOf = new Intl.ListFormat('en-GB', { type: 'disjunction' });

/** As long as a key may be. */
const MAX_SOURCE_LENGTH = 1024;

/** Articles of a page. */
export const DEFAULT_LIMIT = 20;

/**
 * The parameters of each route. A description completes a sentence that begins with the parameter's
 * name: it is in problems and in the reference.
 */
export const ListQuery = z.strictObject({
  lang: Language.optional().meta({
    description: `one of ${anyOf.format(Language.options)}`,
    examples: ['ko'],
  }),
  cursor: z
    .string()
    .regex(/^\d{13}-[a-z0-9-]{12,80}$/)
    .optional()
    .describe('taken from the `next` of an earlier answer'),
  limit: z
    .string()
    .regex(/^(?:[1-9]\d?|100)$/)
    .transform(Number)
    .optional()
    .meta({
      description: `a whole number from 1 to 100; without it, ${DEFAULT_LIMIT}`,
      examples: ['50'],
    }),
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
    .meta({
      description: 'one such as 2026-11; without it, the current month (UTC)',
      examples: ['2026-11'],
    }),
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

/** Every parameter that some path takes: all that the edge passes on as it is. */
export const QUERY_PARAMETERS = [
  ...new Set(
    [ListQuery, MonthQuery, PageQuery, ListPageQuery].flatMap(({ shape }) => Object.keys(shape)),
  ),
].sort();

/** In which the edge passes on the name of a parameter that no path takes. */
export const UNKNOWN_PARAMETER = 'unknown';
