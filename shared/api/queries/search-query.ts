import * as z from 'zod';
import { Language } from '../../article/article.ts';
import { LANGUAGES } from '../../article/language-codes.ts';
import { MAX_QUERY_LENGTH, searchFormOf } from '../../search/search-form.ts';
import { listed } from '../../word-lists.ts';
import { FILTERS, ListQuery } from './list-query.ts';

export const SearchQuery = ListQuery.pick({
  lang: true,
  ...FILTERS,
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
