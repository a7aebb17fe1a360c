/**
 * What becomes of each of an agency's items, and whether an item in several formats has the same
 * title
 * and the same sentences in each. Fails if not.
 *
 * npm run bench:wires [-- FOLDER]: files named `<item>.<format>`, by default in `bench/data/wires`
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import read, { type WireOutcome } from './adapters/wires.ts';
import { byItem, type ComparedFile, differences } from './wires/compare-formats.ts';

const { positionals } = parseArgs({ allowPositionals: true });
const folder = positionals[0] ?? join(import.meta.dirname, 'data/wires');
if (!existsSync(folder)) throw new Error(`There is no folder ${folder} (see bench/README.md)`);

const line = (outcome: WireOutcome): string =>
  'code' in outcome
    ? `rejected  ${outcome.code}: ${outcome.message}`
    : `article   ${outcome.sentences.length} sentences: ${outcome.title}`;

const files: ComparedFile[] = [];
for (const file of readdirSync(folder).sort())
  files.push({ file, outcomes: await read(readFileSync(join(folder, file)), file) });
for (const { file, outcomes } of files)
  for (const outcome of outcomes) console.info(`${file.padEnd(48)}${line(outcome)}`);

console.info();
for (const [item, formats] of byItem(files)) {
  if (formats.length < 2) continue;
  const found = differences(formats);
  console.info(`${item.padEnd(48)}${formats.length} formats, ${found.length} differences`);
  for (const each of found) console.error(`  ${each}`);
  if (found.length > 0) process.exitCode = 1;
}
