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
 * goes through all pages in turn, and so collects its own garbage: page by page, one pays for the
 * tree that the other left.
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
  const own = pages.map((): number[] => []);
  const other = pages.map((): number[] => []);
  const pass = (times: number[][], work: (page: Page) => unknown) => {
    for (const [at, page] of pages.entries()) times[at]?.push(milliseconds(() => work(page)));
  };
  for (let round = 0; round < ROUNDS; round += 1) {
    pass(own, ({ bytes, file }) => summariseIfArticle(bytes, file));
    pass(other, ({ bytes }) => readByReadability(decodeText(bytes)));
  }
  const sum = (all: number[][]) => all.reduce((total, [, ...times]) => total + median(times), 0);
  const ratio = sum(own) / sum(other);
  return {
    figure: `speed, ${set}: clean, split and summarise`,
    value: `${(sum(own) / pages.length).toFixed(1)} ms a page; Readability ${(sum(other) / pages.length).toFixed(1)} ms; ratio ${ratio.toFixed(2)}`,
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
