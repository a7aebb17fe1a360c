import { setTimeout } from 'node:timers/promises';
import { oneLine } from '../../../shared/one-line.ts';
import { compareListings, type ObjectListing } from './missing-objects.ts';

type CopyOptions = {
  archive: ObjectListing;
  uploads: ObjectListing;
  copy: (key: string) => Promise<void>;
  /** Uploads that wait for ingest. */
  queued: () => Promise<number>;
  rate: number;
  report: (line: string) => void;
};

/** Today's news has to wait for these at most. */
const MAX_QUEUED = 20;
const ASKED_EVERY = 20;
const PAUSE_MS = 5_000;

/**
 * Copies the objects that are missing, `rate` a second at most. @returns how many could not be
 * copied
 */
export const copyObjects = async ({
  archive,
  uploads,
  copy,
  queued,
  rate,
  report,
}: CopyOptions): Promise<number> => {
  let [copied, failed, next] = [0, 0, Date.now()];
  for await (const { key, state } of compareListings(archive, uploads)) {
    if (state !== 'missing') continue;
    if ((copied + failed) % ASKED_EVERY === 0)
      while ((await queued()) > MAX_QUEUED) await setTimeout(PAUSE_MS);
    await setTimeout(Math.max(0, next - Date.now()));
    next = Math.max(next, Date.now()) + 1_000 / rate;
    try {
      await copy(key);
      copied += 1;
      if (copied % REPORTED_EVERY === 0) report(`${copied} copied, the last ${key}`);
    } catch (error) {
      failed += 1;
      report(`${key} was not copied: ${oneLine(error)}`);
    }
  }
  report(`${copied} copied, ${failed} failed`);
  return failed;
};

const REPORTED_EVERY = 100;
