import { isDeepStrictEqual } from 'node:util';
import type { Amounts } from '../../article/amounts.ts';
import type { Books } from './books.ts';
import { type Caps, refuseOverArticleCap, refuseOverMonth, type Stage } from './caps.ts';
import { type Ledger, withAccount } from './ledger.ts';

/**
 * One revision of an article in a month's ledger. Characters are booked before they are sent, so
 * that concurrent writers never exceed a cap together, and corrected once they are billed.
 *
 * `amounts` is read at each booking and includes what is about to be sent.
 */
export type Account = ReturnType<typeof openAccount>;

export const openAccount = (
  books: Books,
  { name, month, caps, before }: { name: string; month: string; caps: Caps; before?: Amounts },
  amounts: () => Amounts,
) => {
  /** Undefined after a refusal: a booking in between may have included what was refused. */
  let lastBooked: Amounts | undefined;

  const book = async (refuse: (ledger: Ledger) => void = () => {}) => {
    const booking = amounts();
    lastBooked = booking;
    try {
      await books.update(month, (ledger) => {
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
      if (!isDeepStrictEqual(lastBooked, amounts())) await book();
    },

    /** Marks DeepL's quota as used up until the sweep sees some again. */
    closeQuota: (now: Date): Promise<Ledger> =>
      books.update(month, (ledger) =>
        ledger.exhausted ? ledger : { ...ledger, exhausted: now.toISOString() },
      ),
  };
};
