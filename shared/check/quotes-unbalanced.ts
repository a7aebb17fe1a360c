import type { Target } from '../article/article.ts';
import { countMatches } from '../count-matches.ts';
import { targetLanguages } from '../languages/languages.ts';

const PAIRS: [RegExp, RegExp][] = [
  [/「/g, /」/g],
  [/『/g, /』/g],
  [/《/g, /》/g],
  [/〈/g, /〉/g],
];
const DOUBLE = /[„“”"«»]/g;
/** The mark may mean inches or seconds: `5'10"`, `55"`. */
const AFTER_FIGURE = /\d["”]/;
const ANY = /[„“”"«»「『《〈‘‚]|(?<![\p{L}\d])'(?=[\p{L}\d])/u;
/** `“ und` closes a quotation. */
const OPENING = '(?<![^\\s(–—-])[„“»"](?=[^\\s])';
/** Direct speech of four words or more; shorter quotations are names and titles, which may lose their marks. */
const SPEECH = new RegExp(
  `${OPENING}(?:[^\\s„“”"«»]+\\s){3,60}[^\\s„“”"«»]+[“”"«»],|${OPENING}(?:[^\\s„“”"«»]+\\s){5,60}`,
  'u',
);

/**
 * Whether a translation leaves a quotation open or has lost the marks of direct speech. A source
 * with an odd number of marks holds part of a longer quotation, so its translation may be odd too.
 */
export const quotesUnbalanced = (source: string, translation: string, target: Target): boolean => {
  if (SPEECH.test(source) && !ANY.test(translation)) return true;
  if (countMatches(source, DOUBLE) % 2 === 1) return false;
  const odd = countMatches(translation, DOUBLE) % 2 === 1 && !AFTER_FIGURE.test(translation);
  return (
    odd ||
    curlyUnequal(translation) ||
    singleOpen(source, translation, target) ||
    PAIRS.some(([a, b]) => countMatches(translation, a) !== countMatches(translation, b))
  );
};

/** Only if all marks are curly: `„` and `"` pair with either. */
const curlyUnequal = (text: string): boolean =>
  !/[„"«»]/.test(text) && countMatches(text, /“/g) !== countMatches(text, /”/g);

const singleOpen = (source: string, translation: string, target: Target): boolean => {
  const { opening, closing } = targetLanguages[target].singleMarks;
  if (countMatches(source, /‚/g) !== countMatches(source, /‘/g)) return false;
  return countMatches(translation, opening) > countMatches(translation, closing);
};
