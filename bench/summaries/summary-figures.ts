import * as z from 'zod';
import { summarise as summariseArticle } from '../../shared/extract/summarise.ts';
import { fromText, summarise } from '../adapters/summary.ts';
import { type Data, type DataFile, readJsonLines } from '../data-files.ts';
import { type BenchMeasure, numberFigure } from '../measure.ts';
import { lead, SummarisedArticle, scoreSummaries } from './summary-score.ts';
import { topicScore } from './topic-score.ts';

const SETS = [
  'gnad-dev.jsonl',
  'wikinews-dev.jsonl',
  'webteaser-dev.jsonl',
] as const satisfies DataFile[];

/** The chosen sentences against the editors' own summaries, and against the first sentences. */
export const pointsMeasure: BenchMeasure = {
  name: 'points',
  needs: SETS,
  run: (data) => {
    const sets = SETS.map((file) => scoreSet(data, file));
    const all = sets.reduce((sum, { articles }) => sum + articles, 0);
    const pooled = sets.reduce((sum, { gain, articles }) => sum + gain * articles, 0) / all;
    return [
      ...sets.map(({ name, gain }) =>
        numberFigure(`points: R1 over lead-3, ${name}`, gain, { atLeast: -0.1 }),
      ),
      numberFigure('points: R1 over lead-3, pooled', pooled, { atLeast: 0.8 }),
      numberFigure('points: verbatim, %', Math.min(...sets.map(({ verbatim }) => verbatim)), {
        atLeast: 100,
      }),
      numberFigure(
        'points: dangling starts, %',
        Math.max(...sets.map(({ dangling }) => dangling)),
        { atMost: 0 },
      ),
      numberFigure(
        'points: articles a second, slowest set',
        Math.min(...sets.map(({ speed }) => speed)),
        { atLeast: 200 },
      ),
    ];
  },
};

const DeskArticle = z.object({ text: z.string(), topic: z.string() });

/** The topic against the newspaper's desk, and the speed of a whole summary. */
export const topicMeasure: BenchMeasure = {
  name: 'topic',
  needs: ['gnad-dev.jsonl'],
  run: (data) => {
    const rows = z
      .array(DeskArticle)
      .parse(readJsonLines(data.path('gnad-dev.jsonl')))
      .map(({ text, topic }) => ({ desk: topic, article: fromText(text, undefined) }));
    const { all, answered, right } = topicScore(rows);
    const begun = performance.now();
    for (const { article } of rows) summariseArticle(article);
    const speed = (1000 * rows.length) / (performance.now() - begun);
    return [
      numberFigure('topic: fits the desk, % of those offered', (100 * right) / answered, {
        atLeast: 80,
      }),
      numberFigure('topic: offered, %', (100 * answered) / all),
      numberFigure('whole summary: articles a second', speed),
    ];
  },
};

const scoreSet = (data: Data, file: DataFile) => {
  const articles = z.array(SummarisedArticle).parse(readJsonLines(data.path(file)));
  const [own, bar] = [scoreSummaries(articles, summarise), scoreSummaries(articles, lead)];
  return {
    name: file.replace('.jsonl', ''),
    ...own,
    gain: own.rouge - bar.rouge,
    articles: articles.length,
  };
};
