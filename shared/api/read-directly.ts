import { VIEWS } from '../article/page-paths.ts';
import type { Bucket } from '../store/bucket.ts';
import { requireKnownForms } from '../store/stored-forms.ts';
import { type Answer, type ApiRequest, withEtag } from './answer.ts';
import { articleAnswers } from './article-answers.ts';
import { conditional } from './conditional.ts';
import { type ListPages, listPageAnswer } from './list-page-answer.ts';
import { problemAnswer } from './problem-answer.ts';
import { readThrough } from './read-through.ts';
import { readingPageAnswer } from './reading-page-answer.ts';

type Options = ListPages & { isReadThrough: boolean; now?: () => Date };

/**
 * Answers requests for an article, a document, a summary, the page of an article and whole lists as
 * the app would, by the same functions. Undefined for any other request, and for all that is out of
 * the ordinary in its form: the app's.
 */
export const readDirectly = (articles: Bucket, { now = () => new Date(), ...options }: Options) => {
  const answerTo = answersOf(articles, now, options);
  return async (request: ApiRequest): Promise<Answer | undefined> => {
    const answer = METHODS.includes(request.method) && request.query === '' && answerTo(request);
    if (!answer) return undefined;
    const answered = await requireKnownForms(articles)
      .then(answer)
      .then(
        (given) => conditional(withEtag(given), request),
        (error: unknown) => problemAnswer(error, request),
      );
    return request.method === 'HEAD' ? { ...answered, body: '' } : answered;
  };
};

const METHODS = ['GET', 'HEAD'];

/** An article's id. Paths with an escape, a suffix or a slash at the end are the app's. */
const ID = '([a-z0-9-]{12,80})';
const ARTICLE = new RegExp(`^/v1/articles/${ID}(?:/([a-z]{2})(/summary)?)?$`);
const LIST = '/v1/articles';
const PAGE = new RegExp(`^/([a-z]{2,3})(?:/read/${ID})?$`);

const answersOf = (
  articles: Bucket,
  now: () => Date,
  { isReadThrough, ...pages }: Omit<Options, 'now'>,
) => {
  const open = readThrough(articles, isReadThrough);
  const { list, article, document, summary } = articleAnswers(articles, open, now);
  const listed = listPageAnswer(articles, now, pages);
  const reading = readingPageAnswer(articles, open, now);
  return (request: ApiRequest): (() => Promise<Answer>) | undefined => {
    const [, id, language, isSummary] = ARTICLE.exec(request.path) ?? [];
    if (id !== undefined) {
      if (language === undefined) return () => article(id);
      return () => (isSummary ? summary({ id, language }) : document({ id, language }, request));
    }
    if (request.path === LIST) return () => list({}, new Map(), request);
    const [, first, read] = PAGE.exec(request.path) ?? [];
    const view = VIEWS.find((each) => each === first);
    if (!view) return undefined;
    return () => (read === undefined ? listed(view, {}) : reading({ id: read, view }, request));
  };
};
