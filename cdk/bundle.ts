/**
 * Bundles a file to run on Lambda: `node cdk/bundle.ts <file> <folder> [<name>]`. A program, as CDK's
 * own bundling takes no plugins and cannot wait for them.
 */
import { writeFileSync } from 'node:fs';
import { join, parse } from 'node:path';
import { build, type Plugin } from 'esbuild';

/**
 * What a `lazy-….cjs` requires is bundled into a file of its own, beside the one that loads it
 * late. In the same file it would have to be compiled at every start, though it is not run.
 */
const lazyFiles = (folder: string): Plugin => ({
  name: 'lazy-files',
  setup: ({ onResolve, resolve }) =>
    onResolve({ filter: /./ }, async ({ path, importer, resolveDir, kind }) => {
      if (kind !== 'require-call' || !/[\\/]lazy-[\w-]+\.cjs$/.test(importer)) return undefined;
      const name = path.replace(/^[@./]+|\.ts$/g, '').replaceAll('/', '-');
      const found = await resolve(path, { kind: 'import-statement', resolveDir });
      await bundle(found.path, folder, name);
      return { path: `./${name}.js`, external: true };
    }),
});

/**
 * The detector's table as a string that is parsed: V8 takes three times as long for a literal of this
 * size, and keeps 50 MB for it.
 */
const parsedTable: Plugin = {
  name: 'parsed-table',
  setup: ({ onLoad }) =>
    onLoad({ filter: /[\\/]eld[\\/]src[\\/]ngrams[\\/]\w+\.js$/ }, async ({ path }) => {
      const exported: Record<string, unknown> = await import(path);
      const contents = Object.entries(exported)
        .map(([name, value]) => `export const ${name} = JSON.parse(${literal(value)});`)
        .join('\n');
      return { contents };
    }),
};

const literal = (value: unknown) => JSON.stringify(JSON.stringify(value));

/** Also writes `<name>.meta.json`, what went into the bundle, for `cdk/write-licences.ts`. */
const bundle = async (file: string, folder: string, name: string): Promise<void> => {
  const { metafile } = await build({
    absWorkingDir: join(import.meta.dirname, '..'),
    entryPoints: { [name]: file },
    outdir: folder,
    bundle: true,
    platform: 'node',
    // Makes `\p{…}` a call. A literal V8 checks at every start, also in functions that do not run.
    target: 'node24',
    // Starts faster than ES modules on Lambda, and a bundled SDK faster than the runtime's own.
    format: 'cjs',
    // Names and lines stay, for stack traces: a source map costs a start ten times as much.
    minifySyntax: true,
    // ES modules first: only those are tree-shaken.
    mainFields: ['module', 'main'],
    // CommonJS has no `import.meta`; a function finds its worker beside itself.
    define: { 'import.meta.filename': '__filename' },
    plugins: [lazyFiles(folder), parsedTable],
    logLevel: 'warning',
    metafile: true,
  });
  writeFileSync(join(folder, `${name}.meta.json`), JSON.stringify(metafile));
};

const [, , file = '', folder = '', name = parse(file).name] = process.argv;
await bundle(file, folder, name);
