/**
 * All figures of cleaning, sentences and language in one table.
 *
 * npm run bench:text [-- DATA [EXTRACTORS]]: DATA is a folder or archive of labelled pages;
 * EXTRACTORS a folder of baselines that are compared in the same run.
 */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { dataFolder } from './text-data.ts';
import { textFigures } from './text-figures.ts';

const READABILITY = 'readability-linkedom-fixed.mjs';
const [given, extractors] = process.argv.slice(2);
const baseline = extractors ? join(extractors, READABILITY) : undefined;

try {
  if (baseline && !existsSync(baseline)) throw new Error(`There is no ${baseline}.`);
  console.table(textFigures(dataFolder(given), baseline));
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
