import type { ArticleDocument } from '../article/document.ts';
import { OutOfTime, QuotaExceeded, TranslationUnavailable } from '../article/errors.ts';
import {
  endsWithBrief,
  isDone,
  type LanguageState,
  type TimelineEntry,
} from '../article/manifest.ts';
import type { Journal } from '../store/journal.ts';
import type { Account } from '../store/ledger/account.ts';
import type { Stage } from '../store/ledger/caps.ts';
import type { IngestEdges } from './edges.ts';
import { charactersIn, type Edition, isComplete } from './edition.ts';
import { publishedState, stoppedState, withFirstEstimate } from './language-state.ts';
import type { Rests } from './rest.ts';
import { withEntry, withLanguage } from './revision.ts';
import { translateMissing } from './translate-missing.ts';
import { translatedDocument } from './translated-document.ts';

/** What the editions of an article have in common. */
type TranslationJob = Pick<IngestEdges, 'now'> & {
  journal: Journal;
  german: ArticleDocument;
  account: Account;
  rests: Rests;
};

/**
 * Translates what an edition lacks of a stage and publishes it. Where DeepL gave no usable answer to
 * a sentence of the brief, the rest is translated, too, before the article is retried. A failure
 * ends the edition and is recorded in the language's status.
 */
export const reachStage = async (
  job: TranslationJob,
  edition: Edition,
  stage: Stage,
): Promise<void> => {
  const isBriefAlone = endsWithBrief(job.rests[edition.target]);
  const isReached = stage === 'all' && (isBriefAlone || isComplete(edition));
  if (edition.stopped || isReached) return;
  try {
    const [unusable] = await translateInTime(job, edition, stage);
    if (!unusable) await publish(job, edition);
    else if (stage === 'all' || isBriefAlone)
      throw new TranslationUnavailable(`DeepL gave no usable translation of ${unusable.id}`);
  } catch (error) {
    await stop(job, edition, error);
  }
};

/** A run whose time is up after its brief publishes what it has; the queue redelivers the rest. */
const translateInTime = async (job: TranslationJob, edition: Edition, stage: Stage) => {
  try {
    return await translateMissing(edition, stage, () => job.account.reserve(stage));
  } catch (error) {
    const { published } = job.journal.manifest().languages[edition.target] ?? {};
    const isReadable = published?.revision === job.german.revision;
    if (!(error instanceof OutOfTime) || !isReadable) throw error;
    edition.stopped = error;
    await job.account.settle();
    return [];
  }
};

const publish = async (job: TranslationJob, edition: Edition): Promise<void> => {
  const { now, german, account } = job;
  const document = documentOf(german, edition);
  await edition.memory.save();
  const state = publishedState(document, now());
  const rest = job.rests[edition.target];
  if (isUnchanged(job.journal.manifest().languages[edition.target], { ...state, rest })) return;
  await job.journal.publish(document);
  await account.settle();
  const flagged = state.flagged > 0 ? `, ${state.flagged} flagged` : '';
  const note = `${state.status}: ${state.translated} of ${state.sentences}${flagged}`;
  await record(job, edition, state, { stage: 'translated', note });
};

/** A run before this one published as much of this revision. */
const isUnchanged = (
  before: LanguageState | undefined,
  state: Omit<LanguageState, 'characters'>,
): boolean => {
  const { published, translated, flagged } = state;
  return (
    // Done, but failed since, or done otherwise: the manifest must say so.
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
  if (error instanceof QuotaExceeded) await job.account.closeQuota(job.now());
  await job.account.settle();
  const state = stoppedState(edition.stopped);
  const stage = state.status === 'parked' ? 'parked' : 'failed';
  await record(job, edition, state, { stage, note: state.reason?.message });
};

const documentOf = (german: ArticleDocument, edition: Edition): ArticleDocument => {
  const { target, memory, sentences, translator } = edition;
  const textOf = new Map(sentences.all.map((sentence) => [sentence.id, memory.find(sentence)]));
  const answered = memory.provenance();
  const provenance = answered && { ...answered, ...translator.method };
  const givenUp = new Set(sentences.all.filter(memory.isGivenUp).map(({ id }) => id));
  return translatedDocument(german, target, (id) => textOf.get(id), provenance, {
    terms: translator.terms,
    givenUp,
  });
};

const record = (
  { now, journal, account, rests }: TranslationJob,
  edition: Edition,
  state: Partial<LanguageState>,
  { stage, note }: Pick<TimelineEntry, 'stage' | 'note'>,
): Promise<void> =>
  journal.record((manifest) => {
    const { target } = edition;
    const characters = withFirstEstimate(manifest.languages[target], charactersIn(edition));
    const rest = rests[target];
    const changed = withLanguage(manifest, target, { ...state, rest, characters });
    const booked = { month: account.month, amounts: account.amounts() };
    return withEntry({ ...changed, booked }, now(), { stage, language: target, note });
  });
