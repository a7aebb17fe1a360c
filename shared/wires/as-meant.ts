import { PLAIN_NOUNS } from './embargo-words.ts';

/** Letters of other alphabets that look Latin, and the Latin ones. */
const ALIKE = new Map(
  [
    ['аеорсухіјѕһԁԛԝ', 'aeopcyxijshdqw'],
    ['АВЕКМНОРСТХІЈЅ', 'ABEKMHOPCTXIJS'],
    ['οναιρ', 'ovaip'],
    ['ΑΒΕΖΗΙΚΜΝΟΡΤΥΧ', 'ABEZHIKMNOPTYX'],
  ].flatMap(([others = '', latin = '']) =>
    Array.from(others, (letter, at) => [letter, latin[at] ?? letter] as const),
  ),
);
const OTHER_ALPHABET = /[\p{Script=Cyrillic}\p{Script=Greek}]/gu;
const MIXED_WORD =
  /\p{L}{0,40}(?:\p{Script=Latin}[\p{Script=Cyrillic}\p{Script=Greek}]|[\p{Script=Cyrillic}\p{Script=Greek}]\p{Script=Latin})\p{L}{0,40}/gu;
/** Full-width letters and figures, and those of mathematics. */
const STYLED = /[\uFF01-\uFF5E\u{1D400}-\u{1D7FF}]+/gu;
const PLAIN = /^[\0-ɏ‐-›€]*$/;

/** With a letter lost, doubled or swapped with the next. */
const misspelt = (noun: string): string[] => {
  const letters = [...noun];
  return letters
    .flatMap((letter, at) => [
      letters.toSpliced(at, 1).join(''),
      letters.toSpliced(at, 0, letter).join(''),
      letters.toSpliced(at, 2, letters[at + 1] ?? '', letter).join(''),
    ])
    .filter((word) => word !== noun);
};

/** Names of an embargo as they are misspelt, and how they are spelt. */
const MISSPELT: ReadonlyMap<string, string> = new Map(
  [...PLAIN_NOUNS.split('|'), 'embargoed'].flatMap((noun) =>
    misspelt(noun).map((word) => [word, noun] as const),
  ),
);
const MAY_BE_MISSPELT = /sper|frist|vermerk|(?<!\p{L})(?:pser|serp|emb|ebm|meb)|argo|mabr|srpe/iu;
const PARTED = /(?<!\p{L})(sperr) (?=(?:frist|vermerk)(?!\p{L}))/giu;
const WORD = /(?<!\p{L})\p{L}{6,13}(?!\p{L})/gu;

/**
 * A line in Latin letters, with the names of an embargo as they are spelt: for comparison with
 * words, since what looks like a statement to people is one.
 */
export const asMeant = (line: string): string => {
  const latin = PLAIN.test(line)
    ? line
    : line.replace(STYLED, (part) => part.normalize('NFKC')).replace(MIXED_WORD, inLatin);
  return MAY_BE_MISSPELT.test(latin) ? latin.replace(PARTED, '$1').replace(WORD, spelt) : latin;
};

const inLatin = (word: string): string =>
  word.replace(OTHER_ALPHABET, (letter) => ALIKE.get(letter) ?? letter);

const spelt = (word: string): string => {
  const noun = MISSPELT.get(word.toLowerCase());
  if (noun === undefined) return word;
  if (word === word.toUpperCase()) return noun.toUpperCase();
  return /^\p{Ll}/u.test(word) ? noun : noun.slice(0, 1).toUpperCase() + noun.slice(1);
};
