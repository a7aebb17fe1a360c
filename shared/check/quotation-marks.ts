import type { Target } from '../article/article.ts';

const PAIRS: [RegExp, RegExp][] = [
  [/「/g, /」/g],
  [/『/g, /』/g],
  [/《/g, /》/g],
  [/〈/g, /〉/g],
];
const DOUBLE = /[„“”"«»]/g;
/** The mark may stand for inches or seconds: `5'10"`, `55"`. */
const AFTER_FIGURE = /\d["”]/;
const ANY = /[„“”"«»「『《〈‘‚]|(?<![\p{L}\d])'(?=[\p{L}\d])/u;
/** Direct speech of four words or more; shorter ones are names and titles, which may lose their marks. */
const SPEECH = /[„“»"](?:[^\s„“”"«»]+\s){3,60}[^\s„“”"«»]+[“”"«»],|[„“»"](?:[^\s„“”"«»]+\s){5,60}/u;
/** Single marks that open and close; an apostrophe is neither. */
const SINGLE = {
  en: [
    /(?<![\p{L}\d])[‘'](?=\p{L})(?!(?:em|til|tis|twas|cause|n)(?!\p{L}))/giu,
    /’|(?<=[\p{L}\d.,!?…])'(?!\p{L})/gu,
  ],
  ko: [
    /‘(?!\d)|(?<![\p{L}\d.,!?…])'(?=[\p{L}\d])/gu,
    /(?<!(?!\p{Script=Hangul})[\p{L}])’|(?<=[\p{L}\d.,!?…])'/gu,
  ],
} satisfies Record<Target, [RegExp, RegExp]>;

/**
 * Whether a translation opens a quotation that it does not close, or has lost the marks of direct
 * speech. A source with an odd number of marks holds part of a longer quotation: then its
 * translation may be odd too.
 */
export const quotesUnbalanced = (source: string, translation: string, target: Target): boolean => {
  if (SPEECH.test(source) && !ANY.test(translation)) return true;
  if (count(source, DOUBLE) % 2 === 1) return false;
  const odd = count(translation, DOUBLE) % 2 === 1 && !AFTER_FIGURE.test(translation);
  return (
    odd ||
    curlyUnequal(translation) ||
    singleOpen(source, translation, target) ||
    PAIRS.some(([a, b]) => count(translation, a) !== count(translation, b))
  );
};

/** Only where curly marks are the only ones: `„` and `"` pair with either. */
const curlyUnequal = (text: string): boolean =>
  !/[„"«»]/.test(text) && count(text, /“/g) !== count(text, /”/g);

const singleOpen = (source: string, translation: string, target: Target): boolean => {
  const [opening, closing] = SINGLE[target];
  if (count(source, /‚/g) !== count(source, /‘/g)) return false;
  return count(translation, opening) > count(translation, closing);
};

const count = (text: string, pattern: RegExp): number => text.match(pattern)?.length ?? 0;
