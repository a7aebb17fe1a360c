import type { Bucket } from '../store/bucket.ts';
import { requireKnownForms } from '../store/stored-forms.ts';
import type { Answer, Asked } from './answer.ts';
import { articleAnswers } from './article-answers.ts';
import { conditional } from './conditional.ts';
import { HttpProblem, problemAnswer, problemOf } from './problem.ts';
import { readThrough } from './read-through.ts';

type Options = { isReadThrough: boolean; now?: () => Date };

/**
 * Answers requests for an article, a document or a summary as the app would, by the same functions.
 * Undefined for any other request, and for all that is out of the ordinary in its form: the app's.
 */
export const readDirectly = (
  articles: Bucket,
  { isReadThrough, now = () => new Date() }: Options,
) => {
  const answers = articleAnswers(articles, readThrough(articles, isReadThrough), now);
  return async (asked: Asked): Promise<Answer | undefined> => {
    const [, id, language, isSummary] = PATH.exec(asked.path) ?? [];
    if (id === undefined || asked.query !== '' || !METHODS.includes(asked.method)) return undefined;
    const answer = async () => {
      await requireKnownForms(articles);
      if (language === undefined) return await answers.article(id);
      if (isSummary) return await answers.summary({ id, language });
      return await answers.document({ id, language }, asked);
    };
    const answered = await answer().then((given) => conditional(given, asked), problemFor(asked));
    return asked.method === 'HEAD' ? { ...answered, body: '' } : answered;
  };
};

const METHODS = ['GET', 'HEAD'];

/** Without an escape, a suffix or a slash at the end. */
const PATH = /^\/v1\/articles\/([a-z0-9-]{12,80})(?:\/([a-z]{2})(\/summary)?)?$/;

const problemFor = (asked: Asked) => (error: unknown) =>
  problemAnswer(
    problemOf(error, asked),
    error instanceof HttpProblem ? error.more.maxAge : undefined,
  );
