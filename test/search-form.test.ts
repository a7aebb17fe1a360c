import { expect, test } from 'vitest';
import { searchFormOf } from '../shared/search/search-form.ts';

const word = (...words: string[]) => ({ kind: 'word', words });
const phrase = (...words: string[]) => ({ kind: 'phrase', words });
const prefix = (...words: string[]) => ({ kind: 'prefix', words });

test.each([
  ['Hafen Stralsund', [word('Hafen'), word('Stralsund')], []],
  ['"Hafen Stralsund" Werft', [phrase('Hafen', 'Stralsund'), word('Werft')], []],
  ['„Hafen Stralsund“', [phrase('Hafen', 'Stralsund')], []],
  ['«Werft» 「조선소」', [word('Werft'), word('조선소')], []],
  ['Werft -Kran', [word('Werft')], [word('Kran')]],
  ['Werft −"alter Kran" –neu', [word('Werft')], [phrase('alter', 'Kran'), word('neu')]],
  ['Werft*', [prefix('Werft')], []],
  ['-조선*', [], [prefix('조선')]],
  ['CO2-Preis', [phrase('CO2', 'Preis')], []],
  ["Merz' Rede", [word('Merz'), word('Rede')], []],
  ['U.S. Navy', [phrase('U', 'S'), word('Navy')], []],
  [
    'an open "quotation is closed',
    [word('an'), word('open'), phrase('quotation', 'is', 'closed')],
    [],
  ],
  ['Mo\u0308we', [word('Möwe')], []],
  ['', [], []],
  ['- * " "" -"" () AND:', [word('AND')], []],
  [
    'de:x OR NEAR(a b, 2) ^c',
    [phrase('de', 'x'), word('OR'), phrase('NEAR', 'a'), word('b'), word('2'), word('c')],
    [],
  ],
])('%s', (query, all, none) => {
  expect(searchFormOf(query)).toEqual({ all, none });
});

test('of a long query only the beginning counts', () => {
  expect(searchFormOf('a '.repeat(1_000)).all).toHaveLength(16);
  expect(searchFormOf(`${'x'.repeat(1_000)}`).all).toEqual([word('x'.repeat(200))]);
});
