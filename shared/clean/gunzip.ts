import { gunzipSync } from 'node:zlib';
import { Rejection } from '../article/errors.ts';

/** Larger uploads are not read. Most of it can only be pictures: of text, 5 MB are read. */
export const MAX_UPLOAD_BYTES = 25 * 1024 * 1024;

/**
 * The content of a file stored with `Content-Encoding: gzip`, or packed as `page.html.gz`; any
 * other file as it is. @throws Rejection `too-large`, `binary`
 */
export const gunzip = (bytes: Uint8Array): Uint8Array => {
  if (bytes[0] !== 0x1f || bytes[1] !== 0x8b) return bytes;
  try {
    return gunzipSync(bytes, { maxOutputLength: MAX_UPLOAD_BYTES });
  } catch (error) {
    if (error instanceof RangeError)
      throw new Rejection(
        'too-large',
        'The file is larger than 25 MB when unpacked. Upload the article alone.',
      );
    throw new Rejection('binary', 'The gzip file is damaged. Upload the article again.');
  }
};

export const withoutGz = (key: string): string => key.replace(/\.gz$/i, '');
