import { itemArticleId } from '../article/article-id.ts';
import { type Bucket, listAll } from './bucket.ts';
import { itemKey, PREFIXES } from './object-keys.ts';

/** Notes which article an agency's id means with a provider. */
export const noteItem = async (
  articles: Bucket,
  { item, id }: { item: string; id: string },
): Promise<void> => {
  await articles.put(itemKey(item, id), '');
};

/** The ids of the articles that an agency's id means, with every provider. */
export const articlesOfItem = async (articles: Bucket, id: string): Promise<string[]> => {
  const item = itemArticleId(id);
  const ids = [item];
  const prefix = `${PREFIXES.items}${item}/`;
  for await (const { key } of listAll(articles, prefix)) ids.push(key.slice(prefix.length));
  return ids;
};
