import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import { PutObjectCommand, type S3Client } from '@aws-sdk/client-s3';

const SAMPLES = join(import.meta.dirname, '..', 'events', 'uploads');

/** The `Content-Type` that the aws CLI would guess: without a charset. */
const CONTENT_TYPES: Record<string, string> = {
  '.html': 'text/html',
  '.json': 'application/json',
  '.md': 'text/markdown',
  '.txt': 'text/plain',
};

/** Uploads the sample articles, once per data folder. @returns how many */
export const uploadSamples = async (s3: S3Client, dataDir: string): Promise<number> => {
  const done = join(dataDir, 'samples-uploaded');
  if (existsSync(done)) return 0;
  const names = readdirSync(SAMPLES).sort();
  for (const name of names) {
    await s3.send(
      new PutObjectCommand({
        Bucket: 'uploads',
        Key: `samples/${name.normalize('NFC')}`,
        Body: readFileSync(join(SAMPLES, name)),
        ContentType: CONTENT_TYPES[extname(name)],
      }),
    );
  }
  writeFileSync(done, '');
  return names.length;
};
