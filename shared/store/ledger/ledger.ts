import * as z from 'zod';
import { Amounts, byTargetWithSome, NOTHING } from '../../article/amounts.ts';
import { Target } from '../../article/article.ts';

/**
 * One month in one object, however many articles. `recent` holds the amounts of the accounts that
 * changed last, so that booking the same amounts again changes nothing.
 */
export const Ledger = z.object({
  month: z.string().regex(/^\d{4}-\d\d$/),
  totals: Amounts,
  /** When DeepL reported its quota as used up; removed when the sweep sees some again. */
  exhausted: z.iso.datetime().optional(),
  recent: z.record(z.string(), Amounts),
  /** It was lost and made anew from what articles say: its sums may be too low. */
  reconstructed: z.literal(true).optional(),
});
export type Ledger = z.infer<typeof Ledger>;

/** More accounts than can be in progress at once; only those change. */
export const MAX_RECENT_ACCOUNTS = 500;

export const emptyLedger = (month: string): Ledger => ({ month, totals: NOTHING, recent: {} });

export const monthOf = (time: Date): string => time.toISOString().slice(0, 7);

/**
 * The ledger with an account's amounts in place of those it booked earlier. `before` is what it is
 * known to have booked, for an account that has dropped out of `recent`.
 */
export const withAccount = (
  ledger: Ledger,
  account: string,
  amounts: Amounts,
  before: Amounts = NOTHING,
): Ledger => {
  const { [account]: booked = before, ...others } = ledger.recent;
  const kept = Object.entries(others).slice(1 - MAX_RECENT_ACCOUNTS);
  return {
    ...ledger,
    totals: combine(ledger.totals, amounts, booked),
    recent: Object.fromEntries([...kept, [account, amounts]]),
  };
};

export const plus = (total: Amounts, added: Amounts): Amounts => combine(total, added, NOTHING);

/** Never negative: one miscounted account must not stop the next ones. */
const replaced = (total: number, added: number, taken: number) =>
  Math.max(0, total + added - taken);

const combine = (total: Amounts, added: Amounts, taken: Amounts): Amounts => ({
  billed: Object.fromEntries(
    Target.options.map((target) => [
      target,
      replaced(total.billed[target] ?? 0, added.billed[target] ?? 0, taken.billed[target] ?? 0),
    ]),
  ),
  lost: byTargetWithSome((target) =>
    replaced(total.lost[target] ?? 0, added.lost[target] ?? 0, taken.lost[target] ?? 0),
  ),
  savedByMemory: replaced(total.savedByMemory, added.savedByMemory, taken.savedByMemory),
  savedByCleaning: replaced(total.savedByCleaning, added.savedByCleaning, taken.savedByCleaning),
  articles: replaced(total.articles, added.articles, taken.articles),
});
