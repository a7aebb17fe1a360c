import { wordList } from '../../word-lists.ts';

export const ENGLISH_SCALES: Record<string, number> = {
  hundred: 1e2,
  thousand: 1e3,
  million: 1e6,
  billion: 1e9,
  trillion: 1e12,
  k: 1e3,
  m: 1e6,
  mn: 1e6,
  b: 1e9,
  bn: 1e9,
  tn: 1e12,
};
/** By value, from zero. */
export const ONES = wordList(`
  zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen
  seventeen eighteen nineteen`);
/** From twenty. */
export const TENS = wordList('twenty thirty forty fifty sixty seventy eighty ninety');
/** By value, from zero. */
export const ORDINALS = wordList(`
  zeroth first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth
  fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth`);
/** From one. */
export const ROMAN = wordList('I II III IV V VI VII VIII IX X XI XII XIII XIV XV XVI');

/** Other number words with each value they may have: a half is 30 minutes too. */
export const OTHERS: Record<string, number[]> = {
  half: [0.5, 50, 30],
  halve: [50],
  halved: [50],
  quarter: [25, 15, 45],
  quarters: [75],
  both: [2],
  pair: [2],
  couple: [2],
  twice: [2],
  double: [2],
  doubled: [2],
  doubling: [2],
  triple: [3],
  tripled: [3],
  thrice: [3],
  quadruple: [4],
  quadrupled: [4],
  dozen: [12],
  decade: [10],
  fortnight: [14],
  century: [100],
  noon: [12],
  midday: [12],
  midnight: [0, 24],
};
