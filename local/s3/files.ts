import { randomUUID } from 'node:crypto';
import { readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { open } from 'node:fs/promises';
import { join } from 'node:path';
import type { z } from 'zod';
import { type Algorithm, createDigester, type Digests } from './checksum.ts';

/** Bytes on disk that no sidecar refers to yet. */
export type Staged = { file: string; size: number; digests: Digests };

/** Writes to a new file in `folder`, computing checksums on the way. Leaves nothing if it throws. */
export const stage = async (
  folder: string,
  source: AsyncIterable<Buffer>,
  algorithms: Algorithm[],
): Promise<Staged> => {
  const file = randomUUID();
  const sums = createDigester(algorithms);
  const handle = await open(join(folder, file), 'wx');
  let size = 0;
  try {
    for await (const chunk of source) {
      sums.update(chunk);
      await handle.writeFile(chunk);
      size += chunk.length;
    }
    await handle.close();
  } catch (error) {
    await handle.close();
    rmSync(join(folder, file), { force: true });
    throw error;
  }
  return { file, size, digests: await sums.digests() };
};

/** Atomic: a reader sees the old JSON or the new, never part of it. Deliberately synchronous. */
export const writeJson = (file: string, value: unknown) => {
  const temporary = `${file}.${randomUUID()}.tmp`;
  try {
    writeFileSync(temporary, JSON.stringify(value));
    renameSync(temporary, file);
  } catch (error) {
    rmSync(temporary, { force: true });
    throw error;
  }
};

export const readJson = <T extends z.ZodType>(file: string, schema: T): z.infer<T> =>
  schema.parse(JSON.parse(readFileSync(file, 'utf8')));
