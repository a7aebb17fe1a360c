import { articleId } from '../article/article-id.ts';
import { type Bucket, listAll } from './bucket.ts';
import { PREFIXES } from './object-keys.ts';

/** The entries of a delivery. */
export const deliveredIn = async (articles: Bucket, delivery: string): Promise<string[]> =>
  (await entries(articles, `${PREFIXES.deliveries}${delivery}/`)).get(delivery) ?? [];

/** The ids of the articles that the upload under a key brought, or would bring. */
export const deliveredBy = async (articles: Bucket, key: string): Promise<string[]> => {
  const ids = await deliveredIn(articles, articleId(key));
  return ids.length > 0 ? ids : [articleId(key)];
};

/** The entries of each delivery that has any. */
export const allDelivered = (articles: Bucket): Promise<Map<string, string[]>> =>
  entries(articles, PREFIXES.deliveries);

const entries = async (articles: Bucket, prefix: string) => {
  const found = new Map<string, string[]>();
  for await (const { key } of listAll(articles, prefix)) {
    const [delivery = '', id = ''] = key.slice(PREFIXES.deliveries.length).split('/');
    const ids = found.get(delivery);
    if (ids) ids.push(id);
    else found.set(delivery, [id]);
  }
  return found;
};
