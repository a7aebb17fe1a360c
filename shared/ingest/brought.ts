import { articleId, itemArticleId, partArticleId } from '../article/article-id.ts';
import { compareOrder, type ItemIdentity } from '../article/item-identity.ts';
import type { UploadItem } from '../clean/clean-file.ts';
import { identityOf } from '../clean/text-items.ts';

/** An article that an upload brings; `identity` is that of an agency's item. */
export type Brought = { id: string; item: UploadItem; identity: ItemIdentity | undefined };

/** Each article that an upload brings, once: of several versions of an item the newest. */
export const broughtBy = (key: string, items: UploadItem[]): Brought[] => {
  const newest = new Map<string, Brought>();
  for (const item of items) {
    const identity = identityOf(item);
    const id = identity ? itemArticleId(identity.id) : ownId(key, item);
    const known = newest.get(id)?.identity;
    if (!identity || !known || compareOrder(identity.order, known.order) >= 0)
      newest.set(id, { id, item, identity });
  }
  return [...newest.values()];
};

const ownId = (key: string, { part, of }: UploadItem): string =>
  of === 1 ? articleId(key) : partArticleId(key, part);
