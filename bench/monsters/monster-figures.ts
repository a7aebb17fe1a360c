import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import * as z from 'zod';
import type { BenchMeasure } from '../measure.ts';
import { monsters } from './monsters.ts';

const PROGRAM = join(import.meta.dirname, 'monster-run.ts');
const MAX_SECONDS = 3;
const MAX_MEGABYTES = 512;

const Outcome = z.object({
  outcome: z.string(),
  /** Cleaned or rejected; not a fault of our own. */
  isSound: z.boolean(),
  milliseconds: z.number(),
  megabytes: z.number(),
});

/** Time and memory of each monster, in a process of its own. */
export const monsterMeasure: BenchMeasure = {
  name: 'monsters',
  needs: [],
  run: () =>
    Object.keys(monsters).map((name) => {
      const output = execFileSync(
        process.execPath,
        [`--max-old-space-size=${MAX_MEGABYTES}`, PROGRAM, name],
        { encoding: 'utf8' },
      );
      const { outcome, isSound, milliseconds, megabytes } = Outcome.parse(JSON.parse(output));
      const seconds = milliseconds / 1_000;
      return {
        figure: name,
        value: `${outcome}; ${seconds.toFixed(2)} s, ${megabytes.toFixed(0)} MB`,
        target: `${MAX_SECONDS} s, ${MAX_MEGABYTES} MB`,
        met: isSound && seconds <= MAX_SECONDS && megabytes <= MAX_MEGABYTES,
      };
    }),
};
