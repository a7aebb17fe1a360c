import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { describe, expect, test } from 'vitest';
import { monsters } from '../bench/monsters/monsters.ts';
import { Rejection } from '../shared/article/errors.ts';
import { clean } from '../shared/clean/clean.ts';
import { LONG } from './support/long.ts';

const run = promisify(execFile);
const MEMORY = '--max-old-space-size=512';
const CHILD = join(import.meta.dirname, '../bench/monsters/monster-run.ts');
const bytes = (text: string) => new TextEncoder().encode(text);
/**
 * Three times what an article may have; the whole text in `npm run test:long` and `npm run
 * bench:text`.
 */
const MAX_LENGTH = LONG ? Number.POSITIVE_INFINITY : 300_000;

describe('monsters', () => {
  test.each(Object.entries(monsters))('%s becomes an article or a rejection', (_name, monster) => {
    try {
      expect(
        clean(bytes(monster.text().slice(0, MAX_LENGTH)), { key: monster.key }).blocks.length,
      ).toBeGreaterThan(0);
    } catch (error) {
      expect(error).toBeInstanceOf(Rejection);
    }
  });

  test.each(LONG ? ['page of 5 MB', '5 MB of lines of one letter'] : ['page of 5 MB'])(
    '%s needs 512 MB',
    async (name) => {
      const { stdout } = await run(process.execPath, [MEMORY, CHILD, name]);
      expect(JSON.parse(stdout)).toMatchObject({ outcome: 'no-article' });
    },
  );

  // V8 keeps a state for each character that a repeated class of Unicode matches.
  test.each(['-', '<', '.'])('a paragraph of %s alone, as long as an upload', (sign) => {
    const page = `<article><p>Der Rat berät am Montag über die Brücke.</p><p>${sign.repeat(4_500_000)}</p></article>`;
    expect(() => clean(bytes(page), { key: 'a.html' })).toThrow(Rejection);
  });

  // V8 stops optimising expressions in a process that has compiled many of them.
  test.each(LONG ? ['5 MB of spaces', '5 MB of empty lines'] : ['5 MB of spaces'])(
    '%s are cleaned by unoptimised expressions',
    async (name) => {
      const { stdout } = await run(process.execPath, ['--no-regexp-optimization', CHILD, name]);
      expect(JSON.parse(stdout)).toMatchObject({ outcome: '1 blocks' });
    },
  );
});

describe('what is counted', () => {
  const sentence = 'Der Rat der Stadt hat am Montag lange über die neue Brücke beraten. ';
  const article = Array.from(
    { length: 40 },
    (_, at) => `Im Saal ${at} hieß es: ${sentence}${sentence}`,
  );

  test('is the article, not the menu around it', () => {
    const menu = 'Karten für das Konzert\n'.repeat(18_000);
    const text = `${menu}\n${article.join('\n\n')}\n\n${menu}`;
    expect(text.length).toBeGreaterThan(400_000);
    expect(clean(bytes(text), { key: 'a.txt' }).blocks.length).toBeGreaterThanOrEqual(40);
  });
});
