import type { KeyUsage } from '../deepl/client.ts';
import type { Books } from '../store/ledger/books.ts';
import { type Caps, capFor } from '../store/ledger/caps.ts';
import { billedIn, monthOf } from '../store/ledger/ledger.ts';
import type { WorkLeft } from '../store/work-left.ts';

export type RoomEdges = {
  books: Books;
  caps: Caps;
  /** Asks DeepL what the key has used. */
  usage: () => Promise<KeyUsage>;
  now: () => Date;
};

/**
 * Tells which parked work may go on now: DeepL is asked about its quota once, and only when it said
 * that it was used up.
 */
export const roomFor = async ({ books, caps, usage, now }: RoomEdges) => {
  const month = monthOf(now());
  const { exhausted, totals } = await books.read(month);
  const hasQuota = !exhausted || (await quotaIsBack(usage));
  if (exhausted && hasQuota) {
    await books.update(month, ({ exhausted: _, ...ledger }) => ledger);
  }
  const hasBudget = caps.monthly === undefined || billedIn(totals) < capFor('all', caps.monthly);
  const mayGoOn = (reason: string, { articleCap = 0 }: WorkLeft) => {
    if (reason === 'quota-exceeded') return hasQuota;
    if (reason === 'monthly-cap') return hasBudget;
    if (reason === 'article-cap') return (caps.article ?? Number.POSITIVE_INFINITY) > articleCap;
    return true;
  };
  return (note: WorkLeft): boolean =>
    note.parked.length === 0 || note.parked.some((reason) => mayGoOn(reason, note));
};

/** Where nobody can tell, the next request finds out. */
const quotaIsBack = async (usage: RoomEdges['usage']): Promise<boolean> => {
  try {
    const used = await usage();
    return !used || used.count < used.limit;
  } catch {
    return true;
  }
};
