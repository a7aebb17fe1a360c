import { isCanary } from '../article/canary.ts';
import type { Manifest, TimelineEntry } from '../article/manifest.ts';
import type { Measures, MetricName } from '../metrics.ts';
import type { IngestDeps } from './ingest-deps.ts';

/** Logs and measures the timeline's newest entry. */
export const reportProgress = (
  { report, measure }: Pick<IngestDeps, 'report' | 'measure'>,
  manifest: Manifest,
  entry: TimelineEntry,
): void => {
  const { id } = manifest;
  const { revision, stage, language } = entry;
  report(progressLine(id, entry), { article: id, revision, progress: stage, language });
  if (!isCanary(manifest)) measure?.(measuresOf(manifest, entry));
};

/** One log line, for people. */
const progressLine = (
  id: string,
  { stage, language, note }: Pick<TimelineEntry, 'stage' | 'language' | 'note'>,
): string => [`${id}:`, language, stage, note && `(${note})`].filter(Boolean).join(' ');

const COUNTED: Partial<Record<TimelineEntry['stage'], MetricName>> = {
  received: 'ArticlesReceived',
  rejected: 'ArticlesRejected',
  embargoed: 'ArticlesEmbargoed',
  withdrawn: 'ArticlesWithdrawn',
  parked: 'TranslationsParked',
  failed: 'TranslationsFailed',
};

/** What happened to an article by its timeline's newest entry. */
export const measuresOf = (
  manifest: Pick<Manifest, 'languages' | 'source' | 'timeline'>,
  entry: TimelineEntry,
): Measures => {
  const counted = COUNTED[entry.stage];
  if (counted) return { [counted]: 1 };
  const state =
    entry.stage === 'translated' && entry.language && manifest.languages[entry.language];
  if (!state) return {};
  const seconds = Math.max(0, (Date.parse(entry.at) - Date.parse(manifest.source.modified)) / 1000);
  const isComplete = state.status === 'complete';
  return {
    ...(isFirst(manifest, entry) && { SecondsToBrief: seconds }),
    ...(isComplete && { TranslationsComplete: 1, SecondsToComplete: seconds }),
    ...(isComplete && state.flagged > 0 && { TranslationsFlagged: 1 }),
  };
};

/** Nothing of this revision could be read in the language before. */
const isFirst = ({ timeline }: Pick<Manifest, 'timeline'>, entry: TimelineEntry): boolean =>
  !timeline.some(
    (earlier) =>
      earlier !== entry &&
      earlier.stage === 'translated' &&
      earlier.language === entry.language &&
      earlier.revision === entry.revision,
  );
