import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import * as z from 'zod';
import { HARNESSES } from './text-data.ts';

const Score = z.object({
  precision: z.number(),
  recall: z.number(),
  f1: z.number(),
  ci: z.array(z.number()),
  empty: z.number(),
  errors: z.number(),
  ms_median: z.number(),
});
const Run = z.object({
  traf: Score.optional(),
  fundus: Score.optional(),
  diff: z.record(z.string(), z.object({ f1: z.number(), ci: z.array(z.number()) })).optional(),
});
const CleanReport = z.object({ runs: z.record(z.string(), Run) });
export type Score = z.infer<typeof Score>;
export type Runs = z.infer<typeof CleanReport>['runs'];

const SentenceReport = z.object({
  sets: z.record(z.string(), z.object({ F1: z.number() })),
  golden: z.record(z.string(), z.object({ pass: z.number(), n: z.number() })),
  speedMBs: z.number(),
});
export type SentenceReport = z.infer<typeof SentenceReport>;

/** Scores of extractors over the dev pages, by the extractor's file name. */
export const cleanScores = (adapters: string[], data: string, ...options: string[]): Runs =>
  CleanReport.parse(
    report((out) => [
      join(HARNESSES, 'clean/harness.mjs'),
      ...adapters,
      ...['--data', data, '--split', 'dev', '--out', out],
      ...options,
    ]),
  ).runs;

export const sentenceScores = (adapter: string): SentenceReport =>
  SentenceReport.parse(
    report((out) => [join(HARNESSES, 'sentences/harness.mjs'), adapter, '--json', out]),
  );

const report = (command: (out: string) => string[]): unknown => {
  const folder = mkdtempSync(join(tmpdir(), 'presseschau-bench-'));
  try {
    const out = join(folder, 'report.json');
    execFileSync(process.execPath, command(resolve(out)), {
      stdio: ['ignore', 'ignore', 'inherit'],
    });
    return JSON.parse(readFileSync(out, 'utf8'));
  } finally {
    rmSync(folder, { recursive: true });
  }
};
