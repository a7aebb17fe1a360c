import type { Need, NumberEvidence } from './number-evidence.ts';

/** `2:1`, `31:28`, `16:9`; not `1:09:42`, `1:100.000` nor a time with `Uhr`. */
const PAIR = /(?<![\d:.,])(\d{1,3})\s?:\s?(\d{1,3})(?!\d|[:.,]\d|[\s\u00a0]?(?:Uhr|h)(?!\p{L}))/gu;
const MINUS = /(?<!\p{L})minus\s\d[\d.,]{0,20}/giu;
const DASH = /(?<=^|[\s(])[-−–]\d[\d.,]{0,20}(?=[\s\u00a0]?(?:Grad|°))/gu;
const DEGREES = /^.{0,24}?(?:Grad|°)/u;
const BEFORE_CHRIST = /(?<![\d.])\d[\d.]{0,12}\sv(?:\.\s?Chr|or\sChrist|\.\s?u\.\s?Z)/giu;

/** Scores and ratios. */
export const pairNeeds = (text: string): Need[] =>
  [...text.matchAll(PAIR)].map(([printed, first = '', second = '']) => ({
    printed,
    any: pairEvidence(first, second),
  }));

/** The text with a space for each score, so that its numbers are not read one by one. */
export const withoutPairs = (text: string): string => text.replace(PAIR, ' ');

/** `9:30` may be a time. */
const pairEvidence = (first: string, second: string): NumberEvidence[] => {
  const [a, b] = [Number(first), Number(second)];
  const isTime = a < 24 && b < 60 && second.length === 2;
  return [
    { kind: 'pair', pair: [a, b] },
    ...(isTime ? [{ kind: 'time', hour: a, minute: b } as const] : []),
  ];
};

/** Signs that turn a number into its opposite: `minus 5 Grad`, `44 v. Chr.` */
export const signNeeds = (text: string): Need[] => [
  ...all(text, MINUS, (match) =>
    DEGREES.test(text.slice(match.index + match[0].length, match.index + match[0].length + 40))
      ? 'below-zero'
      : 'decrease',
  ),
  ...all(text, DASH, () => 'below-zero'),
  ...all(text, BEFORE_CHRIST, () => 'before-christ'),
];

const all = (
  text: string,
  pattern: RegExp,
  kind: (match: RegExpExecArray) => 'below-zero' | 'decrease' | 'before-christ',
): Need[] =>
  [...text.matchAll(pattern)].map((match) => ({ printed: match[0], any: [{ kind: kind(match) }] }));
