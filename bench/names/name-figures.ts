import { type AnnotatedText, readAnnotated, TYPES } from '../../train/names/data.ts';
import { extract } from '../adapters/entities.ts';
import type { Data } from '../data-files.ts';
import { type BenchFigure, type BenchMeasure, numberFigure } from '../measure.ts';
import { type Counts, ratesOf } from '../statistics.ts';
import { crossValidate } from './cross-validation.ts';
import { allNames, countNames, NO_NAMES, nameLine } from './name-score.ts';

/** Names in news that the tagger did not learn: a held set, and parts that the others teach. */
export const nameMeasure: BenchMeasure = {
  name: 'names',
  needs: [
    'smartdata-dev-news.json',
    'smartdata-v1-train.json',
    'germeval-dev.json',
    'germeval-dev-news.json',
  ],
  run: (data) => {
    const held = readAnnotated(data.path('smartdata-dev-news.json'));
    const inHeld = held.reduce(
      (counts, doc) => countNames(counts, doc, namesIn(doc.text)),
      NO_NAMES,
    );
    const folds = crossValidated(data, held);
    for (const part of ['news', 'wiki'] as const)
      for (const way of ['rules', 'tagger', 'combined'] as const)
        console.info(`germeval-dev-${part} ${way}`.padEnd(30), nameLine(folds[part][way]));
    return [
      ...rates('smartdata-dev-news', allNames(inHeld)),
      ...rates('germeval-dev-news in 5 folds', allNames(folds.news.combined)),
    ];
  },
};

const crossValidated = (data: Data, held: readonly AnnotatedText[]) =>
  crossValidate(
    readAnnotated(data.path('germeval-dev.json')),
    readAnnotated(data.path('germeval-dev-news.json')),
    readAnnotated(data.path('smartdata-v1-train.json')),
    held,
  );

const namesIn = (text: string) =>
  extract(text).flatMap(({ start, end, type }) =>
    type === 'PER' || type === 'ORG' || type === 'LOC' ? [{ start, end, type: TYPES[type] }] : [],
  );

const rates = (set: string, counts: Counts): BenchFigure[] => {
  const { precision, recall } = ratesOf(counts);
  return [
    numberFigure(`names: precision, ${set}, %`, 100 * precision, { atLeast: 80 }),
    numberFigure(`names: recall, ${set}, %`, 100 * recall, { atLeast: 50 }),
  ];
};
