import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import expected from './checksums.json' with { type: 'json' };
import { type AnnotatedText, isNameType, readAnnotated } from './data.ts';

const { 'model.json': modelSum, ...inputSums } = expected;

/** Which of the files that the shipped model was trained on are missing or differ in a folder. */
export const checkInput = (
  folder: string,
  sums: Readonly<Record<string, string>> = inputSums,
): string[] =>
  Object.entries(sums).flatMap(([name, sum]) => {
    const path = join(folder, name);
    if (!existsSync(path)) return [`${name} is missing in ${folder}`];
    const own = contentSum(readAnnotated(path));
    return own === sum ? [] : [`${name} differs: its checksum is ${own}, not ${sum}`];
  });

export const isShippedModel = (json: string): boolean => sha256(json) === modelSum;

/** SHA-256 of all that training takes from a file: texts, names and open spans, as JSON. */
export const contentSum = (docs: readonly AnnotatedText[]): string =>
  sha256(
    JSON.stringify(
      docs.map(({ text, ents, ignore }) => [
        text,
        ents.filter(([, , type]) => isNameType(type)),
        ignore,
      ]),
    ),
  );

const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');
