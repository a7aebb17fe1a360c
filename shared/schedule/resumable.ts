import { spentIn } from '../article/amounts.ts';
import type { KeyUsage } from '../article/translation.ts';
import type { Books } from '../store/ledger/books.ts';
import { type Caps, capFor, PHASES, type Phase } from '../store/ledger/caps.ts';
import { monthOf } from '../store/ledger/ledger.ts';
import type { WorkLeft } from '../store/work-left.ts';

export type ResumableDeps = {
  books: Books;
  caps: Caps;
  /** Asks DeepL how much of its quota the key has used. */
  usage: () => Promise<KeyUsage>;
  now: () => Date;
};

/**
 * The notes of work that can resume now: what is not parked, and what is parked and fits into what
 * is left of DeepL's quota and the caps, in the order of the notes. DeepL is asked about its quota
 * once, and only if the quota was exhausted. Writes nothing when no parked work can resume, unless
 * the ledger was lost.
 */
export const resumable = async <Note extends WorkLeft>(
  { books, caps, usage, now }: ResumableDeps,
  notes: Note[],
): Promise<Note[]> => {
  const month = monthOf(now());
  const { exhausted, totals } = await books.read(month);
  if (notes.every(({ parked }) => parked.length === 0)) return notes;
  const metQuota = notes.some(({ parked }) => parked.includes('quota-exceeded'));
  const limits = [await quotaOf(usage, exhausted !== undefined || metQuota)];
  if (caps.monthly !== undefined) limits.push(budgetOf(caps.monthly, spentIn(totals)));

  const resumed = notes.filter((note) => {
    if (note.parked.length === 0) return true;
    const isAtArticleCap = note.parked.every((reason) => reason === 'article-cap');
    if (isAtArticleCap && !isCapRaised(caps, note)) return false;
    const needs = needsOf(note);
    const phase = ALL_FIRST.find((each) => needs[each] > 0 && limits.every(hasRoom(each, needs)));
    if (!phase) return false;
    for (const limit of limits) limit.taken += needs[phase];
    return true;
  });
  if (exhausted && resumed.some(({ parked }) => parked.length > 0)) await books.openQuota(month);
  return resumed;
};

const ALL_FIRST = PHASES.toReversed();

type Needs = Record<Phase, number>;

/** Code points that each phase may use, those that are used, and those taken by this sweep. */
type Limit = { whole: Needs; used: number; taken: number };

/** An article that is larger than the limit has room when nothing else is used or taken. */
const hasRoom = (phase: Phase, needs: Needs) => {
  return ({ whole, used, taken }: Limit) =>
    used + taken + Math.min(needs[phase], whole[phase]) <= whole[phase];
};

const budgetOf = (monthly: number, used: number): Limit => ({
  whole: { brief: capFor('brief', monthly), all: capFor('all', monthly) },
  used,
  taken: 0,
});

/** If usage can't be read, let the oldest find out. */
const quotaOf = async (usage: ResumableDeps['usage'], isDoubtful: boolean): Promise<Limit> => {
  if (!isDoubtful) return limitOf(Number.POSITIVE_INFINITY);
  try {
    const { limit = Number.POSITIVE_INFINITY, count = 0 } = (await usage()) ?? {};
    return limitOf(limit, count);
  } catch {
    return limitOf(1);
  }
};

const limitOf = (limit: number, used = 0): Limit => ({
  whole: { brief: limit, all: limit },
  used,
  taken: 0,
});

/** Something unknown is little: then the run finds out. */
const needsOf = ({ needs = {} }: WorkLeft): Needs => {
  const each = Object.values(needs);
  const sum = (phase: Phase) => each.reduce((total, need) => total + need[phase], 0);
  return { brief: sum('brief'), all: Math.max(1, sum('all')) };
};

const isCapRaised = (caps: Caps, { articleCap = 0 }: WorkLeft): boolean =>
  (caps.article ?? Number.POSITIVE_INFINITY) > articleCap;
