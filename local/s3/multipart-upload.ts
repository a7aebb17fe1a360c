import { randomUUID } from 'node:crypto';
import { createReadStream, existsSync, mkdirSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import * as z from 'zod';
import { readJson } from './files.ts';
import type { S3Bucket } from './s3-bucket.ts';
import { S3Error } from './s3-error.ts';
import { StoredChecksum } from './stored-object.ts';

const StoredUpload = z.object({
  key: z.string(),
  headers: z.record(z.string(), z.string()),
  /** Milliseconds since 1970. */
  initiated: z.int(),
});

export const StoredPart = z.object({
  number: z.int(),
  file: z.uuid(),
  size: z.int(),
  eTag: z.string(),
  modified: z.int(),
  checksum: StoredChecksum.optional(),
});
export type StoredPart = z.infer<typeof StoredPart>;

export const createUpload = (bucket: S3Bucket, key: string, headers: Record<string, string>) => {
  const id = randomUUID();
  const folder = join(bucket.uploads, id);
  mkdirSync(folder);
  try {
    bucket.files.writeJson(join(folder, 'upload.json'), { key, headers, initiated: Date.now() });
  } catch (error) {
    rmSync(folder, { recursive: true });
    throw error;
  }
  return id;
};

/**
 * A multipart upload: a folder with its own sidecar, plus a sidecar and a file for each part.
 *
 * @throws S3Error NoSuchUpload
 */
export const openUpload = (bucket: S3Bucket, id: string, key: string) => {
  const folder = join(bucket.uploads, id);
  if (!z.uuid().safeParse(id).success || !existsSync(join(folder, 'upload.json')))
    throw new S3Error('NoSuchUpload');
  const upload = readJson(join(folder, 'upload.json'), StoredUpload);
  if (upload.key !== key) throw new S3Error('NoSuchUpload');
  const discard = (file: string) => rmSync(join(folder, file), { force: true });
  const part = (number: number) => {
    const sidecar = join(folder, `${number}.json`);
    return existsSync(sidecar) ? readJson(sidecar, StoredPart) : undefined;
  };
  return {
    ...upload,
    id,
    folder,
    files: bucket.files,
    part,
    discard,
    parts: () =>
      readdirSync(folder)
        .filter(isPart)
        .map((name) => readJson(join(folder, name), StoredPart))
        .sort((a, b) => a.number - b.number),
    /** Replaces an earlier part with the same number. */
    commitPart: (stored: StoredPart) => {
      if (!existsSync(folder)) throw new S3Error('NoSuchUpload');
      const earlier = part(stored.number);
      bucket.files.writeJson(join(folder, `${stored.number}.json`), stored);
      if (earlier) discard(earlier.file);
    },
    read: async function* (parts: StoredPart[]): AsyncGenerator<Buffer> {
      for (const { file } of parts) yield* createReadStream(join(folder, file));
    },
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
};
export type MultipartUpload = ReturnType<typeof openUpload>;

export const listUploads = (bucket: S3Bucket) =>
  readdirSync(bucket.uploads)
    .filter((id) => existsSync(join(bucket.uploads, id, 'upload.json')))
    .map((id) => ({ id, ...readJson(join(bucket.uploads, id, 'upload.json'), StoredUpload) }))
    .sort((a, b) => Buffer.compare(Buffer.from(a.key), Buffer.from(b.key)));

/**
 * Removes what a crash left of uploads: those without a sidecar, and files that no part refers to.
 */
export const sweepUploads = (uploads: string) => {
  for (const id of readdirSync(uploads)) {
    const folder = join(uploads, id);
    const names = readdirSync(folder);
    try {
      readJson(join(folder, 'upload.json'), StoredUpload);
      const parts = names.filter(isPart).map((name) => readJson(join(folder, name), StoredPart));
      const kept = new Set(parts.map(({ file }) => file));
      for (const name of names)
        if (!name.endsWith('.json') && !kept.has(name)) rmSync(join(folder, name));
    } catch {
      rmSync(folder, { recursive: true });
    }
  }
};

const isPart = (name: string) => /^\d+\.json$/.test(name);
