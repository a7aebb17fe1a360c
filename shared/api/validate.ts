import * as z from 'zod';
import { Language } from '../article/article.ts';
import { ArticleId } from '../article/article-id.ts';
import { listed } from '../word-lists.ts';
import { badRequest, notFound } from './problem.ts';

/** @throws HttpProblem 404: no article can have such an id */
export const articleIdIn = (text: string): string => {
  const parsed = ArticleId.safeParse(text);
  if (parsed.success) return parsed.data;
  throw notFound('There is no article with this id. GET /v1/articles lists them all.', {
    kind: 'no-article',
  });
};

/** @throws HttpProblem 404 */
export const languageIn = (text: string): Language => {
  const parsed = Language.safeParse(text);
  if (parsed.success) return parsed.data;
  throw notFound(`Articles come in ${listed(Language.options, 'and')}.`);
};

/** @throws HttpProblem 400 */
export const dateIn = (text: string): string => {
  const parsed = z.iso.date().safeParse(text);
  if (parsed.success) return parsed.data;
  throw badRequest(`There is no day ${text}. A date has the form YYYY-MM-DD.`);
};
