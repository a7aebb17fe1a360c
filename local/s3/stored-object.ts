import { createHash } from 'node:crypto';
import * as z from 'zod';

export const StoredChecksum = z.object({
  algorithm: z.enum(['md5', 'sha1', 'sha256', 'crc32', 'crc32c', 'crc64nvme']),
  value: z.string(),
});

/** The sidecar of an object: everything but its bytes, which are in `file`. */
export const StoredObject = z.object({
  key: z.string(),
  file: z.uuid(),
  size: z.int().nonnegative(),
  /** Without quotes. */
  eTag: z.string(),
  /** Milliseconds since 1970. */
  modified: z.int(),
  /** Content type, user metadata and the like, returned as they came. */
  headers: z.record(z.string(), z.string()),
  checksum: StoredChecksum.optional(),
  sequencer: z.string(),
});
export type StoredObject = z.infer<typeof StoredObject>;

/** No key becomes a path: `..`, `//` and names that differ by case alone mean nothing to a hash. */
export const sidecarName = (key: string) =>
  `${createHash('sha256').update(key).digest('hex')}.json`;

export const httpDate = ({ modified }: { modified: number }) => seconds(modified).toUTCString();
export const isoDate = ({ modified }: { modified: number }) => seconds(modified).toISOString();
export const quotedEtag = ({ eTag }: { eTag: string }) => `"${eTag}"`;

// S3 has no fractions of a second.
const seconds = (modified: number) => new Date(Math.floor(modified / 1000) * 1000);
