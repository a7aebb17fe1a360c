import { setTimeout } from 'node:timers/promises';
import { spentIn } from '../../article/amounts.ts';
import { eachAtOnce } from '../../each-at-once.ts';
import { type Bucket, listAll } from '../bucket.ts';
import { getReadable } from '../json-object.ts';
import { allowanceIn, allowanceKey, allowancesPrefix, bookKey } from '../object-keys.ts';
import { capFor, type Limit, refuseOverMonth, STAGES, type Stage } from './caps.ts';
import { bookNames } from './close-books.ts';
import { Book } from './ledger.ts';
import { conflictPause, requireLedger } from './stored-ledger.ts';

const AT_ONCE = 50;
/** Of what is left of a month; the larger, the rarer others have to be asked, and the more lies idle. */
const SHARE_OF_REST = 1 / 4;
/** Processes that are expected at least. */
const MIN_SHARERS = 50;
/** Others may be refused because of each other. */
const MAX_TRIES = 2;
/** Code points: less is not worth what may lie idle. */
const MIN_IN_ADVANCE = 1_000;
const MAX_IN_ADVANCE = 100_000;

/**
 * What a book may reach under the month's cap. It is announced to the others before it is used, as an
 * object whose key says all, and used only if all that is announced fits into the cap: of two who
 * announce at the same time the later one, at least, sees both. So processes never exceed a cap
 * together, and none waits for another. Some more than is needed is announced, so that it is not
 * done for each request.
 */
export const openAllowance = (articles: Bucket, month: string, book: string) => {
  const granted: Record<Stage, number> = { brief: 0, all: 0 };
  let announced: number | undefined;
  let inAdvance = 0;

  const announce = async (amount: number) => {
    if (amount === announced) return;
    await articles.put(allowanceKey(month, book, amount), '');
    const before = announced;
    announced = amount;
    if (before !== undefined) await articles.remove(allowanceKey(month, book, before));
  };

  const ask = async (spent: number, { stage, monthly }: Limit) => {
    const most = Math.max(granted.brief, granted.all);
    await announce(Math.max(most, spent + inAdvance));
    const others = await announcedByOthers(articles, month, book);
    const cap = capFor(stage, monthly);
    const left = cap - others.sum - spent;
    const fits = left >= 0;
    if (fits)
      for (const each of STAGES.slice(0, STAGES.indexOf(stage) + 1))
        granted[each] = Math.max(granted[each], left >= inAdvance ? spent + inAdvance : spent);
    await announce(Math.max(granted.brief, granted.all));
    const sharers = Math.max(MIN_SHARERS, others.count + 1);
    const share = Math.floor((left * SHARE_OF_REST) / sharers);
    inAdvance = share < MIN_IN_ADVANCE ? 0 : Math.min(share, MAX_IN_ADVANCE);
    return { others: others.sum, fits };
  };

  return {
    /** Whether a book that has spent so much needs no more. */
    covers: (spent: number, { stage }: Limit): boolean => spent <= granted[stage],

    /** @throws BudgetExceeded when that is too much */
    raise: async (spent: number, limit: Limit): Promise<void> => {
      for (let tries = 1; ; tries += 1) {
        const started = performance.now();
        const { others, fits } = await ask(spent, limit);
        if (fits) return;
        if (tries === MAX_TRIES) refuseOverMonth(others + spent, limit);
        await setTimeout(conflictPause(tries, performance.now() - started));
      }
    },

    /** DeepL billed more than was sent. */
    cover: async (spent: number): Promise<void> => {
      if (announced !== undefined && spent > announced) await announce(spent);
    },
  };
};

export type Allowance = ReturnType<typeof openAllowance>;

/**
 * The ledger is read last: then it has every book that was folded in the meantime. Books without an
 * allowance were begun without a cap.
 */
const announcedByOthers = async (articles: Bucket, month: string, own: string) => {
  const [announced, names] = await Promise.all([
    allowances(articles, month),
    namesOf(articles, month),
  ]);
  const unannounced = names.filter((name) => name !== own && !announced.has(name));
  await eachAtOnce(unannounced, AT_ONCE, async (name) => {
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
