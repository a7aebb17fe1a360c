import * as z from 'zod';
import { Amounts, NOTHING } from '../../article/amounts.ts';
import { Target } from '../../article/article.ts';
import { TARGETS } from '../../article/language-codes.ts';

/** The amounts of a bill, and how often it was booked: of two books the later one counts. */
const Booked = Amounts.extend({ times: z.int().positive().optional() });
export type Booked = z.infer<typeof Booked>;

/**
 * A month's ledger: what the books of processes that have ended add up to. `recent` has the amounts
 * of bills that were booked last and may change, so that booking the same amounts again changes
 * nothing.
 */
export const Ledger = z.object({
  month: z.string().regex(/^\d{4}-\d\d$/),
  totals: Amounts,
  /** When DeepL reported its quota as used up; removed when the sweep sees some again. */
  exhausted: z.iso.datetime().optional(),
  recent: z.record(z.string(), Booked),
  /** It was lost, and reconstructed from the articles: its totals may be too low. */
  reconstructed: z.literal(true).optional(),
  /** Books whose amounts are in `totals` and that may still be there; missing up to version 0.4.0. */
  folded: z.array(z.string()).optional(),
});
export type Ledger = z.infer<typeof Ledger>;

const Count = z.int();
/** A difference: a bill that another book has may have become smaller. */
const Change = z.object({
  billed: z.partialRecord(Target, Count),
  lost: z.partialRecord(Target, Count),
  savedByMemory: Count,
  savedByCleaning: Count,
  articles: Count,
});

/** The bills of one process in a month. It alone writes its book, until the sweep closes it. */
export const Book = z.object({
  totals: Change,
  /** Bills that it booked last. */
  recent: z.record(z.string(), Booked),
  /** Nothing is booked in it any more: it is about to be part of the ledger. */
  closed: z.literal(true).optional(),
});
export type Book = z.infer<typeof Book>;

/** More bills than can be in progress at once in a process; only those change. */
const MAX_RECENT_BILLS = 200;

export const emptyLedger = (month: string): Ledger => ({ month, totals: NOTHING, recent: {} });

export const EMPTY_BOOK: Book = { totals: NOTHING, recent: {} };

export const monthOf = (time: Date): string => time.toISOString().slice(0, 7);

/**
 * The book with a bill's amounts in place of those it booked earlier. `before` is what it is
 * known to have booked, for a bill that is not in `recent`.
 */
export const withBill = (
  book: Book,
  bill: string,
  amounts: Amounts,
  before: Booked = NOTHING,
): Book => {
  const { [bill]: booked = before, ...others } = book.recent;
  const times = (booked.times ?? 0) + 1;
  return {
    ...book,
    totals: plus(book.totals, plus(amounts, booked, -1)),
    recent: latest({ ...others, [bill]: { ...amounts, times } }),
  };
};

/** The ledger with books that are not part of it yet. */
export const withBooks = (ledger: Ledger, books: Book[]): Ledger => {
  if (books.length === 0) return ledger;
  let { totals } = ledger;
  const recent = { ...ledger.recent };
  for (const book of books) {
    totals = plus(totals, book.totals);
    for (const [bill, amounts] of Object.entries(book.recent))
      recent[bill] = later(recent[bill], amounts);
  }
  return { ...ledger, totals: notNegative(totals), recent };
};

/** The later of two states of a bill. */
export const later = (one: Booked | undefined, other: Booked): Booked =>
  one && (one.times ?? 0) > (other.times ?? 0) ? one : other;

export const latest = (recent: Ledger['recent']): Ledger['recent'] =>
  Object.fromEntries(Object.entries(recent).slice(-MAX_RECENT_BILLS));

export const plus = (total: Amounts, more: Amounts, sign: 1 | -1 = 1): Amounts => ({
  billed: Object.fromEntries(
    TARGETS.map((target) => [
      target,
      (total.billed[target] ?? 0) + sign * (more.billed[target] ?? 0),
    ]),
  ),
  lost: nonZeroByTarget((target) => (total.lost[target] ?? 0) + sign * (more.lost[target] ?? 0)),
  savedByMemory: total.savedByMemory + sign * more.savedByMemory,
  savedByCleaning: total.savedByCleaning + sign * more.savedByCleaning,
  articles: total.articles + sign * more.articles,
});

/** One miscounted bill must not stop the next ones. */
const notNegative = ({ billed, lost, ...counts }: Amounts): Amounts => ({
  billed: Object.fromEntries(TARGETS.map((target) => [target, Math.max(0, billed[target] ?? 0)])),
  lost: nonZeroByTarget((target) => Math.max(0, lost[target] ?? 0)),
  savedByMemory: Math.max(0, counts.savedByMemory),
  savedByCleaning: Math.max(0, counts.savedByCleaning),
  articles: Math.max(0, counts.articles),
});

/** A book holds differences, so that negative counts stay. */
const nonZeroByTarget = (count: (target: Target) => number): Amounts['lost'] =>
  Object.fromEntries(
    TARGETS.flatMap((target) => {
      const characters = count(target);
      return characters === 0 ? [] : [[target, characters]];
    }),
  );
