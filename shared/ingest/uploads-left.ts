import type { Manifest } from '../article/manifest.ts';
import type { Bucket } from '../store/bucket.ts';
import { uploadsOf } from '../store/deliveries.ts';
import { broughtBy } from './brought.ts';
import { compareWithStored } from './compare-versions.ts';
import type { IngestDeps } from './ingest-deps.ts';
import { itemsOf, readUpload, type Upload, uploadHead } from './upload.ts';

/** Per article: an agency sends few versions, and few copies of each. */
const MAX_UPLOADS = 200;
const MAX_UPLOADS_READ = 20;

/** Uploads of an article other than the one that it is made of. `older`: the key of the latest. */
type UploadsLeft = {
  same?: Upload | undefined;
  newer?: Upload | undefined;
  older?: string | undefined;
};

/** Which other uploads of an agency's item are still there, the latest first. */
export const uploadsLeft = async (
  { articles, uploads }: Pick<IngestDeps, 'articles' | 'uploads'>,
  manifest: Manifest,
): Promise<UploadsLeft> => {
  const left: UploadsLeft = {};
  const keys = await uploadsOf(articles, manifest.id, { limit: MAX_UPLOADS });
  const others = await Promise.all(
    keys
      .filter((key) => key !== manifest.source.key)
      .map(async (key) => {
        const head = await uploadHead(uploads, key);
        return head ? [{ key, modified: head.modified }] : [];
      }),
  );
  const latest = others.flat().sort((a, b) => b.modified.getTime() - a.modified.getTime());
  for (const { key } of latest.slice(0, MAX_UPLOADS_READ)) {
    const upload = await readUpload(uploads, key);
    const newer = upload && (await compare(articles, upload, manifest));
    if (newer === undefined) continue;
    if (newer < 0) left.older ??= key;
    else if (newer > 0) left.newer ??= upload;
    else return { ...left, same: upload };
  }
  return left;
};

/** Undefined if the upload does not hold the item. */
const compare = async (
  articles: Bucket,
  upload: Upload,
  manifest: Manifest,
): Promise<number | undefined> => {
  const brought = await broughtBy(articles, upload.key, await itemsOf(upload));
  const identity = brought.find(({ id }) => id === manifest.id)?.identity;
  if (!identity) return undefined;
  return upload.etag === manifest.source.etag ? 0 : compareWithStored(identity, upload, manifest);
};
