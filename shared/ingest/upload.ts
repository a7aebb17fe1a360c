import { setImmediate } from 'node:timers/promises';
import { Rejection } from '../article/errors.ts';
import { type UploadItem, uploadItems } from '../clean/clean-file.ts';
import { MAX_UPLOAD_BYTES } from '../clean/gunzip.ts';
import { loadDetector } from '../clean/lazy-detector.cjs';
import { type Bucket, isFolder, LargerObject, type ObjectHead } from '../store/bucket.ts';
import { maxUploadBytes } from './max-upload-bytes.ts';
import { isZip } from './unpack/is-zip.ts';

/** `body` is missing when the upload is too large to read. */
export type Upload = ObjectHead & { key: string; body?: Uint8Array };

/** Undefined when the upload was deleted or only marks a folder. */
export const uploadHead = async (uploads: Bucket, key: string): Promise<ObjectHead | undefined> => {
  const head = await uploads.head(key);
  return head && !isFolder(key, head) ? head : undefined;
};

/** The object under a key now. */
export const readUpload = async (uploads: Bucket, key: string): Promise<Upload | undefined> => {
  try {
    // Once the request is sent, the detector takes as long to load as the answer takes to come.
    const reading = uploads.get(key, { maxBytes: maxUploadBytes(key) });
    const [upload] = await Promise.all([reading, setImmediate().then(loadDetector)]);
    if (!upload || isFolder(key, upload)) return undefined;
    const { body, ...head } = upload;
    const isTooLarge = body.length > MAX_UPLOAD_BYTES && !isZip(body);
    return isTooLarge ? { ...head, key } : { ...upload, key };
  } catch (error) {
    if (error instanceof LargerObject) return { ...error.head, key };
    throw error;
  }
};

/** The items that articles are made of; usually one. */
export const itemsOf = async ({ key, contentType, body, size }: Upload): Promise<UploadItem[]> => {
  if (body) return await uploadItems(body, { key, contentType });
  const megabytes = (bytes: number) => Math.ceil((10 * bytes) / 2 ** 20) / 10;
  const broken = new Rejection(
    'too-large',
    `The upload has ${megabytes(size)} MB; at most ${megabytes(maxUploadBytes(key))} MB are read. Upload the article alone.`,
  );
  return [{ broken, part: 1, of: 1 }];
};
