import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import * as z from 'zod';

/**
 * `node cdk/write-licences.ts <folder>`: replaces esbuild's lists of what the bundles of a folder
 * contain with the licences of those packages, which travel with them.
 */

const root = join(import.meta.dirname, '..');

const LICENCES = 'LICENCES.txt';
const METAFILE = '.meta.json';

const Metafile = z.object({
  outputs: z.record(
    z.string(),
    z.object({ inputs: z.record(z.string(), z.object({ bytesInOutput: z.number() })) }),
  ),
});

const Package = z.object({
  name: z.string(),
  version: z.string(),
  license: z.string().optional(),
  author: z.unknown().optional(),
});

const run = (folder: string): void => {
  const metafiles = readdirSync(folder).filter((name) => name.endsWith(METAFILE));
  const packages = new Set(metafiles.flatMap((name) => packagesIn(join(folder, name))));
  const byText = new Map<string, string[]>();
  for (const path of [...packages].sort()) {
    const { name, text } = licenceOf(path);
    byText.set(text, [...(byText.get(text) ?? []), name]);
  }
  const sections = [...byText].map(([text, names]) => `${names.join(', ')}\n\n${text}`);
  writeFileSync(join(folder, LICENCES), [own(), ...sections].join(`\n\n${'-'.repeat(72)}\n`));
  for (const name of metafiles) rmSync(join(folder, name));
};

const own = (): string =>
  ['NOTICE', 'LICENSE'].map((name) => readFileSync(join(root, name), 'utf8').trim()).join('\n\n');

/** The folders of the packages of which something is in the bundle. */
const packagesIn = (file: string): string[] => {
  const { outputs } = Metafile.parse(JSON.parse(readFileSync(file, 'utf8')));
  return Object.values(outputs).flatMap(({ inputs }) =>
    Object.entries(inputs).flatMap(([path, { bytesInOutput }]) => {
      const [found] = /^.*node_modules\/(?:@[^/]+\/)?[^/]+/.exec(path) ?? [];
      return found !== undefined && bytesInOutput > 0 ? [found] : [];
    }),
  );
};

const licenceOf = (path: string): { name: string; text: string } => {
  const folder = join(root, path);
  const { name, version, license, author } = Package.parse(
    JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')),
  );
  const files = readdirSync(folder).filter((each) => /^(licen[cs]e|notice|copying)/i.test(each));
  const texts = files.sort().map((each) => readFileSync(join(folder, each), 'utf8').trim());
  if (texts.length === 0 && license === undefined)
    throw new Error(`${name} is bundled and names no licence`);
  const stated = `${license}, by ${typeof author === 'string' ? author : 'its authors'}`;
  return { name: `${name} ${version}`, text: texts.join('\n\n') || stated };
};

run(z.string().parse(process.argv[2]));
