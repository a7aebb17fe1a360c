import { Rejection } from '../article/errors.ts';
import { type CleanedArticle, clean } from '../clean/clean.ts';
import { MAX_UPLOAD_BYTES } from '../clean/gunzip.ts';
import { type Bucket, isFolder, type ObjectHead } from '../store/bucket.ts';

/** `body` is missing when the upload is too large to read. */
export type Upload = ObjectHead & { key: string; body?: Uint8Array };

/** Undefined when the upload was deleted or only marks a folder. */
export const uploadHead = async (uploads: Bucket, key: string): Promise<ObjectHead | undefined> => {
  const head = await uploads.head(key);
  return head && !isFolder(key, head) ? head : undefined;
};

/** What is under a key now. */
export const readUpload = async (uploads: Bucket, key: string): Promise<Upload | undefined> => {
  const head = await uploadHead(uploads, key);
  if (!head) return undefined;
  if (head.size > MAX_UPLOAD_BYTES) return { ...head, key };
  const upload = await uploads.get(key);
  return upload && { ...upload, key };
};

/** @throws Rejection */
export const toArticle = ({ key, contentType, body, size }: Upload, now: Date): CleanedArticle => {
  if (body) return clean(body, { key, contentType, now });
  const megabytes = (bytes: number) => Math.ceil((10 * bytes) / 2 ** 20) / 10;
  throw new Rejection(
    'too-large',
    `The upload has ${megabytes(size)} MB; at most ${megabytes(MAX_UPLOAD_BYTES)} MB are read. Upload the article alone.`,
  );
};
