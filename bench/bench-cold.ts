/**
 * The cost of a cold start: each function's bundle in a fresh process until its handler is loaded,
 * minus the time in which Node starts an empty program. Ratios carry over to other machines, times
 * do not.
 *
 * npm run bench:cold
 */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { synthesize } from '../test/support/synth.ts';

const RUNS = 15;

const ENVIRONMENT = {
  AWS_REGION: 'eu-central-1',
  UPLOADS_BUCKET: 'uploads',
  ARTICLES_BUCKET: 'articles',
  QUEUE_URL: 'http://127.0.0.1:1/000000000000/uploads',
  DEEPL_AUTH_KEY: 'none',
};

/** Milliseconds and MiB of one process that loads a module. */
const load = (program: string, module: string): { time: number; memory: number } => {
  const begun = performance.now();
  const memory = execFileSync(process.execPath, [program, module], { env: ENVIRONMENT });
  return { time: performance.now() - begun, memory: Number(memory) / 2 ** 20 };
};

const median = (values: number[]): number =>
  values.sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;

const measure = (program: string, module: string) => {
  const runs = Array.from({ length: RUNS }, () => load(program, module));
  return {
    time: median(runs.map((run) => run.time)),
    memory: median(runs.map((run) => run.memory)),
  };
};

const dir = mkdtempSync(join(tmpdir(), 'presseschau-cold-start-'));
const { assets } = await synthesize(join(dir, 'cdk.out'));
const program = join(dir, 'load.cjs');
writeFileSync(
  program,
  'require(process.argv[2]);process.stdout.write(String(process.memoryUsage().rss));process.exit()',
);
const nothing = join(dir, 'nothing.cjs');
writeFileSync(nothing, '');

const idle = measure(program, nothing);
const rows = Object.entries(assets).map(([name, asset]) => {
  const file = join(asset, 'index.js');
  const { time, memory } = measure(program, file);
  return {
    function: name,
    'bundle kB': Math.round(statSync(file).size / 1000),
    'load ms': Math.round(time - idle.time),
    'memory MiB': Math.round(memory),
  };
});
console.table(rows);
rmSync(dir, { recursive: true });
