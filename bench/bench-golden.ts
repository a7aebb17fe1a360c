/**
 * Scores cleaning, sentences, flags, dates and figures on the cases in `test/` and compares them
 * with `golden-baseline.json`. Fails and names what got worse. Needs no further data.
 *
 * npm run bench:golden [-- --write]: `--write` renews the baseline.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { baselineOf, compareWith, GoldenBaseline, meansOf } from './golden/golden-baseline.ts';
import { goldenScores } from './golden/golden-scores.ts';

const FILE = join(import.meta.dirname, 'golden-baseline.json');
const { values } = parseArgs({ options: { write: { type: 'boolean', default: false } } });

const scores = goldenScores();
if (values.write) writeFileSync(FILE, `${JSON.stringify(baselineOf(scores), null, 2)}\n`);
const baseline = GoldenBaseline.parse(JSON.parse(readFileSync(FILE, 'utf8')));

for (const [measure, score] of Object.entries(meansOf(scores)))
  console.info(
    `${measure.padEnd(26)}${score.toFixed(4)}  baseline ${(baseline.means[measure] ?? 1).toFixed(4)}`,
  );
const { worse, better } = compareWith(baseline, scores);
for (const { of, measure, score, before } of better)
  console.info(`better: ${of}, ${measure} ${score}, was ${before} (renew with --write)`);
for (const { of, measure, score, before } of worse)
  console.error(`worse: ${of}, ${measure} ${score}, was ${before}`);
process.exitCode = worse.length > 0 ? 1 : 0;
