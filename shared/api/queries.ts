import * as z from 'zod';
import { Language } from '../article/article.ts';
import { LANGUAGES } from '../article/language-codes.ts';
import { ArticleStatus, LanguageStatus } from '../article/manifest.ts';
import { TakeDown } from '../article/take-down.ts';
import { MAX_QUERY_LENGTH, searchFormOf } from '../search/search-form.ts';
import { listed } from '../word-lists.ts';

/** As long as a key may be. */
const MAX_SOURCE_LENGTH = 1024;

/** Articles of a page. */
export const DEFAULT_LIMIT = 20;

/** Articles of a bulk read. */
const MAX_IDS = 50;

const MAX_NAME_LENGTH = 200;

const DAY_OR_INSTANT =
  /^\d{4}-\d\d-\d\d(?:T\d\d:\d\d(?::\d\d(?:\.\d{1,9})?)?(?:Z|[+-]\d\d:\d\d))?$/;

/** Fields of an article in a list; its id comes always. A test compares them with its schema. */
export const LISTED_FIELDS = [
  'id',
  'revision',
  'status',
  'reason',
  'embargo',
  'expires',
  'serve',
  'received',
  'updated',
  'published',
  'modified',
  'byline',
  'site',
  'section',
  'agency',
  'place',
  'topic',
  'item',
  'rights',
  'truncated',
  'languages',
  'links',
] as const;

/** A day or a time that the calendar has. */
const time = (description: string) =>
  z
    .string()
    .regex(DAY_OR_INSTANT)
    .refine((text) => isTime(text))
    .optional()
    .meta({ description, examples: ['2026-11-22'] });

const isTime = (text: string): boolean => {
  const day = new Date(`${text.slice(0, 10)}T00:00:00Z`);
  return (
    !Number.isNaN(Date.parse(text)) &&
    !Number.isNaN(day.getTime()) &&
    day.toISOString().startsWith(text.slice(0, 10))
  );
};

const name = (description: string, example: string) =>
  z
    .string()
    .min(1)
    .max(MAX_NAME_LENGTH)
    .optional()
    .meta({ description, examples: [example] });

const STATUSES = [...ArticleStatus.options, ...LanguageStatus.options];

const statusOf = (statuses: string[]) => {
  const Statuses = z.enum([...new Set(statuses)]);
  return Statuses.optional().meta({
    description: `one of ${listed(Statuses.options, 'or')}, of the article, of \`lang\`, or else of any language`,
    examples: ['complete'],
  });
};

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

/** Operators also find what waits for the end of its embargo. */
export const OperatorListQuery = ListQuery.extend({ status: statusOf(['embargoed', ...STATUSES]) });

/** A feed has one language and one page. */
export const FeedQuery = ListQuery.pick({
  from: true,
  to: true,
  status: true,
  topic: true,
  site: true,
  section: true,
  agency: true,
  flagged: true,
  limit: true,
});
export type FeedQuery = z.infer<typeof FeedQuery>;

/** The cursor is the number of a page. */
export const DigestQuery = z.strictObject({
  cursor: z
    .string()
    .regex(/^[1-9]\d{0,3}$/)
    .transform(Number)
    .optional()
    .describe('taken from the `next` of an earlier answer to the same question'),
});

export const SearchQuery = ListQuery.pick({
  lang: true,
  from: true,
  to: true,
  status: true,
  topic: true,
  site: true,
  section: true,
  agency: true,
  cursor: true,
  limit: true,
}).extend({
  q: z
    .string()
    .max(MAX_QUERY_LENGTH)
    .refine((text) => searchFormOf(text).all.length > 0)
    .meta({
      description: `words that a sentence has, in any form and in one language, \`"words side by side"\`, \`-without\` and \`begin*\`; at most ${MAX_QUERY_LENGTH} characters`,
      examples: ['Haubitze -Ukraine'],
    }),
  in: Language.optional().meta({
    description: `one of ${listed(LANGUAGES, 'or')}; the language that is searched, without it all`,
    examples: ['de'],
  }),
  flagged: ListQuery.shape.flagged.describe(
    'true or false: whether the check doubts the sentence, in `lang` or any language',
  ),
  order: z
    .enum(['relevance', 'newest'])
    .optional()
    .meta({
      description: 'relevance, which counts for less with age, or newest; without it, relevance',
      examples: ['newest'],
    }),
});
export type SearchQuery = z.infer<typeof SearchQuery>;

/** A search as a feed has one page, the newest first. */
export const SearchFeedQuery = SearchQuery.omit({ cursor: true, order: true });
export type SearchFeedQuery = z.infer<typeof SearchFeedQuery>;

/** The page of a search takes any text, and none. */
export const SearchPageQuery = z.object({
  q: z.string().max(MAX_QUERY_LENGTH).optional().describe(`at most ${MAX_QUERY_LENGTH} characters`),
  cursor: ListQuery.shape.cursor,
});

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

export const NoQuery = z.strictObject({});

/** On pages other parameters, which links from elsewhere bring along, do not count. */
export const AnyQuery = z.object({});
export const PageQuery = z.object({ lang: ListQuery.shape.lang });
/** No page lists what cannot be read. */
export const ListPageQuery = z.object({
  ...FeedQuery.shape,
  status: statusOf(['accepted', ...LanguageStatus.options]),
  cursor: ListQuery.shape.cursor,
});
export type ListPageQuery = z.infer<typeof ListPageQuery>;

/** Parameters that other sites append to links. */
export const TRACKERS = /^(?:utm_\w{1,40}|fbclid|gclid|dclid|msclkid|igshid|mc_[ce]id)$/;

/** Every parameter that some path takes: all that the edge passes on as it is. */
export const QUERY_PARAMETERS = [
  ...new Set(
    [ListQuery, SearchQuery, MonthQuery, TakeDownQuery, PageQuery, ListPageQuery].flatMap(
      ({ shape }) => Object.keys(shape),
    ),
  ),
].sort();

/** In which the edge passes on the name of a parameter that no path takes. */
export const UNKNOWN_PARAMETER = 'unknown';
