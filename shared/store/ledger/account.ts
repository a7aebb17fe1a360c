import type { Amounts } from '../../article/amounts.ts';
import type { Target } from '../../article/article.ts';
import { BudgetExceeded, QuotaExceeded } from '../../article/errors.ts';
import type { Books } from './books.ts';
import { billedIn, type Ledger, withAccount } from './ledger.ts';

/** Code points; without a cap there is none. */
export type Caps = { monthly?: number; article?: number };

/** A brief may use all of the month's cap, the rest of an article nine tenths: briefs come last to an end. */
const SHARE_FOR_ALL = 0.9;

export type Stage = 'brief' | 'all';

export const capFor = (stage: Stage, monthly: number): number =>
  Math.floor(stage === 'brief' ? monthly : monthly * SHARE_FOR_ALL);

/**
 * What one revision of an article spends in a month. Characters are booked before they are sent,
 * so that writers at the same time never go over a cap together, and corrected by what was billed.
 */
export type Account = ReturnType<typeof openAccount>;

export const openAccount = (
  books: Books,
  { name, month, caps, before }: { name: string; month: string; caps: Caps; before?: Amounts },
  amounts: Amounts,
) => {
  /** What the ledger was told last, as the books keep the order; nothing after a refusal. */
  let said: Amounts | undefined;

  const book = async (refuse: (ledger: Ledger) => void) => {
    const saying = amounts;
    said = saying;
    try {
      await books.update(month, (ledger) => {
        const booked = withAccount(ledger, name, saying, before);
        refuse(booked);
        return isSame(ledger.recent[name], saying) ? ledger : booked;
      });
    } catch (error) {
      said = undefined;
      throw error;
    }
  };

  const saved = new Map<Target, number>();
  const set = (target: Target, characters: number) => {
    amounts = { ...amounts, billed: { ...amounts.billed, [target]: characters } };
  };

  return {
    amounts: () => amounts,

    /**
     * Books what is about to be sent on top of what was billed so far.
     *
     * @throws BudgetExceeded, QuotaExceeded; then nothing is booked
     */
    spend: async (target: Target, stage: Stage, billed: number, characters: number) => {
      const already = amounts.billed[target] ?? 0;
      set(target, billed + characters);
      try {
        refuseOver('article-cap', billedIn(amounts), caps.article);
        await book((ledger) => {
          refuseExhausted(ledger);
          const cap = caps.monthly === undefined ? undefined : capFor(stage, caps.monthly);
          refuseOver('monthly-cap', billedIn(ledger.totals), cap);
        });
      } catch (error) {
        set(target, already);
        throw error;
      }
    },

    /** Books what was billed in the end, and what was saved. */
    settle: async (target: Target, billed: number, savedByMemory: number) => {
      set(target, billed);
      saved.set(target, savedByMemory);
      const sum = [...saved.values()].reduce((total, characters) => total + characters, 0);
      amounts = { ...amounts, savedByMemory: sum };
      if (!isSame(said, amounts)) await book(() => {});
    },

    /** From now on nobody asks DeepL in vain, until the sweep finds that there is quota again. */
    closeQuota: (now: Date) =>
      books.update(month, (ledger) =>
        ledger.exhausted ? ledger : { ...ledger, exhausted: now.toISOString() },
      ),
  };
};

const refuseExhausted = ({ exhausted }: Ledger) => {
  if (exhausted) {
    throw new QuotaExceeded(
      `DeepL’s quota was used up at ${exhausted}; the sweep goes on when there is some again`,
    );
  }
};

const refuseOver = (cap: 'monthly-cap' | 'article-cap', characters: number, most?: number) => {
  if (most !== undefined && characters > most) {
    const whose = cap === 'monthly-cap' ? 'the month' : 'the article';
    throw new BudgetExceeded(
      cap,
      `${characters} characters would be more than the ${most} that ${whose} may spend`,
    );
  }
};

const isSame = (a: Amounts | undefined, b: Amounts) => JSON.stringify(a) === JSON.stringify(b);
