const NOUNS: Record<string, number> = {
  Million: 1e6,
  Millionen: 1e6,
  Milliarde: 1e9,
  Milliarden: 1e9,
  Billion: 1e12,
  Billionen: 1e12,
};
/** `Mia` is Swiss, `Mill` Austrian. */
export const SCALE_ABBREVIATIONS: Record<string, number> = {
  Tsd: 1e3,
  Mio: 1e6,
  Mill: 1e6,
  Mrd: 1e9,
  Mia: 1e9,
  Bio: 1e12,
};
/** The factor of each scale word, without a full stop. */
export const SCALES: Readonly<Record<string, number>> = {
  Tausend: 1e3,
  ...NOUNS,
  ...SCALE_ABBREVIATIONS,
};

const anyOf = (words: Record<string, number>): string => Object.keys(words).join('|');

/** Pattern (flag `u`) of a scale written out, from a million on. */
export const SCALE_NOUN = `(?:${anyOf(NOUNS)})(?!\\p{L})`;

/** Pattern (flag `u`) of a scale after figures; a full stop belongs to an abbreviation only. */
export const SCALE_WORD = `(?:(?:Tausend|${anyOf(NOUNS)})(?!\\p{L})|(?:${anyOf(SCALE_ABBREVIATIONS)})(?!\\p{L})\\.?)`;

/** The factor of a scale word as `SCALE_WORD` matches it. */
export const scaleFactor = (word: string): number | undefined => SCALES[word.replace(/\.$/, '')];

/** 1,000,000 for `Million` and its plural, and so on, in any case. */
export const scaleNounFactor = (word: string): number | undefined =>
  NOUNS[word.charAt(0).toUpperCase() + word.slice(1).toLowerCase()];
