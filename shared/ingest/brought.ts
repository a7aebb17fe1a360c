import { articleId, partArticleId } from '../article/article-id.ts';
import { compareOrder, type ItemIdentity } from '../article/item-identity.ts';
import type { Manifest } from '../article/manifest.ts';
import type { UploadItem } from '../clean/clean-file.ts';
import { identityOf, providerOf } from '../clean/text-items.ts';
import type { Bucket } from '../store/bucket.ts';
import { articleOfItem } from './article-of-item.ts';

/** An article that an upload brings; `identity` is that of an agency's item. */
export type BroughtArticle = {
  id: string;
  item: UploadItem;
  identity: ItemIdentity | undefined;
  /** Its manifest as it was just now, where it had to be read. */
  stored?: Manifest | undefined;
};

/** Each article that an upload brings, once: of several versions of an item the newest. */
export const broughtBy = async (
  articles: Bucket,
  key: string,
  items: UploadItem[],
): Promise<BroughtArticle[]> => {
  const all = await Promise.all(items.map((item) => broughtAs(articles, key, item)));
  const newest = new Map<string, BroughtArticle>();
  for (const each of all) {
    const known = newest.get(each.id)?.identity;
    if (!each.identity || !known || compareOrder(each.identity.order, known.order) >= 0)
      newest.set(each.id, each);
  }
  return [...newest.values()];
};

const broughtAs = async (
  articles: Bucket,
  key: string,
  item: UploadItem,
): Promise<BroughtArticle> => {
  const identity = identityOf(item);
  if (!identity) return { id: ownId(key, item), item, identity };
  const provider = providerOf(item);
  return { ...(await articleOfItem(articles, { key, id: identity.id, provider })), item, identity };
};

const ownId = (key: string, { part, of }: UploadItem): string =>
  of === 1 ? articleId(key) : partArticleId(key, part);
