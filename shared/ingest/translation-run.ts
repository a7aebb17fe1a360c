import type { Target } from '../article/article.ts';
import { type ArticleDocument, briefIds } from '../article/document.ts';
import { BudgetExceeded, QuotaExceeded, TranslationRefused } from '../article/errors.ts';
import type { LanguageState, TimelineEntry } from '../article/manifest.ts';
import type { OpenTranslator } from '../article/translation.ts';
import { codePointsOf } from '../german/code-points.ts';
import type { Journal } from '../store/journal.ts';
import { putJson } from '../store/json-object.ts';
import type { Account, Stage } from '../store/ledger/account.ts';
import type { InContext } from '../store/memory/in-context.ts';
import type { Memory } from '../store/memory/memory.ts';
import { documentKey } from '../store/object-keys.ts';
import type { IngestEdges } from './edges.ts';
import { charactersOf, publishedState, stoppedState } from './language-state.ts';
import { withEntry, withLanguage } from './revision.ts';
import { translateMissing } from './translate-missing.ts';
import { translatedDocument } from './translated-document.ts';

type Parts = {
  journal: Journal;
  german: ArticleDocument;
  sentences: InContext[];
  target: Target;
  opened: OpenTranslator;
  memory: Memory;
  account: Account;
  month: string;
};

/** One article on its way to one language. */
export const translationRun = (
  { articles, now }: Pick<IngestEdges, 'articles' | 'now'>,
  { journal, german, sentences, target, opened, memory, account, month }: Parts,
) => {
  const brief = briefIds(german.summary);
  const of: Record<Stage, InContext[]> = {
    brief: sentences.filter(({ id }) => brief.has(id)),
    all: sentences,
  };
  const estimate = {
    all: codePointsOf(memory.missing(sentences)),
    brief: codePointsOf(memory.missing(of.brief)),
  };
  let stopped: unknown;
  let isComplete = false;

  const spent = () => {
    const [billed, forBrief] = [memory.billed(), memory.billedFor(of.brief)];
    return {
      estimated: estimate.all,
      billed,
      brief: { estimated: estimate.brief, billed: forBrief },
      rest: { estimated: estimate.all - estimate.brief, billed: billed - forBrief },
    };
  };

  const record = (state: Partial<LanguageState>, stage: TimelineEntry['stage'], note?: string) =>
    journal.record((manifest) => {
      const characters = charactersOf(manifest.languages[target], spent());
      const changed = withLanguage(manifest, target, { ...state, characters });
      const booked = { ...changed, booked: { month, amounts: account.amounts() } };
      return withEntry(booked, now(), { stage, language: target, note });
    });

  /** Sentences that are there and were not paid for in this revision. */
  const settle = () => {
    const there = sentences.filter((sentence) => memory.find(sentence) !== undefined);
    const saved = Math.max(0, codePointsOf(there) - memory.billed());
    return account.settle(target, memory.billed(month), saved);
  };

  const publish = async () => {
    const textOf = new Map(sentences.map((sentence) => [sentence.id, memory.find(sentence)]));
    const answered = memory.provenance();
    const provenance = answered && { ...answered, ...opened.method };
    const document = translatedDocument(
      german,
      target,
      (id) => textOf.get(id),
      provenance,
      opened.terms,
    );
    await memory.save();
    await putJson(articles, documentKey(german.id, target), document);
    await settle();
    const state = publishedState(document, now());
    isComplete = state.status === 'complete';
    const flagged = state.flagged > 0 ? `, ${state.flagged} flagged` : '';
    const note = `${state.status}: ${state.translated} of ${state.sentences}${flagged}`;
    await record(state, 'translated', note);
  };

  const stop = async (error: unknown) => {
    stopped = error;
    if (error instanceof QuotaExceeded) await account.closeQuota(now());
    await settle();
    const state = stoppedState(error);
    await record(state, state.status === 'parked' ? 'parked' : 'failed', state.reason?.message);
  };

  return {
    /**
     * Translates what is missing for a stage and publishes it. A failure ends the run and stands
     * in the language's status.
     */
    translate: async (stage: Stage): Promise<void> => {
      if (stopped || isComplete) return;
      const spend = (batch: InContext[]) =>
        account.spend(target, stage, memory.billed(month), codePointsOf(batch));
      try {
        const { translate } = opened;
        await translateMissing({ translate, memory, target, spend }, sentences, of[stage]);
        await publish();
      } catch (error) {
        await stop(error);
      }
    },

    /** What the queue has to deliver again for: neither parked nor refused. */
    failure: (): unknown => (isFinal(stopped) ? undefined : stopped),
  };
};

const isFinal = (error: unknown) =>
  error instanceof QuotaExceeded ||
  error instanceof BudgetExceeded ||
  error instanceof TranslationRefused;
