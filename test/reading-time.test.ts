import { expect, test } from 'vitest';
import { readingMinutes } from '../shared/languages/reading-time.ts';

const words = (count: number) => Array.from({ length: count }, () => 'Wort').join(' ');

test.each([
  ['de', words(187), 1],
  ['de', words(561), 3],
  ['en', words(476), 2],
  ['ko', '가'.repeat(1176), 2],
  ['ko', '가나 다라 '.repeat(294), 2],
  ['en', '', 1],
] as const)('%s', (language, text, minutes) => {
  expect(readingMinutes([text], language)).toBe(minutes);
});

test('a number with separators is one word, punctuation is none', () => {
  expect(readingMinutes([`${'1.234,5 – '.repeat(280)}`], 'de')).toBe(1);
});

test('the sentences of an article are added up', () => {
  expect(readingMinutes([words(400), words(400)], 'en')).toBe(3);
});
