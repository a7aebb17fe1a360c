import type { RoughNumber } from '../../german/rough-numbers.ts';

export const ENGLISH_ROUGH_NUMBERS: Readonly<Record<RoughNumber, RegExp>> = {
  halved: /\bhal(?:f|ve[ds]?|ving)\b|\b50(?: percent|%)/giu,
  double: /\b(?:doubl\w+|twice|two-?fold|two times)\b/giu,
  triple: /\b(?:tripl\w+|trebl\w+|three-?fold|three times)\b/giu,
  quadruple: /\b(?:quadrupl\w+|four-?fold|four times)\b/giu,
  tenfold: /\b(?:ten-?fold|ten times|10 times)\b/giu,
  'hundred thousands': /\bhundreds of thousands\b|\bseveral hundred thousand\b/giu,
  'ten thousands': /\btens of thousands\b/giu,
  'hundred millions': /\bhundreds of millions\b/giu,
  billions: /\bbillions\b|\b(?:multi-?|several )billion\b/giu,
  millions: /\bmillions\b|\b(?:multi-?|several )million\b/giu,
  thousands: /\bthousands\b|\b(?:a few|many|several) thousand\b/giu,
  hundreds: /\bhundreds\b|\b(?:a|a few|many|several) hundred\b/giu,
  dozens: /\b(?:dozens?|scores)\b/giu,
};
