import { isDeepStrictEqual } from 'node:util';
import { type Amounts, byTargetWithSome, NOTHING } from '../../article/amounts.ts';
import type { Persist } from '../persist.ts';
import type { Books } from './books.ts';
import { type Caps, type Phase, refuseOverArticleCap } from './caps.ts';
import { type Book, type Booked, withBill } from './ledger.ts';

type BillOptions = {
  name: string;
  month: string;
  caps: Caps;
  /** The amounts in the manifest. */
  before?: Amounts | undefined;
  /** Books in which earlier runs may have booked more. */
  earlier?: string[] | undefined;
  /** No run can have booked before. */
  isNew?: boolean;
  /** Makes the write of what was finally billed. */
  persist?: Persist;
};

/**
 * One revision of an article in a month's ledger. Characters are booked before they are sent, so
 * that concurrent writers never exceed a cap together, and corrected once they are billed.
 *
 * `spent` is read at each booking and includes what is about to be sent. What an earlier run of the
 * revision booked and its memory does not have was sent, and its answer never stored: it is lost.
 */
export type Bill = ReturnType<typeof openBill>;

export const openBill = (books: Books, options: BillOptions, spent: () => Amounts) => {
  const { name, month, caps, persist = (write) => write() } = options;
  const own = books.own(month);
  const earlier = openEarlierRuns(books, options, spent());
  const made: Amounts[] = [];
  const amounts = () => earlier.withLost(spent());

  /** What this process booked in another run may since have been replaced in another book. */
  const withBooking = (book: Book, booking: Amounts, booked: Booked | undefined): Book => {
    const { [name]: recent, ...others } = book.recent;
    const { times: _, ...last } = recent ?? {};
    if (isDeepStrictEqual(last, booking)) return book;
    const isMine = made.some((each) => isDeepStrictEqual(each, last));
    made.push(booking);
    return withBill(isMine ? book : { ...book, recent: others }, name, booking, booked);
  };

  /** Undefined after a refusal: a booking in between may have included what was refused. */
  let lastBooked: Amounts | undefined;

  const book = async (phase?: Phase) => {
    const spentNow = spent();
    lastBooked = spentNow;
    try {
      const booked = await earlier.booked();
      if (phase) books.requireQuota(month);
      const { monthly } = caps;
      const limit = phase && monthly !== undefined ? { phase, monthly } : undefined;
      await own.update((stored) => withBooking(stored, earlier.withLost(spentNow), booked), limit);
    } catch (error) {
      lastBooked = undefined;
      throw error;
    }
  };

  return {
    month,
    /** The book that has the bill. */
    bookName: () => own.name(),
    amounts,

    /**
     * Books what is about to be sent. The article's cap is checked before anything is awaited, so
     * that no other booking includes what is refused.
     *
     * @throws BudgetExceeded, QuotaExceeded; then nothing is booked
     */
    reserve: (phase: Phase): Promise<void> => {
      refuseOverArticleCap(amounts(), caps);
      return book(phase);
    },

    /** Books what was billed and saved in the end; no request when it is booked already. */
    settle: async (): Promise<void> => {
      if (!isDeepStrictEqual(lastBooked, spent())) await persist(() => book());
    },

    /** Marks DeepL's quota as used up until the sweep sees some again. */
    closeQuota: (now: Date): Promise<void> => books.closeQuota(month, now),
  };
};

/** What earlier runs of the revision booked, and what they lost of it. */
const openEarlierRuns = (
  books: Books,
  { name, month, before, earlier = [], isNew = false }: BillOptions,
  remembered: Amounts,
) => {
  let lost = unaccounted(before, remembered);
  let known: Promise<Booked | undefined> | undefined;

  /** Books may know more than the manifest: they are written before each request. */
  const recall = async (): Promise<Booked | undefined> => {
    if (isNew) {
      await books.enter(month);
      return undefined;
    }
    const booked = (await books.bookedIn(month, name, earlier)) ?? before;
    const more = unaccounted(booked, remembered);
    lost = byTargetWithSome((target) => Math.max(lost[target] ?? 0, more[target] ?? 0));
    return booked;
  };

  return {
    /** Asks once; again after a failure. */
    booked: (): Promise<Booked | undefined> => {
      known ??= recall().catch((error: unknown) => {
        known = undefined;
        throw error;
      });
      return known;
    },
    withLost: (amounts: Amounts): Amounts => ({
      ...amounts,
      lost: byTargetWithSome((target) => (amounts.lost[target] ?? 0) + (lost[target] ?? 0)),
    }),
  };
};

/** What was booked, less what is remembered of it. */
const unaccounted = (booked: Amounts = NOTHING, { billed }: Amounts): Amounts['lost'] =>
  byTargetWithSome(
    (target) => (booked.billed[target] ?? 0) + (booked.lost[target] ?? 0) - (billed[target] ?? 0),
  );
