import { setImmediate } from 'node:timers/promises';

export type PendingChange<Change> = {
  change: Change;
  resolve: () => void;
  reject: (error: unknown) => void;
};

/**
 * Makes changes by one write at a time: those that come while one is under way are in the next.
 * `write` resolves or rejects each of its changes; if it throws, all of them are rejected.
 */
export const writeTogether = <Change>(
  write: (changes: PendingChange<Change>[]) => Promise<void>,
): ((change: Change) => Promise<void>) => {
  const queue: PendingChange<Change>[] = [];
  let isWriting = false;

  const writeAll = async () => {
    isWriting = true;
    while (queue.length > 0) {
      await setImmediate();
      const changes = queue.splice(0);
      await write(changes).catch((error: unknown) => {
        for (const { reject } of changes) reject(error);
      });
    }
    isWriting = false;
  };

  return (change) =>
    new Promise((resolve, reject) => {
      queue.push({ change, resolve, reject });
      if (!isWriting) void writeAll();
    });
};
