import * as z from 'zod';
import { Language } from '../../article/article.ts';
import * as examples from './examples.ts';
import type { AnswerDescription, HeaderName, PathParameter } from './route.ts';
import { ArticleId } from './served-fields.ts';
import { ServedProblem } from './served-problem.ts';

export const id: PathParameter = {
  schema: ArticleId,
  description: 'Id of an article, as lists have it. It is computed from the key of its upload.',
  example: examples.id,
};
export const language: PathParameter = {
  schema: Language,
  description: 'The language of the answer. It is in the path alone: no header changes it.',
  example: 'ko',
};
export const json = (
  description: string,
  schema: z.ZodType,
  example: unknown,
  ...headers: HeaderName[]
): AnswerDescription => ({ description, schema, example, headers: ['ETag', ...headers] });

export const problem = (status: number, title: string, detail: string): AnswerDescription => ({
  description: `${title}.`,
  schema: ServedProblem,
  type: 'application/problem+json',
  example: { status, title, detail },
});

export const noArticle = problem(404, 'Not found', 'There is no article with this id.');
export const notThere = problem(404, 'Not found', 'Not available in ko yet (pending).');
export const goneAnswer = problem(
  410,
  'Gone',
  'This article could be read until 2026-11-30T00:00:00Z.',
);

/** The forms of a feed, by the suffix of its path. */
export const FEED_FORMS = {
  atom: { name: 'Atom', type: 'application/atom+xml; charset=utf-8', schema: z.string() },
  json: {
    name: 'JSON Feed 1.1',
    type: 'application/feed+json',
    schema: z.looseObject({ version: z.string() }),
  },
};
export type FeedSuffix = keyof typeof FEED_FORMS;

export const feedIn = (suffix: FeedSuffix, example: unknown): AnswerDescription => {
  const { type, schema } = FEED_FORMS[suffix];
  return { description: 'The feed.', type, schema, headers: ['ETag', 'Content-Language'], example };
};
