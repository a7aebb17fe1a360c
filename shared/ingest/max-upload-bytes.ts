import { MAX_UPLOAD_BYTES } from '../clean/gunzip.ts';

/** Larger archives are not read. */
const MAX_ARCHIVE_BYTES = 100 * 1024 * 1024;

/** A larger upload under this key is refused. */
export const maxUploadBytes = (key: string): number =>
  /\.zip$/i.test(key) ? MAX_ARCHIVE_BYTES : MAX_UPLOAD_BYTES;
