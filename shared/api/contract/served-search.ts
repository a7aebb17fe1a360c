import * as z from 'zod';
import { ListedArticle } from './served-article.ts';
import { byLanguage, Revision, ServedFlag, ServedSentence } from './served-fields.ts';

const Mark = z
  .object({
    start: z.int().nonnegative(),
    end: z.int().positive(),
  })
  .meta({ id: 'Mark', description: 'What matches in a text, in UTF-16 code units.' });

export const ServedHit = z
  .object({
    id: ServedSentence.shape.id,
    article: z.string().describe('The id of its article, which is among `articles`.'),
    revision: Revision,
    texts: byLanguage(
      z.object({
        text: z.string(),
        marks: z.array(Mark).describe('In order; empty where nothing in this language matches.'),
        flags: z.array(ServedFlag).optional(),
      }),
    ).describe('The sentence in each language that it can be read in; German is the original.'),
    page: z.string().startsWith('/').describe('The sentence on the page for people.'),
  })
  .meta({ id: 'Hit', description: 'A sentence that matches.' });
export type ServedHit = z.infer<typeof ServedHit>;

export const SearchAnswer = z
  .object({
    hits: z.array(ServedHit),
    articles: z
      .record(z.string(), ListedArticle)
      .describe('The articles of the hits by their ids, as in a list.'),
    next: z.url().optional().describe('The next page; absent on the last.'),
  })
  .meta({ id: 'SearchAnswer' });
export type SearchAnswer = z.infer<typeof SearchAnswer>;
