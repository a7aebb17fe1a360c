import * as z from 'zod';
import { Language } from '../article/article.ts';
import { ArticleId } from '../article/article-id.ts';
import { badRequest, notFound } from './problem.ts';

const anyOf = new Intl.ListFormat('en-GB', { type: 'disjunction' });
const allOf = new Intl.ListFormat('en-GB', { type: 'conjunction' });

const LIMIT = { default: 20, most: 100 };

const ListQuery = z.strictObject({
  lang: Language.optional(),
  cursor: z
    .string()
    .regex(/^\d{13}-[a-z0-9-]{12,80}$/)
    .optional(),
  limit: z
    .string()
    .regex(/^\d{1,3}$/)
    .transform(Number)
    .pipe(z.int().min(1).max(LIMIT.most))
    .default(LIMIT.default),
});

const MonthQuery = z.strictObject({
  month: z
    .string()
    .regex(/^\d{4}-(0[1-9]|1[0-2])$/)
    .optional(),
});

/** On pages other parameters, which links from elsewhere bring along, do not count. */
const PageQuery = z.object({ lang: Language.optional() });
const ListPageQuery = z.object(ListQuery.shape).omit({ lang: true });

const HELP = new Map([
  ['lang', `lang is ${anyOf.format(Language.options)}`],
  ['cursor', 'cursor is the value of `next` in an earlier answer'],
  ['limit', `limit is a whole number from 1 to ${LIMIT.most}`],
  ['month', 'month is one such as 2026-11; without it, the current month (UTC)'],
]);

/** @throws HttpProblem 400 that names the parameter and its valid values */
export const listQuery = (query: Record<string, string>) => queryIn(query, ListQuery);

/** The part of the list on a page. @throws HttpProblem 400 */
export const listPageQuery = (query: Record<string, string>) => queryIn(query, ListPageQuery);

/** @throws HttpProblem 400 */
export const monthIn = (query: Record<string, string>): string | undefined =>
  queryIn(query, MonthQuery).month;

const queryIn = <T>(query: Record<string, string>, schema: z.ZodType<T>): T => {
  const parsed = schema.safeParse(query);
  if (parsed.success) return parsed.data;
  const names = parsed.error.issues.flatMap((issue) =>
    issue.code === 'unrecognized_keys' ? issue.keys : [String(issue.path[0])],
  );
  throw badRequest(
    names
      .map((name) => HELP.get(name) ?? `there is no parameter ${JSON.stringify(name)}`)
      .join('; '),
  );
};

/** The languages of a page: one beside German, or all. @throws HttpProblem 400 */
export const shownLanguages = (query: Record<string, string>): ReadonlySet<Language> => {
  const { lang } = queryIn(query, PageQuery);
  return new Set(lang ? ['de', lang] : Language.options);
};

/** @throws HttpProblem 404: no article can have such an id */
export const articleIdIn = (text: string): string => {
  const parsed = ArticleId.safeParse(text);
  if (parsed.success) return parsed.data;
  throw notFound('There is no article with this id. GET /v1/articles lists them all.');
};

/** @throws HttpProblem 404 */
export const languageIn = (text: string): Language => {
  const parsed = Language.safeParse(text);
  if (parsed.success) return parsed.data;
  throw notFound(`Articles come in ${allOf.format(Language.options)}.`);
};

/** @throws HttpProblem 400 */
export const dateIn = (text: string): string => {
  const parsed = z.iso.date().safeParse(text);
  if (parsed.success) return parsed.data;
  throw badRequest(`There is no day ${text}. A date has the form YYYY-MM-DD.`);
};
