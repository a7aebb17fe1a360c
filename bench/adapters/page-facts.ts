import { bodySentences } from '../../shared/article/article.ts';
import { clean } from '../../shared/clean/clean.ts';
import { summarise } from '../../shared/extract/summarise.ts';

export const name = 'presseschau';

/** What the project says about a page: its sentences and the facts it finds in them. */
export default (bytes: Uint8Array, key: string) => {
  const article = clean(bytes, { key });
  const { lead, dates, quotes, names } = summarise(article);
  const { byline, published } = article.metadata;
  return { sentences: bodySentences(article), lead, dates, quotes, names, byline, published };
};
