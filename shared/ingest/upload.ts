import { setImmediate } from 'node:timers/promises';
import { Rejection } from '../article/errors.ts';
import { type UploadItem, uploadItems } from '../clean/clean-file.ts';
import { MAX_UPLOAD_BYTES } from '../clean/gunzip.ts';
import { loadDetector } from '../clean/lazy-detector.cjs';
import { type Bucket, isFolder, type ObjectHead } from '../store/bucket.ts';
import { maxUploadBytes } from './max-upload-bytes.ts';
import { isZip } from './unpack/is-zip.ts';

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
  if (head.size > maxUploadBytes(key)) return { ...head, key };
  // Once the request is sent, the detector takes as long to load as the answer takes to come.
  const [upload] = await Promise.all([uploads.get(key), setImmediate().then(loadDetector)]);
  if (!upload) return undefined;
  const isTooLarge = upload.body.length > MAX_UPLOAD_BYTES && !isZip(upload.body);
  return isTooLarge ? { ...head, key } : { ...upload, key };
};

/** What articles are made of, most of the time one. */
export const itemsOf = async ({ key, contentType, body, size }: Upload): Promise<UploadItem[]> => {
  if (body) return await uploadItems(body, { key, contentType });
  const megabytes = (bytes: number) => Math.ceil((10 * bytes) / 2 ** 20) / 10;
  const broken = new Rejection(
    'too-large',
    `The upload has ${megabytes(size)} MB; at most ${megabytes(maxUploadBytes(key))} MB are read. Upload the article alone.`,
  );
  return [{ broken, part: 1, of: 1 }];
};
