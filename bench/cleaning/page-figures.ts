import type { BenchFigure, BenchMeasure } from '../measure.ts';
import { blockPages, htmlOf, segmentPages } from './labelled-pages.ts';
import { falseAccepts, germanRecall, modelCost } from './language-recognition.ts';
import { type MetadataField, scoreMetadata } from './score-metadata.ts';

/** Title, times, section and author of pages whose JSON-LD is the label. */
export const metadataMeasure: BenchMeasure = {
  name: 'metadata',
  needs: ['fundus.json', 'traf.json'],
  run: (data) => [
    ...metadataFigures('fundus', blockPages(data, 'html').map(htmlOf)),
    ...metadataFigures('traf', segmentPages(data, 'html').map(htmlOf)),
  ],
};

/** German that is taken for German, and other languages that are not. */
export const languageMeasure: BenchMeasure = {
  name: 'language',
  needs: ['fundus.json'],
  run: (data) => {
    const { texts, wrong } = falseAccepts();
    const { milliseconds, megabytes } = modelCost();
    const paragraphs = blockPages(data, 'html').flatMap(({ blocks }) => blocks);
    return [
      ...germanRecall(paragraphs).map(({ length, texts: all, right }) => ({
        figure: `German at ${length} letters`,
        value: `${right} of ${all} (${((100 * right) / all).toFixed(1)} %)`,
        target: '≥ 99 %',
        met: right >= 0.99 * all,
      })),
      {
        figure: 'foreign at 300 letters that pass',
        value: `${wrong.length} of ${texts} ${wrong.join(' ')}`.trim(),
        target: '0',
        met: wrong.length === 0,
      },
      {
        figure: 'language model',
        value: `${milliseconds.toFixed(0)} ms, ${megabytes.toFixed(0)} MB to load`,
      },
    ];
  },
};

/** The least share of the labels found, and the largest of those found wrong. */
const TARGETS: Partial<Record<MetadataField, { right: number; wrong?: number }>> = {
  published: { right: 0.9 },
  modified: { right: 0.75 },
  section: { right: 0.6 },
  author: { right: 0.85, wrong: 0.03 },
};

const metadataFigures = (set: string, pages: string[]): BenchFigure[] =>
  scoreMetadata(pages).map(({ field, labels, offered, right }) => {
    const [found, wrong] = [right / labels, (offered - right) / labels];
    const target = TARGETS[field];
    return {
      figure: `${field} (${set}), without JSON-LD`,
      value: `${percent(found)} right, ${percent(wrong)} wrong: ${right} of ${offered} offered, ${labels} labelled`,
      ...(target && {
        target: `≥ ${percent(target.right)}${target.wrong ? `, ≤ ${percent(target.wrong)} wrong` : ''}`,
        met: found >= target.right && wrong <= (target.wrong ?? 1),
      }),
    };
  });

const percent = (share: number): string => `${(100 * share).toFixed(0)} %`;
