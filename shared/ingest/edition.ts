import { type Amounts, byTargetWithSome } from '../article/amounts.ts';
import type { Target } from '../article/article.ts';
import { type ArticleDocument, blockStarts } from '../article/document.ts';
import { BudgetExceeded, QuotaExceeded, TranslationRefused } from '../article/errors.ts';
import type { LanguageState } from '../article/manifest.ts';
import { briefIds } from '../article/segments.ts';
import type { OpenTranslator } from '../article/translation.ts';
import { termFinder } from '../check/term-uses.ts';
import { codePointsOf } from '../code-points.ts';
import { dependsOnPredecessor } from '../german/depends-on-predecessor.ts';
import type { Phase } from '../store/ledger/caps.ts';
import type { InContext } from '../store/memory/in-context.ts';
import { type Memory, openMemory } from '../store/memory/memory.ts';
import type { Persist } from '../store/persist.ts';
import type { IngestDeps } from './ingest-deps.ts';
import { translatedDocument } from './translated-document.ts';

/** One article on its way to one language. */
export type Edition = {
  readonly target: Target;
  readonly translator: OpenTranslator;
  readonly memory: Memory;
  /** What each phase needs translated. */
  readonly sentences: Record<Phase, InContext[]>;
  /** Ids of the sentences that open a block. */
  readonly blockStarts: ReadonlySet<string>;
  /** Code points that the memory lacked of each phase when the edition was opened. */
  readonly estimated: Record<Phase, number>;
  /** Code points on their way to DeepL, and not in the memory yet. */
  sending: number;
  /** Code points that were sent and may have been billed, but were not answered in this run. */
  lost: number;
  /** Whether translations were received in this run, and saved. */
  progressed: boolean;
  /** The error that ended it early. */
  stopped?: unknown;
};

type Original = {
  german: ArticleDocument;
  sentences: InContext[];
  /** Articles that share text with this one. */
  related: string[];
  month: string;
  persist: Persist;
  /** Nothing was ever stored of the article before this run. */
  isNew?: boolean;
};

export const openEdition = async (
  { articles, translator }: Pick<IngestDeps, 'articles' | 'translator'>,
  { german, sentences, related, month, persist, isNew }: Original,
  target: Target,
): Promise<Edition> => {
  const { id, revision } = german;
  const openTranslator = await translator.open(target, { article: id, revision });
  const { optionsWith, otherOptionsWith, terms } = openTranslator;
  const termsIn = termFinder(terms, target);
  const memory = await openMemory(articles, {
    id,
    revision,
    target,
    optionsOf: (text) => optionsWith(termsIn(text)),
    otherOptionsOf: (text) => otherOptionsWith(termsIn(text)),
    dependsOnPredecessor,
    month,
    sentences,
    related,
    persist,
    ...(isNew && { isNew }),
  });
  const ids = briefIds(german.summary);
  const brief = sentences.filter((sentence) => ids.has(sentence.id));
  return {
    target,
    translator: openTranslator,
    memory,
    sentences: { brief, all: sentences },
    blockStarts: blockStarts(german),
    estimated: {
      brief: codePointsOf(memory.missing(brief)),
      all: codePointsOf(memory.missing(sentences)),
    },
    sending: 0,
    lost: 0,
    progressed: false,
  };
};

/** The article in the edition's language, as far as its memory has it. */
export const documentOf = (german: ArticleDocument, edition: Edition): ArticleDocument => {
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

export const isComplete = ({ memory, sentences }: Edition): boolean =>
  memory.missing(sentences.all).length === 0;

/** Code points of this edition, in all months. */
export const charactersIn = ({
  memory,
  sentences,
  estimated,
}: Edition): LanguageState['characters'] => {
  const [billed, forBrief] = [memory.billed(), memory.billedFor(sentences.brief)];
  return {
    estimated: estimated.all,
    billed,
    brief: { estimated: estimated.brief, billed: forBrief },
    rest: { estimated: estimated.all - estimated.brief, billed: billed - forBrief },
  };
};

/**
 * What the editions of a revision have spent and saved so far: billed in this month or about to be.
 * `counted` is what does not depend on the editions.
 */
export const amountsOf = (editions: Edition[], month: string, counted: Amounts): Amounts => ({
  ...counted,
  billed: Object.fromEntries(
    editions.map(({ target, memory, sending }) => [target, memory.billed(month) + sending]),
  ),
  lost: byTargetWithSome((target) => editions.find((each) => each.target === target)?.lost ?? 0),
  savedByMemory: editions.reduce((sum, edition) => sum + savedByMemory(edition), 0),
});

/** Sentences that are translated without being paid for in this revision. */
export const savedByMemory = ({ memory, sentences }: Edition): number => {
  const found = sentences.all.filter((sentence) => memory.find(sentence) !== undefined);
  return Math.max(0, codePointsOf(found) - memory.billed());
};

/** The error to rethrow so that the queue redelivers; undefined when parked or refused. */
export const failureOf = ({ stopped }: Edition): unknown =>
  isFinal(stopped) ? undefined : stopped;

const isFinal = (error: unknown) =>
  error instanceof QuotaExceeded ||
  error instanceof BudgetExceeded ||
  error instanceof TranslationRefused;
