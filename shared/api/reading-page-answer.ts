import type { Language } from '../article/article.ts';
import { TARGETS } from '../article/language-codes.ts';
import type { Manifest } from '../article/manifest.ts';
import { readPath, type View } from '../article/page-paths.ts';
import { readPage } from '../pages/read-page.ts';
import type { Bucket } from '../store/bucket.ts';
import type { Answer, ApiRequest } from './answer.ts';
import { cacheFor, capped, secondsUntilChange } from './cache.ts';
import { htmlAnswer } from './html-answer.ts';
import { type HttpProblem, notFound } from './problem.ts';
import type { Open } from './read-through.ts';
import { readingPageDocuments } from './reading-page-documents.ts';
import { cachingOf } from './rest-of.ts';
import { siteOf } from './site-of.ts';
import { articleIdIn } from './validate.ts';

/** The page of an article, which a reader's request for it opens. @throws HttpProblem */
export const readingPageAnswer =
  (articles: Bucket, open: Open, now: () => Date) =>
  async (name: { id: string; view: View }, request: ApiRequest): Promise<Answer> => {
    const { view } = name;
    const id = articleIdIn(name.id);
    const targets = TARGETS.filter((target) => view === 'all' || view === target);
    const at = now();
    const { manifest, documents } = await readingPageDocuments(articles, id, { targets, at });
    if (view !== 'all' && !documents[view]) throw notYet(manifest, view);
    const underWay = await open(request, manifest, targets);
    const caching =
      underWay.size > 0
        ? capped(cacheFor.opened, secondsUntilChange([manifest], at))
        : cachingOf(manifest, at);
    const page = readPage(manifest, documents, { view, underWay, site: siteOf(request), at });
    return await htmlAnswer(page, caching);
  };

/** Nothing of the article can be read in this language. */
const notYet = ({ id, languages }: Manifest, language: Language): HttpProblem => {
  const { status = 'pending', reason } = languages[language] ?? {};
  const why = reason ? `${status}: ${reason.message}` : status;
  return notFound(`Not available in ${language} yet (${why}).`, {
    kind: status === 'pending' ? 'translating' : 'not-translated',
    reason,
    original: readPath(id, 'de'),
  });
};
