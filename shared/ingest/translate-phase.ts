import { isCanary } from '../article/canary.ts';
import type { ArticleDocument } from '../article/document.ts';
import {
  OutOfTime,
  QuotaExceeded,
  TranslationRefused,
  TranslationUnavailable,
} from '../article/errors.ts';
import type { LanguageState, TimelineEntry } from '../article/manifest.ts';
import { endsWithBrief, isDone } from '../article/manifest-states.ts';
import { segments } from '../article/segments.ts';
import { packBatches } from '../deepl/batches.ts';
import { flagMetric, type Measures } from '../metrics.ts';
import type { Journal } from '../store/journal.ts';
import type { Bill } from '../store/ledger/bill.ts';
import type { Phase } from '../store/ledger/caps.ts';
import { charactersIn, documentOf, type Edition, isComplete, savedByMemory } from './edition.ts';
import { refuseMore, textsPerRequest } from './futile-runs.ts';
import type { IngestDeps } from './ingest-deps.ts';
import { publishedState, stoppedState, withFirstEstimate } from './language-state.ts';
import type { Rests } from './rest.ts';
import { withEntry, withLanguage } from './revision.ts';
import { translateMissing } from './translate-missing.ts';

/** What the editions of an article have in common. */
type TranslationJob = Pick<IngestDeps, 'now' | 'measure'> & {
  journal: Journal;
  german: ArticleDocument;
  bill: Bill;
  rests: Rests;
};

/**
 * Translates what an edition lacks of a phase and publishes it. Where DeepL gave no usable answer to
 * a sentence of the brief, the rest is translated, too, before the article is retried. A failure
 * ends the edition and is recorded in the language's status.
 */
export const translatePhase = async (
  job: TranslationJob,
  edition: Edition,
  phase: Phase,
): Promise<void> => {
  const isBriefAlone = endsWithBrief(job.rests[edition.target]);
  const isReached = phase === 'all' && (isBriefAlone || isComplete(edition));
  if (edition.stopped || isReached) return;
  if (phase === 'brief' && !isBriefAlone && canDefer(job, edition)) return;
  try {
    const [unusable] = await translate(job, edition, phase);
    if (!unusable) await publish(job, edition, isBriefAlone);
    else if (phase === 'all' || isBriefAlone)
      throw new TranslationUnavailable(`DeepL gave no usable translation of ${unusable.id}`);
  } catch (reason) {
    const error = await publishDeferred(job, edition, phase).then(
      () => reason,
      (failure: unknown) => failure,
    );
    const { published } = job.journal.manifest().languages[edition.target] ?? {};
    const isReadable = published?.revision === job.german.revision;
    if (error instanceof OutOfTime && (isReadable || edition.progressed))
      await pause(job, edition, { error, isReadable });
    else await stop(job, edition, error);
  }
};

/**
 * The brief of a correction whose sentences are all known is published with the rest if that takes
 * one request: until then readers keep the revision before.
 */
const canDefer = ({ journal, german }: TranslationJob, edition: Edition): boolean => {
  const { memory, sentences, target } = edition;
  const { published } = journal.manifest().languages[target] ?? {};
  if (!published || published.revision === german.revision) return false;
  if (memory.missing(sentences.brief).length > 0) return false;
  const most = textsPerRequest(journal.manifest());
  return packBatches(memory.missing(sentences.all), most).length === 1;
};

/** A brief that was deferred for a rest that did not come. */
const publishDeferred = async (job: TranslationJob, edition: Edition, phase: Phase) => {
  const { published } = job.journal.manifest().languages[edition.target] ?? {};
  const isOlder = published !== undefined && published.revision !== job.german.revision;
  if (phase === 'all' && isOlder && edition.memory.missing(edition.sentences.brief).length === 0)
    await publish(job, edition);
};

const translate = (job: TranslationJob, edition: Edition, phase: Phase) => {
  const reserve = () => {
    refuseMore(job.journal.manifest());
    return job.bill.reserve(phase);
  };
  const most = textsPerRequest(job.journal.manifest());
  return translateMissing(edition, phase, { reserve, most });
};

