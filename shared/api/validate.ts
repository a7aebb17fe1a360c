import type { Language } from '../article/article.ts';
import { ARTICLE_ID } from '../article/article-id.ts';
import { LANGUAGES } from '../article/language-codes.ts';
import { listed } from '../word-lists.ts';
import { notFound } from './problem.ts';

/** @throws HttpProblem 404: no article can have such an id */
export const articleIdIn = (text: string): string => {
  if (ARTICLE_ID.test(text)) return text;
  throw notFound('There is no article with this id. GET /v1/articles lists them all.', {
    kind: 'no-article',
  });
};

/** @throws HttpProblem 404 */
export const languageIn = (text: string): Language => {
  const language = LANGUAGES.find((each) => each === text);
  if (language) return language;
  throw notFound(`Articles come in ${listed(LANGUAGES, 'and')}.`);
};
