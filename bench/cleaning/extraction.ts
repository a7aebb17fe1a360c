import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { decodeText } from '../../shared/clean/charset.ts';
import { type Counts, interval, median, type Rates } from '../statistics.ts';
import type { BlockPage, PageInput, SegmentPage } from './labelled-pages.ts';
import { spaced } from './page-text.ts';
import {
  countSegments,
  countSequences,
  type Metric,
  segmentMetric,
  sequenceMetric,
} from './text-counts.ts';

type Context = { bytes: Uint8Array; path: string; file: string; url: string; input: string };
type Extracted = string | { text?: string | null } | null | undefined;
export type Extractor = (text: string, context: Context) => Extracted | Promise<Extracted>;

export type ExtractionScore = Rates & {
  interval: [number, number];
  empty: number;
  rejected: number;
  milliseconds: number;
  pages: Counts[];
};

/** The first pages are read twice, so that a cold start does not count. */
const WARM_UP = 3;

/** The default export of a module, which may lie outside of the project. */
export const loadExtractor = async (path: string): Promise<Extractor> => {
  const { default: extractor } = await import(pathToFileURL(resolve(path)).href);
  if (typeof extractor !== 'function') throw new Error(`${path} has no default export to call`);
  return extractor;
};

export const scoreSegments = (
  extractor: Extractor,
  pages: readonly SegmentPage[],
  input: PageInput,
) => scored(extractor, pages, input, segmentMetric, countSegments);

export const scoreBlocks = (extractor: Extractor, pages: readonly BlockPage[], input: PageInput) =>
  scored(extractor, pages, input, sequenceMetric, (page, text) =>
    countSequences(page.blocks.join('\n'), withoutTitle(text ?? '', page.title)),
  );

/** The difference in F1 between two extractors over the same pages, with its interval. */
export const difference = (
  metric: Metric,
  own: readonly Counts[],
  other: readonly Counts[],
): { f1: number; interval: [number, number] } => {
  const pairs = own.flatMap((counts, n) => {
    const theirs = other[n];
    return theirs ? [{ counts, theirs }] : [];
  });
  const gain = (sample: typeof pairs) =>
    metric.rates(sample.map(({ counts }) => counts)).f1 -
    metric.rates(sample.map(({ theirs }) => theirs)).f1;
  return { f1: gain(pairs), interval: interval(pairs, (sample) => gain([...sample])) };
};

const scored = async <P extends SegmentPage | BlockPage>(
  extractor: Extractor,
  pages: readonly P[],
  input: PageInput,
  metric: Metric,
  count: (page: P, text: string | undefined) => Counts,
): Promise<ExtractionScore> => {
  for (const page of pages.slice(0, WARM_UP)) await run(extractor, page, input);
  const counts: Counts[] = [];
  const times: number[] = [];
  let [empty, rejected] = [0, 0];
  for (const page of pages) {
    const { text, milliseconds, failed } = await run(extractor, page, input);
    counts.push(count(page, text));
    times.push(milliseconds);
    if (!text?.trim()) empty += 1;
    if (failed) rejected += 1;
  }
  return {
    ...metric.rates(counts),
    interval: interval(counts, (sample) => metric.rates(sample).f1),
    empty,
    rejected,
    milliseconds: median(times),
    pages: counts,
  };
};

const run = async (extractor: Extractor, page: SegmentPage | BlockPage, input: PageInput) => {
  const { bytes, path, file, url } = page;
  const text = decodeText(bytes);
  const context = { bytes, path, file, url, input: input === 'html' ? 'html' : 'text' };
  const begun = performance.now();
  try {
    const result = await extractor(text, context);
    const milliseconds = performance.now() - begun;
    return { text: textOf(result), milliseconds, failed: false };
  } catch {
    return { text: undefined, milliseconds: performance.now() - begun, failed: true };
  }
};

const textOf = (result: Extracted): string | undefined =>
  (typeof result === 'string' ? result : result?.text) ?? undefined;

/** The title is not scored: a first line that only repeats it is left out. */
const withoutTitle = (text: string, title: string): string => {
  const lines = text.split('\n');
  const first = lines.findIndex((line) => line.trim());
  const bare = spaced((lines[first] ?? '').replace(/^#+\s*/, '')).toLowerCase();
  return title && bare === spaced(title).toLowerCase() ? lines.slice(first + 1).join('\n') : text;
};
