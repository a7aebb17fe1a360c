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
  /** Of the upload. */
  key: string;
  /** The agency's own. */
  id: string;
  /** As the item says. */
  provider: string | undefined;
};

/** Ids that are unique everywhere. */
const GLOBAL = /^(?:urn:|tag:|https?:\/\/)/i;
/** No name and no folder. */
const DESK = '';

/**
 * The id of the article that an agency's item is. An item belongs to its provider: what comes below a
 * pusher's folder to that pusher, anything else to the desk. Of the desk's an id that others
 * may have, too, belongs to whom the item names.
 *
 * Up to version 0.5.0 an item had the same article whoever sent it. Such an article stays with
 * the pusher that brought it, or else with the desk.
 */
export const articleOfItem = async (articles: Bucket, item: Item): Promise<string> => {
  const pusher = pusherFolderOf(item.key);
  const provider = pusher ?? (GLOBAL.test(item.id) ? undefined : nameOf(item.provider));
  const [shared, own] = [itemArticleId(item.id), itemArticleId(item.id, provider ?? DESK)];
  if (provider !== undefined && (await articles.head(manifestKey(own)))) return own;
  const stored = await getReadable(articles, manifestKey(shared), Manifest);
  const isOwn =
    pusher === (await ownerOf(articles, shared, stored)) &&
    (pusher !== undefined || provider === undefined || (stored && isNamed(stored, provider)));
  if (isOwn) return shared;
  await noteItem(articles, { item: shared, id: own });
  return own;
};

const nameOf = (provider = ''): string | undefined => lettersAndDigits(provider) || undefined;

/** The folder of the pusher that brought an article; undefined if it is the desk's, or new. */
const ownerOf = async (articles: Bucket, id: string, stored: Manifest | undefined) =>
  pusherFolderOf(stored?.source.key ?? '') ?? (await pushersOf(articles, id))[0];

/** Whether an article can be a provider's, by the agency that it names. */
const isNamed = ({ metadata: { agency } }: Manifest, provider: string): boolean =>
  [undefined, provider].includes(nameOf(agency));
