import type { ArticleDocument, Segment } from '../article/document.ts';
import { BudgetExceeded, QuotaExceeded, TranslationRefused } from '../article/errors.ts';
import type { LanguageState, Reason } from '../article/manifest.ts';
import { minutesOf } from '../article/minutes-of.ts';
import { segments } from '../article/segments.ts';

/** A language's state in the manifest after its document was published. */
export const publishedState = (
  document: ArticleDocument,
  now: Date,
): Omit<LanguageState, 'characters'> => {
  const { revision, status, summary } = document;
  const all = segments(document);
  const givenUp = all.filter(({ text, flags }) => text === undefined && flags);
  return {
    status,
    reason: givenUp.length > 0 ? unusable(givenUp) : undefined,
    retry: undefined,
    published: { revision, status, at: now.toISOString() },
    title: document.title?.text,
    lead: all.find(({ id }) => id === summary.lead)?.text,
    minutes: minutesOf(document),
    sentences: all.length,
    translated: all.filter(({ text }) => text !== undefined).length,
    flagged: all.filter(({ flags }) => flags !== undefined).length,
  };
};

const MAX_IDS_NAMED = 5;

const unusable = (segments: Segment[]): Reason => {
  const ids = segments.slice(0, MAX_IDS_NAMED).map(({ id }) => id);
  const more = segments.length > ids.length ? ` and ${segments.length - ids.length} more` : '';
  return { code: 'empty', message: `DeepL gave no usable translation of ${ids.join(', ')}${more}` };
};

/**
 * Why a translation stopped: parked; refused, permanently or until the configuration is fixed; or
 * failed.
 */
export const stoppedState = (
  error: unknown,
): Pick<LanguageState, 'status' | 'reason' | 'retry'> => {
  const message = error instanceof Error ? error.message : String(error);
  if (error instanceof QuotaExceeded) {
    return { status: 'parked', retry: true, reason: { code: 'quota-exceeded', message } };
  }
  if (error instanceof BudgetExceeded) {
    return { status: 'parked', retry: true, reason: { code: error.cap, message } };
  }
  if (error instanceof TranslationRefused) {
    return { status: 'failed', retry: error.retry, reason: { code: 'refused', message } };
  }
  return { status: 'failed', retry: true, reason: { code: 'unavailable', message } };
};

/**
 * The characters of a language in this revision. The first estimate is kept: a retry sends less,
 * but the estimate is of the whole.
 */
export const withFirstEstimate = (
  before: LanguageState | undefined,
  { estimated, billed, brief, rest }: LanguageState['characters'],
): LanguageState['characters'] => {
  const first = before && before.characters.estimated > 0 ? before.characters : undefined;
  return {
    estimated: first?.estimated ?? estimated,
    billed,
    brief: { estimated: first?.brief.estimated ?? brief.estimated, billed: brief.billed },
    rest: { estimated: first?.rest.estimated ?? rest.estimated, billed: rest.billed },
  };
};
