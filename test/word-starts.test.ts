import { expect, test } from 'vitest';
import { startsIn, startsOf } from '../shared/check/word-starts.ts';

test.each([
  ['zustimm|Gebilligt', ['zus', 'geb']],
  ['(?:stimm(?:en|t)|lehn)|in kraft', ['sti', 'leh', 'in ']],
  ['stehen\\s?(?:ge)?blieb|wirk[|)]sam', ['ste', 'wir']],
  ['ehe(?:malig)?', ['ehe']],
  ['(?:über)?nahm', undefined],
  ['ab?sag', undefined],
  ['fehl|\\p{L}*verbot', undefined],
  ['(?<!nicht )sicher', undefined],
  ['ab', undefined],
])('what begins as %s', (words, starts) => {
  expect(startsOf(words)).toEqual(starts);
});

test('words begin after whatever is no letter', () => {
  expect([...startsIn('„Ab 2022er-Öl, so“')]).toEqual(['ab ', 'er-', 'öl,', 'so“']);
});
