import type { Language } from '../article/article.ts';
import { LANGUAGES } from '../article/language-codes.ts';
import type { Bucket } from '../store/bucket.ts';
import { type FoundSentence, foundSentence } from './found-sentence.ts';
import { indexedArticle } from './indexed-article.ts';
import { readableArticle } from './readable-article.ts';
import { type SearchForm, searchFormOf } from './search-form.ts';
import type { IndexedSentence } from './search-index.ts';
import { matchAt, type Sequence, soughtIn } from './sought-terms.ts';
import { type IndexToken, indexTokens } from './tokens.ts';

/** A search that articles are compared with one by one, as they change; it needs no index. */
type StandingSearch = { q: string; in?: Language | undefined };

/** Sentences of an article that a standing search finds. */
export const matchArticle = async (
  articles: Bucket,
  id: string,
  { q, in: language }: StandingSearch,
  now: Date,
): Promise<FoundSentence[]> => {
  const article = await readableArticle(articles, id, now);
  if (!article) return [];
  const form = searchFormOf(q);
  const languages = language ? [language] : LANGUAGES;
  return indexedArticle(article)
    .sentences.filter((sentence) => isMatch(sentence, form, languages))
    .flatMap((sentence) => foundSentence(article, sentence.id, form, languages) ?? []);
};

/** Whether an index would find the sentence. */
export const isMatch = (
  { texts, names }: Pick<IndexedSentence, 'texts' | 'names'>,
  form: SearchForm,
  languages: readonly Language[],
): boolean => {
  const sought = soughtIn(form, languages).map(({ language, ...terms }) => {
    const text = indexTokens((texts[language] ?? '').normalize('NFC'), language);
    const named = language === 'de' ? names.map(namedTokens) : [];
    return { ...terms, fields: [text, ...named] };
  });
  const has = (fields: IndexToken[][], ways: readonly Sequence[]) =>
    ways.some((way) =>
      fields.some((tokens) => tokens.some((_, at) => matchAt(tokens, at, way) > 0)),
    );
  return (
    sought.some(({ all, fields }) => all.length > 0 && all.every((ways) => has(fields, ways))) &&
    !sought.some(({ none, fields }) => none.some((ways) => has(fields, ways)))
  );
};

/** Names are indexed by their words alone. */
const namedTokens = (name: string): IndexToken[] =>
  indexTokens(name, 'de').map((token) => ({ ...token, others: [] }));
