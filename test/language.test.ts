import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { clean } from '../shared/clean/clean.ts';
import { isGerman } from '../shared/clean/is-german.ts';

const LANGUAGES = join(import.meta.dirname, 'languages');
const cut = (text: string, letters: number) => text.slice(0, letters);
const texts = readdirSync(LANGUAGES).flatMap((file) =>
  readFileSync(join(LANGUAGES, file), 'utf8')
    .trim()
    .split('\n\n')
    .map((text, at): [string, string] => [`${file.replace('.txt', '')} ${at + 1}`, text]),
);
const german = texts.filter(([name]) => name.startsWith('de'));
const foreign = texts.filter(([name]) => !name.startsWith('de'));
const [, english = ''] = foreign.find(([name]) => name === 'en 1') ?? [];
const [, local = ''] = german[0] ?? [];

const codeOf = (page: string, key: string): string => {
  try {
    clean(new TextEncoder().encode(page), { key });
    return 'accepted';
  } catch (error) {
    return error instanceof Error && 'code' in error ? String(error.code) : 'crashed';
  }
};

describe('isGerman', () => {
  test.each(german)('takes %s, from 80 letters on', (_name, text) => {
    expect([80, 120, 300].map((letters) => isGerman(cut(text, letters)))).toEqual([
      true,
      true,
      true,
    ]);
  });

  test.each(foreign)('refuses %s', (_name, text) => {
    expect(text.length).toBeGreaterThanOrEqual(300);
    expect([300, 1_000].map((letters) => isGerman(cut(text, letters)))).toEqual([false, false]);
  });

  test.each([
    ['a line', 'Brücke bleibt bis zum Sommer gesperrt', true],
    ['a short line', 'Der Rat tagt am Montag.', true],
    ['a line of English', 'Council meets on Monday', false],
    ['a line of Dutch', 'De raad komt maandag bijeen', false],
  ])('%s', (_name, text, expected) => expect(isGerman(text)).toBe(expected));
});

describe('an upload', () => {
  const navigation = `<nav><ul>${'<li><a href="/">Nachrichten aus der Region</a></li>'.repeat(40)}`;

  test('in English with German navigation is refused', () => {
    const page = `<html><body>${navigation}</ul></nav><h1>Bridge stays closed</h1><p>${english}</p>`;
    expect(codeOf(page, 'a.html')).toBe('not-german');
  });

  test('in English with German headings is refused', () => {
    const heading = 'Die Brücke über den Fluss bleibt weiterhin für alle gesperrt';
    expect(codeOf([heading, english, heading, english].join('\n\n'), 'a.txt')).toBe('not-german');
  });

  test('in German with an English quotation is taken', () => {
    const quotation = `${local} „${cut(english, 120)}“, sagte sie. ${local}`;
    expect(codeOf(quotation, 'a.txt')).toBe('accepted');
  });
});
