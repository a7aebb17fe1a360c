import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { S3Error } from './s3-error.ts';

type RoomOptions = {
  /** Where to try whether there is room again. */
  dir: string;
  /** Called with a line when the disk fills up, and when it has room again. */
  notice: (line: string) => void;
  /** Called before bytes are written; may throw, as a full disk does. */
  take?: (bytes: number) => void;
};

/**
 * Knows whether the disk is full. Once a write has failed for that, all are refused without being
 * tried until there is room for more than a few small ones: S3's SlowDown, which clients retry.
 */
export const watchRoom = ({ dir, notice, take = () => {} }: RoomOptions) => {
  let full = false;
  let tried = 0;

  const failed = (error: unknown): unknown => {
    if (!isFull(error)) return error;
    if (!full) notice(`The disk is full: ${dir} takes nothing until there is room`);
    full = true;
    tried = Date.now();
    return new S3Error('SlowDown', 'The disk is full.', { cause: error });
  };

  /** At most once a second. */
  const tryAgain = () => {
    if (Date.now() - tried < RETRY_MS) return;
    tried = Date.now();
    const file = join(dir, 'room');
    try {
      take(MIN_ROOM_BYTES);
      writeFileSync(file, Buffer.alloc(MIN_ROOM_BYTES));
      full = false;
      notice('There is room on the disk again');
    } catch (error) {
      if (!isFull(error)) throw error;
    } finally {
      rmSync(file, { force: true });
    }
  };

  const isFullNow = () => {
    if (full) tryAgain();
    return full;
  };

  const check = () => {
    if (isFullNow()) throw new S3Error('SlowDown', 'The disk is full.');
  };

  return {
    isFull: isFullNow,
    take,
    /** Runs something that writes. @throws S3Error SlowDown */
    use: async <T>(work: () => Promise<T>): Promise<T> => {
      check();
      try {
        return await work();
      } catch (error) {
        throw failed(error);
      }
    },
    useNow: <T>(work: () => T): T => {
      check();
      try {
        return work();
      } catch (error) {
        throw failed(error);
      }
    },
  };
};
export type Room = ReturnType<typeof watchRoom>;

const RETRY_MS = 1_000;
const MIN_ROOM_BYTES = 4 * 1024 * 1024;

/** No space left, or the user's quota is used up. */
const isFull = (error: unknown) =>
  error instanceof Error && 'code' in error && ['ENOSPC', 'EDQUOT'].includes(String(error.code));
