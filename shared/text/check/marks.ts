const PAIRS: [RegExp, RegExp][] = [
  [/「/g, /」/g],
  [/『/g, /』/g],
  [/《/g, /》/g],
  [/〈/g, /〉/g],
];
const DOUBLE = /[„“”"«»]/g;
/** The mark may stand for inches or seconds: `5'10"`, `55"`. */
const AFTER_FIGURE = /\d["”]/;

/**
 * Whether the translation opens a quotation that it does not close. A source with an odd number of
 * marks holds part of a longer quotation: then its translation may be odd too.
 */
export function quotesUnbalanced(source: string, translation: string): boolean {
  if (count(source, DOUBLE) % 2 === 1) return false;
  const odd = count(translation, DOUBLE) % 2 === 1 && !AFTER_FIGURE.test(translation);
  return (
    odd ||
    curlyUnequal(translation) ||
    PAIRS.some(([a, b]) => count(translation, a) !== count(translation, b))
  );
}

/** Only where curly marks are the only ones: `„` and `"` pair with either. */
const curlyUnequal = (text: string): boolean =>
  !/[„"«»]/.test(text) && count(text, /“/g) !== count(text, /”/g);

const count = (text: string, pattern: RegExp): number => text.match(pattern)?.length ?? 0;
