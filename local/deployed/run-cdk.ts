import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { StartError } from '../start-error.ts';

const root = join(import.meta.dirname, '..', '..');

/** Runs the CDK's CLI, which npm puts on the path. @throws StartError when it fails */
export const runCdk = async (...args: string[]): Promise<void> => {
  const cdk = spawn('cdk', args, { cwd: root, stdio: ['ignore', 'inherit', 'inherit'] });
  const [code] = await once(cdk, 'exit');
  if (code !== 0) throw new StartError(`cdk ${args[0]} failed (${code})`);
};
