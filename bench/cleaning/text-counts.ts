import {
  type Counts,
  harmonicMean,
  mean,
  type Rates,
  ratesOf,
  ratio,
  totalOf,
} from '../statistics.ts';
import { isTextWithin, sequencesOf, spaced } from './page-text.ts';

/** How a page is scored, and how the scores of pages are put together. */
export type Metric = { rates: (pages: readonly Counts[]) => Rates };

/**
 * As trafilatura evaluates: a labelled piece of text is in the result or is not, all pieces of all
 * pages count alike.
 */
export const segmentMetric: Metric = { rates: (pages) => ratesOf(totalOf(pages)) };

export const countSegments = (
  { wanted, unwanted }: { wanted: readonly string[]; unwanted: readonly string[] },
  text: string | undefined,
): Counts => {
  const result = spaced(text ?? '');
  const found = (pieces: readonly string[]) =>
    text === undefined ? 0 : pieces.filter((piece) => isTextWithin(piece, result)).length;
  const right = found(wanted);
  return { right, wrong: found(unwanted), missed: wanted.length - right };
};

/**
 * As scrapinghub's article-extraction-benchmark evaluates: sequences of four words, each page
 * counting alike; precision over the pages that gave text, recall over those that have some.
 */
export const sequenceMetric: Metric = {
  rates: (pages) => {
    const precision = mean(
      pages
        .filter(({ right, wrong }) => right + wrong > 0)
        .map(({ right, wrong }) => ratio(right, right + wrong)),
    );
    const recall = mean(
      pages
        .filter(({ right, missed }) => right + missed > 0)
        .map(({ right, missed }) => ratio(right, right + missed)),
    );
    return { precision, recall, f1: harmonicMean(precision, recall) };
  },
};

/** The sequences of a page as shares, so that a long page weighs no more than a short one. */
export const countSequences = (gold: string, text: string): Counts => {
  const [wanted, offered] = [tally(sequencesOf(gold)), tally(sequencesOf(text))];
  const counts = { right: 0, wrong: 0, missed: 0 };
  for (const sequence of new Set([...wanted.keys(), ...offered.keys()])) {
    const [want, offer] = [wanted.get(sequence) ?? 0, offered.get(sequence) ?? 0];
    counts.right += Math.min(want, offer);
    counts.wrong += Math.max(0, offer - want);
    counts.missed += Math.max(0, want - offer);
  }
  const all = counts.right + counts.wrong + counts.missed;
  return {
    right: ratio(counts.right, all),
    wrong: ratio(counts.wrong, all),
    missed: ratio(counts.missed, all),
  };
};

const tally = (items: readonly string[]): Map<string, number> => {
  const counts = new Map<string, number>();
  for (const item of items) counts.set(item, (counts.get(item) ?? 0) + 1);
  return counts;
};
