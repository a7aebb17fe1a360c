import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { isGerman } from '../../shared/clean/is-german.ts';

const TEXTS = join(import.meta.dirname, '../../test/languages');
const LENGTHS = [80, 120, 300];

/** How many texts of each length pass, among the paragraphs that are long enough. */
export const germanRecall = (
  paragraphs: string[],
): { length: number; texts: number; right: number }[] =>
  LENGTHS.map((length) => {
    const texts = paragraphs
      .filter((text) => letters(text) >= length)
      .map((text) => cut(text, length));
    return { length, texts: texts.length, right: texts.filter(isGerman).length };
  });

/** Foreign texts of 300 letters that pass as German, by file. */
export const falseAccepts = (): { texts: number; wrong: string[] } => {
  const texts = readdirSync(TEXTS)
    .filter((file) => file !== 'de.txt')
    .flatMap((file) =>
      readFileSync(join(TEXTS, file), 'utf8')
        .trim()
        .split('\n\n')
        .map((text) => ({ file, text: cut(text, 300) })),
    );
  return {
    texts: texts.length,
    wrong: texts.filter(({ text }) => isGerman(text)).map(({ file }) => file),
  };
};

/** Milliseconds and MB that the language model takes in a fresh process. */
export const modelCost = (): { milliseconds: number; megabytes: number } => {
  const program = `const m = process.memoryUsage().rss, t = performance.now();
    await import('eld/extrasmall');
    console.log(JSON.stringify({ milliseconds: performance.now() - t, megabytes: (process.memoryUsage().rss - m) / 1e6 }));`;
  return JSON.parse(
    execFileSync(process.execPath, ['--input-type=module', '-e', program], { encoding: 'utf8' }),
  );
};

const letters = (text: string) => text.match(/\p{L}/gu)?.length ?? 0;

/** The beginning of a text, up to a number of letters. */
const cut = (text: string, length: number): string => {
  let left = length;
  const end = Array.from(text).findIndex((char) => /\p{L}/u.test(char) && --left === 0);
  return end === -1
    ? text
    : Array.from(text)
        .slice(0, end + 1)
        .join('');
};
