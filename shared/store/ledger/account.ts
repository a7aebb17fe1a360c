import { isDeepStrictEqual } from 'node:util';
import { type Amounts, byTargetWithSome, NOTHING } from '../../article/amounts.ts';
import type { Persist } from '../persist.ts';
import type { Books } from './books.ts';
import { type Caps, refuseOverArticleCap, refuseOverMonth, type Stage } from './caps.ts';
import { type Ledger, withAccount } from './ledger.ts';

type AccountOptions = {
  name: string;
  month: string;
  caps: Caps;
  before?: Amounts | undefined;
  /** Of what was billed in the end. */
  persist?: Persist;
};

/**
 * One revision of an article in a month's ledger. Characters are booked before they are sent, so
 * that concurrent writers never exceed a cap together, and corrected once they are billed.
 *
 * `spent` is read at each booking and includes what is about to be sent. What an earlier run of the
 * revision booked and its memory does not have was sent, and its answer never stored: it is lost.
 */
export type Account = ReturnType<typeof openAccount>;

export const openAccount = (
  books: Books,
  { name, month, caps, before, persist = (write) => write() }: AccountOptions,
  spent: () => Amounts,
) => {
  const remembered = spent();
  let lostEarlier = unaccounted(before, remembered);
  let isRecalled = false;

  /** The ledger may know more than the manifest: it is written before each request. */
  const recall = ({ recent: { [name]: booked } }: Ledger) => {
    if (isRecalled) return;
    isRecalled = true;
    const unknown = unaccounted(booked, remembered);
    const known = lostEarlier;
    lostEarlier = byTargetWithSome((target) => Math.max(known[target] ?? 0, unknown[target] ?? 0));
  };
  const withLost = (amounts: Amounts): Amounts => ({
    ...amounts,
    lost: byTargetWithSome((target) => (amounts.lost[target] ?? 0) + (lostEarlier[target] ?? 0)),
  });
  const amounts = () => withLost(spent());

  /** Undefined after a refusal: a booking in between may have included what was refused. */
  let lastBooked: Amounts | undefined;

  const book = async (refuse: (ledger: Ledger) => void = () => {}) => {
    const spentNow = spent();
    lastBooked = spentNow;
    try {
      await books.update(month, (ledger) => {
        recall(ledger);
        const booking = withLost(spentNow);
        const booked = withAccount(ledger, name, booking, before);
        refuse(booked);
        return isDeepStrictEqual(ledger.recent[name], booking) ? ledger : booked;
      });
    } catch (error) {
      lastBooked = undefined;
      throw error;
    }
  };

  return {
    month,
    amounts,

    /**
     * Books what is about to be sent. The article's cap is checked before anything is awaited, so
     * that no other booking includes what is refused.
     *
     * @throws BudgetExceeded, QuotaExceeded; then nothing is booked
     */
    reserve: (stage: Stage): Promise<void> => {
      refuseOverArticleCap(amounts(), caps);
      return book((ledger) => refuseOverMonth(ledger, stage, caps));
    },

    /** Books what was billed and saved in the end; no request when the ledger has it already. */
    settle: async (): Promise<void> => {
      if (!isDeepStrictEqual(lastBooked, spent())) await persist(() => book());
    },

    /** Marks DeepL's quota as used up until the sweep sees some again. */
    closeQuota: (now: Date): Promise<Ledger> =>
      books.update(month, (ledger) =>
        ledger.exhausted ? ledger : { ...ledger, exhausted: now.toISOString() },
      ),
  };
};

/** What was booked, less what is remembered of it. */
const unaccounted = (booked: Amounts = NOTHING, { billed }: Amounts): Amounts['lost'] =>
  byTargetWithSome(
    (target) => (booked.billed[target] ?? 0) + (booked.lost[target] ?? 0) - (billed[target] ?? 0),
  );
