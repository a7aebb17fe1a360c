import { execFileSync } from 'node:child_process';
import { copyFileSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { contractFiles } from './contract-files.ts';
import { parseOptions } from './parse-options.ts';
import { runCommand } from './start-error.ts';

const CLIENT = join(import.meta.dirname, '..', 'client', 'presseschau.d.ts');

/** Not among the dependencies: it needs a compiler in JavaScript, which TypeScript 7 is not. */
const PACKAGES = ['openapi-typescript@7.13.0', 'typescript@5.9.3'];

const USAGE = `Usage: npm run client

Writes client/presseschau.d.ts: types of every request and answer, from the OpenAPI document.`;

const run = async (args: string[]): Promise<void> => {
  parseOptions(args, { usage: USAGE, positionals: 0 });
  const { 'openapi.json': document } = contractFiles();
  const dir = mkdtempSync(join(tmpdir(), 'presseschau-client-'));
  const [source, types] = [join(dir, 'openapi.json'), join(dir, 'types.d.ts')];
  writeFileSync(source, document);
  const packages = PACKAGES.map((name) => `--package=${name}`);
  execFileSync('npx', ['--yes', ...packages, '-c', `openapi-typescript ${source} -o ${types}`], {
    cwd: dir,
    stdio: 'inherit',
  });
  copyFileSync(types, CLIENT);
  execFileSync('npx', ['biome', 'check', '--write', CLIENT], { stdio: 'inherit' });
  rmSync(dir, { recursive: true });
};

await runCommand(() => run(process.argv.slice(2)));
