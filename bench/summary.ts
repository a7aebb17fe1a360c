/**
 * Every figure of the summary in one table beside its target. The labelled texts lie outside the
 * project, in `../shared/bench`; what is not there is named and not measured.
 */
import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import * as z from 'zod';
import { summarise } from '../shared/extract/summary/summarise.ts';
import { fromText } from './adapters/summary.ts';
import { topicScore } from './topic-score.ts';

type Row = { figure: string; value: string; target: string; met: string };

const HEAD: Row = { figure: 'figure', value: 'value', target: 'target', met: 'met' };
const ROOT = fileURLToPath(new URL('../', import.meta.url));
const BENCH = join(ROOT, '../shared/bench');
const scratch = mkdtempSync(join(tmpdir(), 'presseschau-bench-'));

const row = (figure: string, value: number, target: string, met: boolean | undefined): Row => ({
  figure,
  value: String(Math.round(100 * value) / 100),
  target,
  met: met === undefined ? '' : met ? 'yes' : 'NO',
});

/** What a harness prints, and the JSON that it writes if it does. */
const run = (harness: string, ...args: string[]): { printed: string; json: unknown } => {
  const out = join(scratch, 'out.json');
  const command = [join(BENCH, harness), ...args, '--json', out];
  const printed = execFileSync(process.execPath, command, { cwd: ROOT, encoding: 'utf8' });
  return { printed, json: existsSync(out) ? JSON.parse(readFileSync(out, 'utf8')) : undefined };
};

const Scores = z.object({
  R1: z.number(),
  verbatim: z.number(),
  dangling: z.number(),
  aps: z.number(),
  n: z.number(),
});

const points = (): Row[] => {
  const lead = join(BENCH, 'summary/systems/lead.mjs');
  const { json } = run('summary/harness.mjs', 'bench/adapters/summary.ts', lead);
  const sets = z.record(z.string(), z.record(z.string(), Scores)).parse(json);
  const scored = Object.entries(sets).flatMap(([set, { presseschau: own, 'lead-3': bar }]) =>
    own && bar ? [{ set, ...own, gain: own.R1 - bar.R1 }] : [],
  );
  const articles = scored.reduce((sum, { n }) => sum + n, 0);
  const pooled = scored.reduce((sum, { gain, n }) => sum + gain * n, 0) / articles;
  const verbatim = 100 * Math.min(...scored.map((one) => one.verbatim));
  const dangling = Math.max(...scored.map((one) => one.dangling));
  const speed = Math.min(...scored.map(({ aps }) => aps));
  return [
    ...scored.map(({ set, gain }) =>
      row(`points: R1 over lead-3, ${set}`, gain, '≥ -0.3', gain >= -0.3),
    ),
    row('points: R1 over lead-3, pooled', pooled, '≥ 0.5', pooled >= 0.5),
    row('points: verbatim, %', verbatim, '100', verbatim === 100),
    row('points: dangling starts, %', dangling, '0', dangling === 0),
    row('points: articles a second, slowest set', speed, '≥ 200', speed >= 200),
  ];
};

const quotes = (): Row[] => {
  const { printed } = run('facts/quotes.mjs', 'bench/adapters/quotes.ts');
  const [, p, f1] = /P ([\d.]+) R [\d.]+ F1 ([\d.]+)/.exec(printed)?.map(Number) ?? [];
  const [, given, of] = /speaker: (\d+) answered of (\d+)/.exec(printed)?.map(Number) ?? [];
  const right = Number(/right ([\d.]+) % of the answered/.exec(printed)?.[1]);
  if (p === undefined || f1 === undefined || given === undefined || of === undefined)
    throw new Error(`The harness of quotations printed something else: ${printed}`);
  return [
    row('quotes: precision, %', p, '≥ 90', p >= 90),
    row('quotes: F1, %', f1, '≥ 80', f1 >= 80),
    row('quotes: speaker right of those offered, %', right, '≥ 75', right >= 75),
    row('quotes: speaker offered, %', (100 * given) / of, '', undefined),
  ];
};

const Entities = z.object({
  sets: z.record(z.string(), z.object({ all: z.object({ P: z.number(), R: z.number() }) })),
});

const entities = (): Row[] => {
  const set = 'smartdata-dev-news';
  const { json } = run('facts/entities.mjs', 'bench/adapters/entities.ts', '--sets', set);
  const { P = 0, R = 0 } = Entities.parse(json).sets[set]?.all ?? {};
  return [...found(set, 100 * P, 100 * R), ...crossValidated('germeval-dev-news')];
};

const found = (set: string, precision: number, recall: number): Row[] => [
  row(`names: precision, ${set}, %`, precision, '≥ 80', precision >= 80),
  row(`names: recall, ${set}, %`, recall, '≥ 50', recall >= 50),
];

/** The tagger learnt this set: only taggers that did not learn a part may be measured on it. */
const crossValidated = (set: string): Row[] => {
  const command = [join(ROOT, 'train/names/cross-validate.ts'), join(BENCH, 'facts/data')];
  const printed = execFileSync(process.execPath, command, { cwd: ROOT, encoding: 'utf8' });
  const [, precision, recall] =
    new RegExp(`^${set} combined +P +([\\d.]+) +R +([\\d.]+)`, 'm').exec(printed)?.map(Number) ??
    [];
  if (precision === undefined || recall === undefined)
    throw new Error(`The cross-validation printed something else: ${printed}`);
  return found(`${set} in 5 folds`, precision, recall);
};

const Desk = z.object({ text: z.string(), topic: z.string() });

const topicAndSpeed = (): Row[] => {
  const lines = readFileSync(join(BENCH, 'summary/data/gnad-dev.jsonl'), 'utf8').trim().split('\n');
  const rows = lines
    .map((line) => Desk.parse(JSON.parse(line)))
    .map(({ text, topic }) => ({ desk: topic, article: fromText(text, undefined) }));
  const { all, answered, right } = topicScore(rows);
  const begun = performance.now();
  for (const { article } of rows) summarise(article);
  const speed = (1000 * rows.length) / (performance.now() - begun);
  return [
    row(
      'topic: fits the desk, % of those offered',
      (100 * right) / answered,
      '≥ 80',
      right >= 0.8 * answered,
    ),
    row('topic: offered, %', (100 * answered) / all, '', undefined),
    row('whole summary: articles a second', speed, '', undefined),
  ];
};

const parts = [
  { needs: 'summary', measure: points },
  { needs: 'facts', measure: quotes },
  { needs: 'facts', measure: entities },
  { needs: 'summary', measure: topicAndSpeed },
];

const missing = new Set(
  parts.map(({ needs }) => needs).filter((needs) => !existsSync(join(BENCH, needs))),
);
const measured = parts.filter(({ needs }) => !missing.has(needs)).flatMap((part) => part.measure());
for (const { figure, value, target, met } of [HEAD, ...measured])
  console.info(
    [figure.padEnd(54), value.padStart(8), target.padStart(8), met.padStart(5)].join(''),
  );
for (const needs of missing)
  console.error(`not measured, for want of its data: ${join('../shared/bench', needs)}`);
process.exitCode = missing.size > 0 ? 1 : 0;
rmSync(scratch, { recursive: true });
