import { Rejection } from '../../shared/article/errors.ts';
import { decodeText } from '../../shared/clean/charset.ts';
import { clean } from '../../shared/clean/clean.ts';
import { summarise } from '../../shared/extract/summarise.ts';
import { blockPages, segmentPages } from '../cleaning/labelled-pages.ts';
import type { BenchFigure, BenchMeasure } from '../measure.ts';
import { median } from '../statistics.ts';
import { readByReadability } from './readability.ts';

/** The first round warms up. */
const ROUNDS = 5;

/**
 * Cleaning, splitting and summarising against what Readability takes to find the article alone. Each
 * goes through all pages in turn, so that it collects its own garbage: page by page, one pays for the
 * tree that the other left, and a median of each page leaves the collections out.
 */
export const speedMeasure: BenchMeasure = {
  name: 'speed',
  needs: ['fundus.json', 'traf.json'],
  run: (data) => [
    figureOf('news articles (fundus)', blockPages(data, 'html'), 1),
    figureOf('pages (traf)', segmentPages(data, 'html'), 1),
  ],
};

type Page = { bytes: Uint8Array; url: string; file: string };

const figureOf = (set: string, pages: Page[], atMost: number): BenchFigure => {
  const own: number[] = [];
  const other: number[] = [];
  const pass = (work: (page: Page) => void) =>
    milliseconds(() => {
      for (const page of pages) work(page);
    }) / pages.length;
  for (let round = 0; round < ROUNDS; round += 1) {
    own.push(pass(({ bytes, file }) => summariseIfArticle(bytes, file)));
    other.push(pass(({ bytes }) => void readByReadability(decodeText(bytes))));
  }
  const [ours, theirs] = [own, other].map((times) => median(times.slice(1)));
  const ratio = (ours ?? 0) / (theirs ?? 0);
  return {
    figure: `speed, ${set}: clean, split and summarise`,
    value: `${ours?.toFixed(1)} ms a page; Readability ${theirs?.toFixed(1)} ms; ratio ${ratio.toFixed(2)}`,
    target: `≤ ${atMost.toFixed(1)}`,
    met: ratio <= atMost,
  };
};

const summariseIfArticle = (bytes: Uint8Array, key: string): void => {
  try {
    summarise(clean(bytes, { key }));
  } catch (error) {
    if (!(error instanceof Rejection)) throw error;
  }
};

const milliseconds = (work: () => void): number => {
  const begun = performance.now();
  work();
  return performance.now() - begun;
};
