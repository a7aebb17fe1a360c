import { basename } from 'node:path';
import extract from '../adapters/clean.ts';
import type { Data } from '../data-files.ts';
import type { BenchFigure, BenchMeasure } from '../measure.ts';
import {
  difference,
  type ExtractionScore,
  type Extractor,
  loadExtractor,
  scoreBlocks,
  scoreSegments,
} from './extraction.ts';
import { blockPages, segmentPages } from './labelled-pages.ts';
import { segmentMetric, sequenceMetric } from './text-counts.ts';

/** Cleaning of pages and of pasted text; with `against`, the path of another extractor, compared. */
export const cleaningMeasure = (against: string | undefined): BenchMeasure => ({
  name: 'cleaning',
  needs: ['fundus.json', 'traf.json'],
  run: async (data) => {
    const [html, selection, page] = [
      blockPages(data, 'html'),
      blockPages(data, 'selection'),
      blockPages(data, 'page'),
    ];
    const [segments, segmentsOfText] = [segmentPages(data, 'html'), segmentPages(data, 'page')];
    const news = segments.filter((one) => one.news);
    const ownBlocks = await scoreBlocks(extract, html, 'html');
    const ownSegments = await scoreSegments(extract, segments, 'html');
    return [
      ...rows('HTML, news articles (fundus)', ownBlocks, 0.955),
      ...rows('HTML, pages (traf)', ownSegments, 0.94),
      ...rows('HTML, news sites (traf)', await scoreSegments(extract, news, 'html'), 0.95),
      ...rows('selection (fundus)', await scoreBlocks(extract, selection, 'selection'), 0.95),
      ...rows('page (fundus)', await scoreBlocks(extract, page, 'page'), 0.85),
      ...rows('page (traf)', await scoreSegments(extract, segmentsOfText, 'page'), 0.85),
      ...(against ? await compared(against, data, ownBlocks, ownSegments) : []),
    ];
  },
});

const rows = (name: string, score: ExtractionScore, target: number): BenchFigure[] => {
  const { precision, recall, f1, empty, rejected, milliseconds } = score;
  const range = score.interval.map(digits).join('–');
  return [
    {
      figure: `${name}: F1`,
      value: `${digits(f1)} [${range}]`,
      target: `≥ ${target}`,
      met: f1 >= target,
    },
    {
      figure: `${name}: precision, recall`,
      value: `${digits(precision)}, ${digits(recall)}; ${empty} empty, ${rejected} rejected; median ${milliseconds.toFixed(1)} ms`,
    },
  ];
};

const compared = async (
  path: string,
  data: Data,
  ownBlocks: ExtractionScore,
  ownSegments: ExtractionScore,
): Promise<BenchFigure[]> => {
  const other: Extractor = await loadExtractor(path);
  const name = basename(path).replace(/\.\w+$/, '');
  const blocks = await scoreBlocks(other, blockPages(data, 'html'), 'html');
  const segments = await scoreSegments(other, segmentPages(data, 'html'), 'html');
  return [
    comparison(
      `fundus: F1 over ${name}`,
      difference(sequenceMetric, ownBlocks.pages, blocks.pages),
    ),
    speed('fundus', ownBlocks, blocks),
    comparison(
      `traf: F1 over ${name}`,
      difference(segmentMetric, ownSegments.pages, segments.pages),
    ),
    speed('traf', ownSegments, segments),
  ];
};

const comparison = (
  figure: string,
  { f1, interval }: ReturnType<typeof difference>,
): BenchFigure => ({
  figure,
  value: `${f1 < 0 ? '' : '+'}${digits(f1)} [${interval.map(digits).join('..')}]`,
  target: '> 0',
  met: f1 > 0,
});

const speed = (set: string, own: ExtractionScore, other: ExtractionScore): BenchFigure => ({
  figure: `${set}: median ms a page`,
  value: own.milliseconds.toFixed(1),
  target: `≤ ${other.milliseconds.toFixed(1)}`,
  met: own.milliseconds <= other.milliseconds,
});

const digits = (value: number): string => value.toFixed(3);
