import type { Language } from '../../article/article.ts';
import { readPath, sideBySidePath } from '../../article/page-paths.ts';
import type { FoundSentence } from '../../search/found-sentence.ts';
import type { SearchAnswer, ServedHit } from '../contract/served-search.ts';
import { listedArticle } from './article-of.ts';

/** Sentences with their articles, for readers of a language or of any. */
export const servedHits = (
  found: readonly FoundSentence[],
  now: Date,
  lang?: Language,
): Pick<SearchAnswer, 'hits' | 'articles'> => ({
  hits: found.map((sentence) => servedHit(sentence, lang)),
  articles: Object.fromEntries(
    found.map(({ manifest }) => [manifest.id, listedArticle(manifest, now, lang)]),
  ),
});

export const servedHit = (
  { id, manifest, revision, texts }: FoundSentence,
  lang?: Language,
): ServedHit => ({
  id,
  article: manifest.id,
  revision,
  texts,
  page: sentencePath({ id, manifest }, lang),
});

/** The place of a sentence on the page of a language, or on that with all of them. */
export const sentencePath = (
  { id, manifest }: Pick<FoundSentence, 'id' | 'manifest'>,
  lang?: Language,
): string => `${lang ? readPath(manifest.id, lang) : sideBySidePath(manifest, 'de')}#${id}`;
