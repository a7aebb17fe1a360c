import * as z from 'zod';
import { Language } from '../../article/article.ts';
import { LANGUAGES } from '../../article/language-codes.ts';
import { listed } from '../../word-lists.ts';
import { DEFAULT_LIMIT, LISTED_FIELDS } from './query-constants.ts';
import { name, STATUSES, statusOf, time } from './query-fields.ts';

/** The longest key in S3. */
const MAX_SOURCE_LENGTH = 1024;

/** Articles of a bulk read. */
const MAX_IDS = 50;

/**
 * The parameters of each route. A description completes a sentence that begins with the parameter's
 * name: it is in problems and in the reference.
 */
export const ListQuery = z.strictObject({
  from: time('a German day or a time; only what was received or released then or later'),
  to: time('a German day, which is included, or a time; only what was received or released before'),
  lang: Language.optional().meta({
    description: `one of ${listed(LANGUAGES, 'or')}; only what can be read in it`,
    examples: ['ko'],
  }),
  status: statusOf(STATUSES),
  topic: z
    .string()
    .regex(/^(?:medtop:)?\d{8}$/)
    .transform((code) => (code.startsWith('medtop:') ? code : `medtop:${code}`))
    .optional()
    .meta({
      description: 'the code of a top-level media topic of the IPTC',
      examples: ['medtop:11000000'],
    }),
  site: name('the name of a site, in any case', 'Lahre-Bote'),
  section: name('the name of a section, in any case', 'Politik'),
  agency: name('the name of a news agency, in any case', 'dpa'),
  flagged: z
    .enum(['true', 'false'])
    .transform((text) => text === 'true')
    .optional()
    .meta({
      description: 'true or false: whether the check doubts a sentence, in `lang` or any language',
      examples: ['true'],
    }),
  changed_after: time(
    'a German day or a time; then the list is of changes since, oldest first, and goes on at `follow`',
  ),
  ids: z
    .string()
    .regex(new RegExp(`^[a-z0-9-]{12,80}(?:,[a-z0-9-]{12,80}){0,${MAX_IDS - 1}}$`))
    .transform((text) => [...new Set(text.split(','))])
    .optional()
    .meta({
      description: `at most ${MAX_IDS} ids with commas between them; goes with \`lang\` and \`fields\` alone`,
      examples: ['desk-faehre-0123456789ab'],
    }),
  fields: z
    .string()
    .regex(new RegExp(`^(?:${LISTED_FIELDS.join('|')})(?:,(?:${LISTED_FIELDS.join('|')})){0,30}$`))
    .transform((text) => new Set(['id', ...text.split(',')]))
    .optional()
    .meta({
      description: 'names of fields of an article with commas between them; without it, all',
      examples: ['languages,links'],
    }),
  cursor: z
    .string()
    .max(1_000)
    .optional()
    .describe('taken from the `next` of an earlier answer to the same question'),
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
    .describe(
      "an agency's own id of an item, the same in all its versions; each provider's item of that id is found",
    ),
});
export type ListQuery = z.infer<typeof ListQuery>;

/** The filters of lists, feeds and searches. */
export const FILTERS = {
  from: true,
  to: true,
  status: true,
  topic: true,
  site: true,
  section: true,
  agency: true,
} as const;

/** A feed has one language and one page. */
export const FeedQuery = ListQuery.pick({ ...FILTERS, flagged: true, limit: true });
export type FeedQuery = z.infer<typeof FeedQuery>;
