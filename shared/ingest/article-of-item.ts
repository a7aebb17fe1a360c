import { itemArticleId } from '../article/article-id.ts';
import { Manifest } from '../article/manifest.ts';
import { pusherFolderOf } from '../article/pusher-folder.ts';
import { lettersAndDigits } from '../german/tokens.ts';
import type { Bucket } from '../store/bucket.ts';
import { pushersOf } from '../store/deliveries.ts';
import { noteItem } from '../store/items.ts';
import { getReadable } from '../store/json-object.ts';
import { manifestKey } from '../store/object-keys.ts';

type Item = {
  /** Key of the upload. */
  key: string;
  /** The agency's own. */
  id: string;
  /** The provider that the item names. */
  provider: string | undefined;
};

type KnownArticle = { id: string; stored?: Manifest | undefined };

/** Ids that are unique everywhere. */
const GLOBAL = /^(?:urn:|tag:|https?:\/\/)/i;
/** No name and no folder. */
const DESK = '';

/**
 * The article of an agency's item, with its manifest if there is one. An item below a pusher's folder
 * belongs to that pusher, any other to the desk. An id that may not be unique belongs, if the desk
 * uploads it, to the provider that the item names.
 *
 * Up to version 0.5.0 the sender made no difference. An article of that time stays with the pusher
 * that brought it, or else with the desk.
 */
export const articleOfItem = async (articles: Bucket, item: Item): Promise<KnownArticle> => {
  const pusher = pusherFolderOf(item.key);
  const provider = pusher ?? (GLOBAL.test(item.id) ? undefined : nameOf(item.provider));
  const [shared, own] = [itemArticleId(item.id), itemArticleId(item.id, provider ?? DESK)];
  if (provider !== undefined) {
    const known = await getReadable(articles, manifestKey(own), Manifest);
    if (known) return { id: own, stored: known };
  }
  const stored = await getReadable(articles, manifestKey(shared), Manifest);
  const isOwn =
    pusher === (await ownerOf(articles, shared, stored)) &&
    (pusher !== undefined || provider === undefined || (stored && isNamed(stored, provider)));
  if (isOwn) return { id: shared, stored };
  await noteItem(articles, { item: shared, id: own });
  return { id: own };
};

const nameOf = (provider = ''): string | undefined => lettersAndDigits(provider) || undefined;

/**
 * The folder of the pusher that brought an article; undefined if it is the desk's, or new. Since
 * version 0.6.0, which was the first to note conditions, the desk changes no pusher's article.
 */
const ownerOf = async (articles: Bucket, id: string, stored: Manifest | undefined) => {
  const pusher = pusherFolderOf(stored?.source.key ?? '');
  return pusher ?? (stored?.conditions ? undefined : (await pushersOf(articles, id))[0]);
};

/** Whether an article can be a provider's, by the agency that it names. */
const isNamed = ({ metadata: { agency } }: Manifest, provider: string): boolean =>
  [undefined, provider].includes(nameOf(agency));
