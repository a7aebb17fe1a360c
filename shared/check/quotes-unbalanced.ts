import type { Target } from '../article/article.ts';
import { countMatches } from '../count-matches.ts';
import { checkedLanguages } from '../languages/checked-languages.ts';

const PAIRS: [RegExp, RegExp][] = [
  [/「/g, /」/g],
  [/『/g, /』/g],
  [/《/g, /》/g],
  [/〈/g, /〉/g],
];
/** Between two Latin letters it is an apostrophe. */
const DOUBLE = /[„“”«»]|(?<!\p{Script=Latin})"|"(?!\p{Script=Latin})/gu;
/** The mark may mean inches or seconds: `5'10"`, `55"`. */
const AFTER_FIGURE = /\d["”]/;
/** Texts have it for an apostrophe: `the players" union`. */
const AFTER_PLURAL = /\p{Ll}s" \p{L}/u;
const ANY = /[„“”"«»「『《〈‘‚]|(?<![\p{L}\d])'(?=[\p{L}\d])/u;
/** `“ und` closes a quotation. */
const OPENING = '(?<![^\\s(–—-])[„“»"](?=[^\\s])';
const SPOKEN = '(?:[^\\s„“”"«»]+\\s){3,60}[^\\s„“”"«»]+';
/**
 * Direct speech of four words or more, before a comma, or of six after a colon or at the start;
 * other quotations are names, titles and sayings, which may lose their marks.
 */
const SPEECH = new RegExp(
  `${OPENING}${SPOKEN}[“”"«»],|(?<=^|[:,] )${OPENING}${SPOKEN}(?<=(?:\\s[^\\s„“”"«»]+){5})[“”"«»]`,
  'u',
);

/**
 * Whether a translation leaves a quotation open or has lost the marks of direct speech. A source
 * with an odd number of marks holds part of a longer quotation, so its translation may be odd too.
 */
export const quotesUnbalanced = (source: string, translation: string, target: Target): boolean => {
  if (SPEECH.test(source) && !ANY.test(translation)) return true;
  if (countMatches(source, DOUBLE) % 2 === 1) return false;
  const marks = countMatches(translation, DOUBLE);
  if (marks === 1 && isPartOfLonger(source, translation)) return false;
  const odd = marks % 2 === 1 && !AFTER_FIGURE.test(translation) && !AFTER_PLURAL.test(translation);
  return (
    odd ||
    curlyUnequal(translation) ||
    singleOpen(source, translation, target) ||
    PAIRS.some(([a, b]) => countMatches(translation, a) !== countMatches(translation, b))
  );
};

const WHOLE = /^[„“»"][^„“”"«»]+[“”"«»]$/;
const AT_START = /^[“"„«»]/;
const AT_END = /[”"“«»]$/;
const BEFORE_SPEAKER = /,[”"] \p{L}/u;

/** A quotation of several sentences may open in one and close in another. */
const isPartOfLonger = (source: string, translation: string): boolean => {
  if (WHOLE.test(source)) return AT_START.test(translation) || AT_END.test(translation);
  if (countMatches(source, DOUBLE) > 0) return false;
  return AT_START.test(translation) || BEFORE_SPEAKER.test(translation);
};

/** By its place, as many typists close with `“`. */
const OPENS = /(?<![^\s([{–—-])[“”](?!\s)/g;

/** Only if all marks are curly: `„` and `"` pair with either. */
const curlyUnequal = (text: string): boolean =>
  !/[„"«»]/.test(text) &&
  countMatches(text, /“/g) !== countMatches(text, /”/g) &&
  countMatches(text, OPENS) * 2 !== countMatches(text, DOUBLE);

const singleOpen = (source: string, translation: string, target: Target): boolean => {
  const { opening, closing } = checkedLanguages[target].singleMarks;
  if (countMatches(source, /‚/g) !== countMatches(source, /‘/g)) return false;
  return countMatches(translation, opening) > countMatches(translation, closing);
};
