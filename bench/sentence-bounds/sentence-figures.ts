import { split } from '../adapters/sentences.ts';
import { type Data, type DataFile, readJsonFile } from '../data-files.ts';
import type { BenchFigure, BenchMeasure } from '../measure.ts';
import { casesPassed, SentenceCases, SentenceSet, scoreBounds } from './sentence-score.ts';

const SETS = [
  'gsd-dev-news.json',
  'gsd-dev-reviews.json',
  'gsd-test-reviews.json',
  'pud-wiki.json',
] as const satisfies DataFile[];
const TIMED = ['gsd-dev-news.json', 'pud-wiki.json'] as const satisfies DataFile[];
const CASES = ['golden.json', 'own_news.json'] as const satisfies DataFile[];
const TARGETS: Partial<Record<DataFile, number>> = {
  'gsd-dev-news.json': 98.5,
  'pud-wiki.json': 99.5,
};
const MIN_SPEED = 10;
const MIN_MILLISECONDS = 1_000;

export const sentenceMeasure: BenchMeasure = {
  name: 'sentences',
  needs: [...SETS, ...CASES],
  run: (data) => [
    ...SETS.map((file) => setFigure(data, file)),
    ...CASES.flatMap((file) => {
      const cases = SentenceCases.parse(readJsonFile(data.path(file)));
      return [...casesPassed(cases, split)].map(([group, { passed, all }]) => ({
        figure: `sentences, ${group}`,
        value: `${passed}/${all}`,
      }));
    }),
    speedFigure(TIMED.flatMap((file) => paragraphs(data, file))),
  ],
};

const paragraphs = (data: Data, file: DataFile): string[][] =>
  SentenceSet.parse(readJsonFile(data.path(file))).docs;

const setFigure = (data: Data, file: DataFile): BenchFigure => {
  const f1 = 100 * scoreBounds(paragraphs(data, file), split).f1;
  const target = TARGETS[file];
  return {
    figure: `sentences, ${file.replace('.json', '')}: F1`,
    value: f1.toFixed(1),
    ...(target && { target: `≥ ${target}`, met: f1 >= target }),
  };
};

const speedFigure = (paragraphs: readonly string[][]): BenchFigure => {
  const texts = paragraphs.map((sentences) => sentences.join(' '));
  const bytes = texts.reduce((sum, text) => sum + Buffer.byteLength(text), 0);
  for (const text of texts) split(text);
  const begun = performance.now();
  let rounds = 0;
  for (; performance.now() - begun < MIN_MILLISECONDS; rounds++)
    for (const text of texts) split(text);
  const speed = (bytes * rounds) / (performance.now() - begun) / 1_000;
  return {
    figure: 'sentences: MB/s',
    value: speed.toFixed(0),
    target: `≥ ${MIN_SPEED}`,
    met: speed >= MIN_SPEED,
  };
};
