import { randomUUID } from 'node:crypto';
import { readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { open } from 'node:fs/promises';
import { join } from 'node:path';
import type { z } from 'zod';
import { type Algorithm, createDigester, type Digests } from './checksum.ts';
import type { Room } from './room.ts';

/** Bytes on disk that no sidecar refers to yet. */
type WrittenFile = { file: string; size: number; digests: Digests };

/** Writes files. Whatever fails leaves nothing behind; on a full disk that is S3Error SlowDown. */
export const createFiles = (room: Room) => ({
  /** Writes to a new file in `folder`, computing checksums on the way. */
  write: (
    folder: string,
    source: AsyncIterable<Buffer>,
    algorithms: Algorithm[],
  ): Promise<WrittenFile> =>
    room.use(async () => {
      const file = randomUUID();
      const sums = createDigester(algorithms);
      const handle = await open(join(folder, file), 'wx');
      let size = 0;
      try {
        for await (const chunk of source) {
          sums.update(chunk);
          room.take(chunk.length);
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
    }),

  /** Atomic: a reader sees the old JSON or the new, never part of it. Deliberately synchronous. */
  writeJson: (file: string, value: unknown) =>
    room.useNow(() => {
      const temporary = `${file}.${randomUUID()}.tmp`;
      const json = JSON.stringify(value);
      try {
        room.take(json.length);
        writeFileSync(temporary, json);
        renameSync(temporary, file);
      } catch (error) {
        rmSync(temporary, { force: true });
        throw error;
      }
    }),
});
export type Files = ReturnType<typeof createFiles>;

export const readJson = <T extends z.ZodType>(file: string, schema: T): z.infer<T> =>
  schema.parse(JSON.parse(readFileSync(file, 'utf8')));