/** A run whose time is up publishes what it has, if the brief can be read; another run continues. */
const pause = async (
  job: TranslationJob,
  edition: Edition,
  { error, isReadable }: { error: OutOfTime; isReadable: boolean },
): Promise<void> => {
  edition.stopped = error;
  await job.bill.settle();
  if (isReadable) await publish(job, edition);
};

const publish = async (
  job: TranslationJob,
  edition: Edition,
  isBriefAlone = false,
): Promise<void> => {
  const { now, german, bill } = job;
  const document = documentOf(german, edition);
  await edition.memory.save();
  const state = publishedState(document, now());
  if (state.translated === 0) {
    if (state.status !== 'complete' && !isBriefAlone) return;
    throw new TranslationRefused('DeepL gave no usable translation of any sentence', {
      retry: false,
    });
  }
  const rest = job.rests[edition.target];
  if (isUnchanged(job.journal.manifest().languages[edition.target], { ...state, rest })) return;
  const etag = await job.journal.publish(document);
  await bill.settle();
  const flagged = state.flagged > 0 ? `, ${state.flagged} flagged` : '';
  const note = `${state.status}: ${state.translated} of ${state.sentences}${flagged}`;
  const published = state.published && { ...state.published, etag };
  await record(job, edition, { ...state, published }, { stage: 'translated', note });
  if (state.status === 'complete' && !isCanary(job.journal.manifest()))
    job.measure?.(measuresOfComplete(document, edition));
};

/** Counts of flags by kind, and the characters that the memory saved. */
const measuresOfComplete = (document: ArticleDocument, edition: Edition): Measures => {
  const flags = segments(document).flatMap((segment) => segment.flags ?? []);
  const counts = [...Map.groupBy(flags, flagMetric)].map(([name, all]) => [name, all.length]);
  return { ...Object.fromEntries(counts), CharactersFromMemory: savedByMemory(edition) };
};

/** Whether an earlier run published as much of this revision. */
const isUnchanged = (
  before: LanguageState | undefined,
  state: Omit<LanguageState, 'characters'>,
): boolean => {
  const { published, translated, flagged } = state;
  return (
    // If it was done differently, or failed since, the manifest must say so.
    (!isDone(state) || (before?.status === state.status && before.rest === state.rest)) &&
    before?.published?.revision === published?.revision &&
    before?.published?.status === published?.status &&
    before?.translated === translated &&
    before?.flagged === flagged
  );
};

const stop = async (job: TranslationJob, edition: Edition, error: unknown): Promise<void> => {
  // What was paid for or adopted must not be lost; if it can't be saved, the queue redelivers.
  const unsaved = await edition.memory.save().then(
    () => undefined,
    (failure: unknown) => failure,
  );
  edition.stopped = unsaved ?? error;
  if (error instanceof QuotaExceeded) await job.bill.closeQuota(job.now());
  await job.bill.settle();
  const state = stoppedState(edition.stopped);
  const stage = state.status === 'parked' ? 'parked' : 'failed';
  await record(job, edition, state, { stage, note: state.reason?.message });
};

const record = (
  { now, journal, bill, rests }: TranslationJob,
  edition: Edition,
  state: Partial<LanguageState>,
  { stage, note }: Pick<TimelineEntry, 'stage' | 'note'>,
): Promise<void> =>
  journal.record((manifest) => {
    const { target } = edition;
    const characters = withFirstEstimate(manifest.languages[target], charactersIn(edition));
    const rest = rests[target];
    const changed = withLanguage(manifest, target, { ...state, rest, characters });
    const booked = { month: bill.month, amounts: bill.amounts() };
    const futile = stage === 'translated' ? undefined : manifest.futile;
    const books = [bill.bookName()];
    return withEntry({ ...changed, booked, books, futile }, now(), {
      stage,
      language: target,
      note,
    });
  });
