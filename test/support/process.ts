import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';

const root = join(import.meta.dirname, '..', '..');

/** Spares each start a third of its CPU time: types are stripped and modules compiled once. */
export const COMPILE_CACHE = {
  NODE_COMPILE_CACHE: join(root, 'node_modules', '.cache', 'compile'),
};

/** A folder for one test, removed after it. */
export const temporaryFolder = (): string => {
  const dir = mkdtempSync(join(tmpdir(), 'presseschau-home-'));
  onTestFinished(() => rmSync(dir, { recursive: true, force: true }));
  return dir;
};

/** Starts one of `local/`'s programs as a user would, on free ports by default. */
export const startProgram = (args: string[], environment: Record<string, string>) => {
  const child = spawn(process.execPath, args, {
    cwd: root,
    env: { PATH: process.env.PATH, ...COMPILE_CACHE, PORT: '0', S3_PORT: '0', ...environment },
  });
  onTestFinished(() => void child.kill('SIGKILL'));
  let output = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (chunk: string) => {
      output += chunk;
      child.emit('output');
    });
  }
  const ended = once(child, 'close').then(([code]) => code as number | null);
  return {
    child,
    ended,
    output: () => output,
    /** Waits until the program has printed this. @throws if it ends without doing so */
    says: async (pattern: RegExp): Promise<RegExpExecArray> => {
      for (;;) {
        const found = pattern.exec(output);
        if (found) return found;
        if (child.exitCode !== null || child.signalCode !== null)
          throw new Error(`It ended without printing ${pattern}:\n${output}`);
        await Promise.race([once(child, 'output'), ended]);
      }
    },
  };
};
