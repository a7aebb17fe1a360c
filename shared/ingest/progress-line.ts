import { Target } from '../article/article.ts';
import type { TimelineEntry } from '../article/manifest.ts';

/** One log line, for people and for the metrics counted from the log. */
export const progressLine = (
  id: string,
  { stage, language, note }: Pick<TimelineEntry, 'stage' | 'language' | 'note'>,
): string => [`${id}:`, language, stage, note && `(${note})`].filter(Boolean).join(' ');

const inAnyLanguage = (rest: string) => Target.options.map((target) => `*: ${target} ${rest}`);

/** The lines that a metric counts; `*` matches anything. */
export const LINES_OF_METRIC = {
  /** DeepL refused, or gave no usable answer. */
  TranslationsFailed: inAnyLanguage('failed (*'),
  /** Out of quota, or at a cap. */
  TranslationsParked: inAnyLanguage('parked (*'),
  /** The check found something suspicious. */
  TranslationsFlagged: inAnyLanguage('translated (*flagged)'),
} as const;
