import { spentIn } from '../../article/amounts.ts';
import { MAX_CONNECTIONS } from '../../aws-client.ts';
import { eachAtOnce } from '../../each-at-once.ts';
import { type Bucket, listAll } from '../bucket.ts';
import { getReadable } from '../json-object.ts';
import { allowanceIn, allowanceKey, allowancesPrefix, bookKey } from '../object-keys.ts';
import { capFor, type Limit, PHASES, type Phase, refuseOverMonth } from './caps.ts';
import { bookNames } from './close-books.ts';
import { Book } from './ledger.ts';
import { requireLedger } from './stored-ledger.ts';

/**
 * The share of what is left of a month: the larger, the fewer requests, and the more lies idle.
 */
const SHARE_OF_REST = 1 / 4;
/** Processes that are expected at least. */
const MIN_SHARERS = 50;
/** Code points: less is not worth what may lie idle. */
const MIN_IN_ADVANCE = 1_000;
const MAX_IN_ADVANCE = 100_000;

/**
 * What a book may reach under the month's cap. It is announced to the others before it is used, as an
 * object whose key says all, and used only if all that is announced fits into the cap: of two who
 * announce at the same time the later one, at least, sees both. So processes never exceed a cap
 * together, and none waits for another. Some more than is needed is announced, so that it is not
 * done for each request; who is refused more gives it back.
 */
export const openAllowance = (articles: Bucket, month: string, book: string) => {
  const granted: Record<Phase, number> = { brief: 0, all: 0 };
  let announced: number | undefined;
  let inAdvance = 0;

  const keyOf = (amount: number) => allowanceKey(month, book, amount);

  /** Replaces the amount announced before. */
  const announceAmount = async (amount: number) => {
    const before = announced;
    if (before === amount) return;
    await articles.put(keyOf(amount), '');
    announced = amount;
    if (before !== undefined) await articles.remove(keyOf(before));
  };

  /** @returns whether the book may spend so much, which is then announced */
  const ask = async (spent: number, others: Others, { phase, monthly }: Limit) => {
    const cap = capFor(phase, monthly);
    const most = Math.max(granted.brief, granted.all);
    const advance = others.sum + spent + inAdvance <= cap ? inAdvance : 0;
    const wanted = Math.max(most, spent + advance);
    if (wanted !== announced) await articles.put(keyOf(wanted), '');
    const { sum, count } = await announcedByOthers(articles, month, book);
    const left = cap - sum - spent;
    if (left < 0) {
      if (wanted !== announced) await articles.remove(keyOf(wanted));
      return { sum, isGranted: false };
    }
    const reached = left >= advance ? spent + advance : spent;
    for (const each of PHASES.slice(0, PHASES.indexOf(phase) + 1))
      granted[each] = Math.max(granted[each], reached);
    if (announced !== undefined && announced !== wanted) await articles.remove(keyOf(announced));
    announced = wanted;
    await announceAmount(Math.max(granted.brief, granted.all));
    const share = Math.floor((left * SHARE_OF_REST) / Math.max(MIN_SHARERS, count + 1));
    inAdvance = share < MIN_IN_ADVANCE ? 0 : Math.min(share, MAX_IN_ADVANCE);
    return { sum, isGranted: true };
  };

  return {
    /** Whether a book that has spent so much needs no more. */
    covers: (spent: number, { phase }: Limit): boolean => spent <= granted[phase],

    /**
     * What is too much in any case is not announced: it would keep others from what they may have.
     *
     * @throws BudgetExceeded when that is too much
     */
    raise: async (spent: number, limit: Limit): Promise<void> => {
      const before = await announcedByOthers(articles, month, book);
      refuseOverMonth(before.sum + spent, limit);
      const { sum, isGranted } = await ask(spent, before, limit);
      if (!isGranted) refuseOverMonth(sum + spent, limit);
    },

    /** Leaves to the others what a book that is refused more has not spent. */
    giveBack: async (spent: number): Promise<void> => {
      for (const phase of PHASES) granted[phase] = Math.min(granted[phase], spent);
      inAdvance = 0;
      if (announced !== undefined && announced > spent) await announceAmount(spent);
    },

    /** DeepL billed more than was sent. */
    cover: async (spent: number): Promise<void> => {
      if (announced !== undefined && spent > announced) await announceAmount(spent);
    },
  };
};

export type Allowance = ReturnType<typeof openAllowance>;

/** What the others may spend, with what was spent by those that are part of the ledger. */
type Others = { sum: number; count: number };

/**
 * The ledger is read last: then it has every book that was folded in the meantime. Books without an
 * allowance were begun without a cap.
 */
const announcedByOthers = async (articles: Bucket, month: string, own: string): Promise<Others> => {
  const [announced, names] = await Promise.all([
    allowances(articles, month),
    namesOf(articles, month),
  ]);
  const unannounced = names.filter((name) => name !== own && !announced.has(name));
  await eachAtOnce(unannounced, MAX_CONNECTIONS, async (name) => {
    const book = await getReadable(articles, bookKey(month, name), Book);
    if (book) announced.set(name, spentIn(book.totals));
  });
  const { totals, folded = [] } = await requireLedger(articles, month);
  for (const name of [own, ...folded]) announced.delete(name);
  const sum = [...announced.values()].reduce((total, each) => total + each, spentIn(totals));
  return { sum, count: announced.size };
};

const namesOf = async (articles: Bucket, month: string): Promise<string[]> => {
  const names: string[] = [];
  for await (const name of bookNames(articles, month)) names.push(name);
  return names;
};

/** The largest allowance of each book. */
const allowances = async (articles: Bucket, month: string): Promise<Map<string, number>> => {
  const found = new Map<string, number>();
  for await (const { key } of listAll(articles, allowancesPrefix(month))) {
    const { book, amount } = allowanceIn(key) ?? {};
    if (book !== undefined && amount !== undefined)
      found.set(book, Math.max(found.get(book) ?? 0, amount));
  }
  return found;
};
