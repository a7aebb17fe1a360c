import { execFileSync } from 'node:child_process';
import { join } from 'node:path';

const root = join(import.meta.dirname, '..', '..');

/** Bundles a peer as the functions are bundled. @returns the file */
export const bundlePeer = (name: string, dir: string): string => {
  const [file, folder] = [join(import.meta.dirname, `${name}.ts`), join(dir, name)];
  execFileSync(process.execPath, [join(root, 'cdk', 'bundle.ts'), file, folder, 'index']);
  return join(folder, 'index.js');
};
