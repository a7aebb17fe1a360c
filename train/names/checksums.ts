import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import expected from './checksums.json' with { type: 'json' };

const { 'model.json': modelSum, ...inputSums } = expected;

/** The files that the model was trained on, and which of them are missing or differ in a folder. */
export const checkInput = (
  folder: string,
  sums: Readonly<Record<string, string>> = inputSums,
): string[] =>
  Object.entries(sums).flatMap(([name, sum]) => {
    const path = join(folder, name);
    if (!existsSync(path)) return [`${name} is missing in ${folder}`];
    const own = sha256(readFileSync(path));
    return own === sum ? [] : [`${name} differs: SHA-256 is ${own}, not ${sum}`];
  });

export const isShippedModel = (json: string): boolean => sha256(json) === modelSum;

const sha256 = (bytes: string | Uint8Array): string =>
  createHash('sha256').update(bytes).digest('hex');
