import { Target } from '../article/article.ts';
import type { TimelineEntry } from '../article/manifest.ts';

/** One line for people and for the metrics that are counted from the log. */
export const progressLine = (
  id: string,
  { stage, language, note }: Pick<TimelineEntry, 'stage' | 'language' | 'note'>,
): string => [`${id}:`, language, stage, note && `(${note})`].filter(Boolean).join(' ');

const inAnyLanguage = (rest: string) => Target.options.map((target) => `*: ${target} ${rest}`);

/** What the lines of a metric look like, with `*` for anything. */
export const LINES_OF_METRIC = {
  /** DeepL refused, or gave no usable answer. */
  TranslationsFailed: inAnyLanguage('failed (*'),
  /** Quota or a cap. */
  TranslationsParked: inAnyLanguage('parked (*'),
  /** The check found something suspicious. */
  TranslationsFlagged: inAnyLanguage('translated (*flagged)'),
} as const;
