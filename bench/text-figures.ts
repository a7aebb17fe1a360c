import { execFileSync } from 'node:child_process';
import { basename, join } from 'node:path';
import { cleanScores, type Runs, type Score, sentenceScores } from './harness.ts';
import { falseAccepts, germanRecall, modelCost } from './language-gate.ts';
import { monsters } from './monsters.ts';
import { scoreMetadata } from './score-metadata.ts';
import { pages } from './text-data.ts';

export type BenchFigure = { figure: string; value: string; target: string };

const CLEAN = 'bench/adapters/clean.ts';
const SENTENCES = 'bench/adapters/sentences.ts';
const MONSTER = join(import.meta.dirname, 'monster-run.ts');
const row = (figure: string, value: string, target = ''): BenchFigure => ({
  figure,
  value,
  target,
});

/** Every figure beside its target; `baseline` is another extractor, run on the same pages. */
export const textFigures = (data: string, baseline?: string): BenchFigure[] => [
  ...cleaning(data, baseline),
  ...metadata(data),
  ...sentences(),
  ...language(data),
  ...monsterFigures(),
];

const cleaning = (data: string, baseline?: string): BenchFigure[] => {
  const html = cleanScores(baseline ? [baseline, CLEAN] : [CLEAN], data);
  const news = cleanScores([CLEAN], data, '--set', 'traf', '--news');
  const selection = cleanScores([CLEAN], data, '--input', 'selection');
  const page = cleanScores([CLEAN], data, '--input', 'page');
  const own = (runs: Runs) => runs[basename(CLEAN)] ?? {};
  return [
    ...score('HTML, news articles (fundus)', own(html).fundus, '.955'),
    ...score('HTML, pages (traf)', own(html).traf, '.940'),
    ...score('HTML, news sites (traf)', own(news).traf, '.950'),
    ...score('selection (fundus)', own(selection).fundus, '.950'),
    ...score('page (fundus)', own(page).fundus, '.850'),
    ...score('page (traf)', own(page).traf, '.850'),
    ...(baseline ? compared(html, baseline) : []),
  ];
};

const score = (name: string, result: Score | undefined, target: string): BenchFigure[] => {
  if (!result) return [];
  const { precision, recall, f1, ci, empty, errors, ms_median: median } = result;
  const range = ci.map((each) => each.toFixed(3)).join('–');
  return [
    row(`${name}: F1`, `${f1.toFixed(3)} [${range}]`, target),
    row(
      `${name}: precision, recall`,
      `${precision.toFixed(3)}, ${recall.toFixed(3)}; ${empty} empty, ${errors} rejected; median ${median.toFixed(1)} ms`,
    ),
  ];
};

const compared = (runs: Runs, baseline: string): BenchFigure[] => {
  const name = basename(baseline).replace(/\.m?js$/, '');
  const [other, own] = [runs[name], runs[basename(CLEAN)]];
  return (['fundus', 'traf'] as const).flatMap((set) => {
    const [theirs, ours, diff] = [other?.[set], own?.[set], own?.diff?.[set]];
    if (!theirs || !ours || !diff) return [];
    const range = diff.ci.map((each) => each.toFixed(3)).join('..');
    return [
      row(`${set}: F1 over ${name}`, `+${diff.f1.toFixed(3)} [${range}]`, '> 0'),
      row(
        `${set}: median ms per page`,
        ours.ms_median.toFixed(1),
        `≤ ${theirs.ms_median.toFixed(1)}`,
      ),
    ];
  });
};

const metadata = (data: string): BenchFigure[] =>
  (['fundus', 'traf'] as const).flatMap((set) =>
    scoreMetadata(pages(data, set).map(({ html }) => html)).map(
      ({ field, labels, offered, right }) =>
        row(
          `${field} (${set}), without JSON-LD`,
          `${right} right of ${offered} offered, ${labels} labelled`,
        ),
    ),
  );

const sentences = (): BenchFigure[] => {
  const { sets, golden, speedMBs } = sentenceScores(SENTENCES);
  const targets: Record<string, string> = { 'gsd-dev-news': '98.5', 'pud-wiki': '99.5' };
  return [
    ...Object.entries(sets).map(([name, { F1 }]) =>
      row(`sentences, ${name}: F1`, (100 * F1).toFixed(1), targets[name] ?? ''),
    ),
    ...Object.entries(golden).map(([name, { pass, n }]) =>
      row(`sentences, ${name}`, `${pass}/${n}`),
    ),
    row('sentences: MB/s', speedMBs.toFixed(0), '10'),
  ];
};

const language = (data: string): BenchFigure[] => {
  const paragraphs = pages(data, 'fundus').flatMap(({ blocks }) => blocks);
  const { texts, wrong } = falseAccepts();
  const { milliseconds, megabytes } = modelCost();
  return [
    ...germanRecall(paragraphs).map(({ length, texts: all, right }) =>
      row(
        `German at ${length} letters`,
        `${right} of ${all} (${((100 * right) / all).toFixed(1)} %)`,
        '99 %',
      ),
    ),
    row('foreign at 300 letters that pass', `${wrong.length} of ${texts} ${wrong.join(' ')}`, '0'),
    row('language model', `${milliseconds.toFixed(0)} ms, ${megabytes.toFixed(0)} MB to load`),
  ];
};

const monsterFigures = (): BenchFigure[] =>
  Object.keys(monsters).map((name) => {
    const output = execFileSync(process.execPath, ['--max-old-space-size=512', MONSTER, name], {
      encoding: 'utf8',
    });
    const { outcome, milliseconds, megabytes } = JSON.parse(output);
    const value = `${outcome}; ${(milliseconds / 1_000).toFixed(2)} s, ${megabytes.toFixed(0)} MB`;
    return row(name, value, '3 s, 512 MB');
  });
