import type { FlagWords } from '../target-language.ts';

export const ENGLISH_FLAGS: FlagWords = {
  'number-missing': 'a number of the original is missing',
  'quotes-unbalanced': 'quotation marks do not match',
  'not-target': 'not English',
  'left-in-german': 'left in German',
  length: 'much shorter or longer than the original',
  repeated: 'repeats itself',
  unchanged: 'same as the original',
  empty: 'empty',
  term: 'agreed term not used',
};
