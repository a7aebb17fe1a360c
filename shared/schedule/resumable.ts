import type { KeyUsage } from '../article/translation.ts';
import type { Books } from '../store/ledger/books.ts';
import { type Caps, capFor } from '../store/ledger/caps.ts';
import { billedIn, monthOf } from '../store/ledger/ledger.ts';
import type { WorkLeft } from '../store/work-left.ts';

export type ResumableEdges = {
  books: Books;
  caps: Caps;
  /** Asks DeepL how much of its quota the key has used. */
  usage: () => Promise<KeyUsage>;
  now: () => Date;
};

/**
 * Decides which parked work can resume now. DeepL is asked about its quota once, and only if the
 * quota was exhausted.
 */
export const resumable = async ({
  books,
  caps,
  usage,
  now,
}: ResumableEdges): Promise<(note: WorkLeft) => boolean> => {
  const month = monthOf(now());
  const { exhausted, totals } = await books.read(month);
  const hasQuota = !exhausted || (await quotaIsBack(usage));
  if (exhausted && hasQuota) {
    await books.update(month, ({ exhausted: _, ...ledger }) => ledger);
  }
  const hasBudget = caps.monthly === undefined || billedIn(totals) < capFor('all', caps.monthly);
  const isResolved = (reason: string, { articleCap = 0 }: WorkLeft) => {
    if (reason === 'quota-exceeded') return hasQuota;
    if (reason === 'monthly-cap') return hasBudget;
    if (reason === 'article-cap') return (caps.article ?? Number.POSITIVE_INFINITY) > articleCap;
    return true;
  };
  return (note) =>
    note.parked.length === 0 || note.parked.some((reason) => isResolved(reason, note));
};

/** If usage can't be read, let the next request find out. */
const quotaIsBack = async (usage: ResumableEdges['usage']): Promise<boolean> => {
  try {
    const used = await usage();
    return !used || used.count < used.limit;
  } catch {
    return true;
  }
};
