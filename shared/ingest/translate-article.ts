import { NOTHING } from '../article/amounts.ts';
import type { ArticleDocument } from '../article/document.ts';
import { OutOfTime } from '../article/errors.ts';
import { TARGETS } from '../article/language-codes.ts';
import type { Manifest } from '../article/manifest.ts';
import { isOpen } from '../article/standing.ts';
import { noteChange } from '../store/change-log.ts';
import type { Journal } from '../store/journal.ts';
import { openBill } from '../store/ledger/bill.ts';
import { PHASES } from '../store/ledger/caps.ts';
import { monthOf } from '../store/ledger/ledger.ts';
import { persistUntil } from '../store/persist.ts';
import { amountsOf, type Edition, failureOf } from './edition.ts';
import { futileAfter, isLeftToSweep, withoutRun } from './futile-runs.ts';
import type { IngestDeps } from './ingest-deps.ts';
import { stoppedState } from './language-state.ts';
import { type IngestRun, openEditions } from './open-editions.ts';
import type { Rests } from './rest.ts';
import { withEntry, withLanguage } from './revision.ts';
import { translatePhase } from './translate-phase.ts';

/**
 * Translates an article: the brief in every language first, then the rest, each published as soon
 * as it is ready; the rest only where it is wanted. Sentences that a memory knows are not sent. A
 * language that fails does not keep the others from being finished.
 *
 * @returns whether another run is to continue at once: there was progress until the time was up
 * @throws AggregateError of what should be retried; every answer received until then is kept
 */
export const translateArticle = async (
  deps: IngestDeps,
  journal: Journal,
  german: ArticleDocument,
  {
    cleanedOff,
    rests,
    ...run
  }: IngestRun & {
    /** Code points of the upload that cleaning removed. */
    cleanedOff: number;
    rests: Rests;
  },
): Promise<boolean> => {
  const { books, caps, now } = deps;
  const { id, revision } = german;
  const month = monthOf(now());
  const { isNew, isNewRevision } = journal;
  const editions = await openEditions(deps, german, { month, isNew, ...run }).catch(
    async (error: unknown) => {
      await journal.record((manifest) => noneOpened(manifest, now(), error));
      throw error;
    },
  );

  const persist = persistUntil(run.until, deps);
  const billIn = (within: string) => {
    const { booked, books: earlier } = journal.manifest();
    const before = booked?.month === within ? booked.amounts : undefined;
    const counted = countedIn(within, journal.manifest(), cleanedOff);
    const isFirst = monthOfBeginning(journal.manifest()) === within;
    const options = {
      name: `${id}@${revision}`,
      month: within,
      caps,
      before,
      earlier,
      persist,
      isNew: isNewRevision,
    };
    return openBill(books, options, () => {
      const amounts = amountsOf(editions, within, counted);
      return isFirst ? amounts : { ...amounts, savedByMemory: 0 };
    });
  };
  const first = monthBefore(month, journal.manifest());
  if (first !== undefined) await billIn(first).settle();
  const bill = billIn(month);
  const { measure } = deps;
  const job = { now, measure, journal, german, bill, rests };
  for (const phase of PHASES) {
    await forEachEdition(editions, (edition) => translatePhase(job, edition, phase), id);
    if (phase === 'brief' && isOpen(journal.manifest(), now()))
      await noteChange(deps.articles, journal.manifest(), now());
  }
  const failures = editions.flatMap((edition) => failureOf(edition) ?? []);
  await count(journal, editions);
  if (isLeftToSweep(journal.manifest())) return false;
  if (failures.some((failure) => !(failure instanceof OutOfTime)) || !hasProgressed(editions))
    throwTogether(failures, id);
  return failures.length > 0;
};

const hasProgressed = (editions: Edition[]) => editions.some(({ progressed }) => progressed);

/** Whether the run was futile. */
const count = async (journal: Journal, editions: Edition[]) => {
  const isDone = editions.every(({ stopped }) => stopped === undefined);
  const futile = isDone ? undefined : futileAfter(journal.manifest(), editions);
  if (futile !== journal.manifest().futile)
    await journal.record((manifest) => ({ ...manifest, futile }));
};

/** A failure that affects every language: a bucket, a memory or terms that can't be read. */
const noneOpened = (manifest: Manifest, now: Date, error: unknown): Manifest =>
  TARGETS.reduce<Manifest>(
    (changed, language) => {
      const state = stoppedState(error);
      const entry = { stage: 'failed', language, note: state.reason?.message } as const;
      return withEntry(withLanguage(changed, language, state), now, entry);
    },
    { ...manifest, futile: withoutRun(manifest) },
  );

/**
 * An article, and what cleaning and the memory saved, count in the month in which its revision
 * began.
 */
export const countedIn = (
  month: string,
  manifest: Pick<Manifest, 'revision' | 'begun' | 'timeline'>,
  cleanedOff: number,
) => {
  const { revision } = manifest;
  if (monthOfBeginning(manifest) !== month) return NOTHING;
  return {
    ...NOTHING,
    articles: revision === 1 ? 1 : 0,
    savedByCleaning: cleanedOff * TARGETS.length,
  };
};

/** Manifests of version 0.2.0 say it in their timeline alone, unless that was cut. */
const monthOfBeginning = ({
  revision,
  begun,
  timeline,
}: Pick<Manifest, 'revision' | 'begun' | 'timeline'>): string | undefined =>
  (begun ?? timeline.find((entry) => entry.revision === revision)?.at)?.slice(0, 7);

/** The month in which the revision began if that is over and has nothing booked for it. */
const monthBefore = (month: string, manifest: Manifest): string | undefined => {
  const first = monthOfBeginning(manifest);
  return first !== month && !manifest.booked ? first : undefined;
};

/** Runs the editions concurrently, each to its end. */
const forEachEdition = async (
  editions: Edition[],
  work: (edition: Edition) => Promise<void>,
  id: string,
) => {
  const ended = await Promise.allSettled(editions.map(work));
  throwTogether(
    ended.flatMap((end) => (end.status === 'rejected' ? [end.reason] : [])),
    id,
  );
};

const throwTogether = (failures: unknown[], id: string) => {
  if (failures.length > 0) {
    throw new AggregateError(failures, `${id} is only partly translated; it will be retried`);
  }
};
