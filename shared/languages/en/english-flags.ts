import type { FlagWords } from '../target-language.ts';

export const ENGLISH_FLAGS: FlagWords = {
  'number-missing': 'a number of the original or its unit is missing',
  'number-added': 'a number that the original does not have',
  'date-changed': 'another day of the week or month',
  negation: 'a negation is lost or added',
  direction: 'a rise has become a fall, or a fall a rise',
  name: 'a name is missing or differs',
  'quotes-unbalanced': 'quotation marks do not match',
  'not-target': 'not English',
  'left-in-german': 'left in German',
  markup: 'markup or damaged characters',
  register: 'not in the register asked for',
  length: 'much shorter or longer than the original',
  repeated: 'repeats itself',
  unchanged: 'same as the original',
  empty: 'empty',
  term: 'agreed term not used',
};
