import { join } from 'node:path';
import { build } from 'esbuild';

/** Bundles a peer as the functions are bundled. @returns the file */
export const bundlePeer = async (name: string, dir: string): Promise<string> => {
  const outfile = join(dir, name, 'index.js');
  await build({
    entryPoints: [join(import.meta.dirname, `${name}.ts`)],
    outfile,
    bundle: true,
    minify: true,
    platform: 'node',
    target: 'node24',
    format: 'cjs',
    mainFields: ['module', 'main'],
    sourcemap: true,
    sourcesContent: false,
    logLevel: 'warning',
  });
  return outfile;
};
