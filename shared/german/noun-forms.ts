import { isListedNoun } from './nouns.ts';

/**
 * A noun in lower case in the form that a stemmer, which knows endings alone, can deal with: the
 * plural of `Museum`, the singular of `Busse`, the masculine of `Lehrerinnen`; of a compound, its
 * last word. Where the list of nouns does not have that form, the word itself.
 */
export const regularNoun = (word: string): string => {
  const at = isListedNoun(word) ? 0 : startOfHead(word);
  return word.slice(0, at) + regular(word.slice(at));
};

const regular = (word: string): string => {
  const masculine = masculineOf(word);
  const foreignPlural = masculine.replace(FOREIGN_ENDING, 'en');
  if (foreignPlural !== masculine && isListedNoun(foreignPlural)) return foreignPlural;
  const isListed = isListedNoun(masculine);
  // Stemmers take the s of `Kurs` and `Zins` for an ending.
  if (isListed && S_OF_STEM.test(masculine)) return `${masculine}e`;
  const [, base = ''] = SINGULARS.map((form) => form.exec(masculine)).find((found) => found) ?? [];
  if (isListedNoun(base)) return base;
  return isListed ? masculine : masculine.replace(S_PLURAL, '');
};

const FOREIGN_ENDING = /(?<=\p{L}{2})(?:um|us|a|is|on|o)s?$/u;
const S_OF_STEM = /[bdfghklmnrt]s$/u;
/** `Busse` and `Zirkusse`; `Seen`; `Eier`. */
const SINGULARS = [/^(\p{L}*[iu]s)se[ns]?$/u, /^(\p{L}*ee)n$/u, /^(\p{L}{2})ern?$/u];
/** `Autos`, `Kameras`, `Handys`. */
const S_PLURAL = /(?<=\p{L}{2}[aoyé])s$/u;

const FEMININE = /in(?:nen)?$/u;
const MIN_MASCULINE_LENGTH = 4;
/** Of these the masculine is sure. */
const SURE_MASCULINE = /\p{L}{2}(?:er|or|ent|ant|ist|eur|oge)$/u;

const masculineOf = (word: string): string => {
  const bare = word.replace(FEMININE, '');
  if (bare === word || bare.length < MIN_MASCULINE_LENGTH) return word;
  if (SURE_MASCULINE.test(bare) || isListedNoun(bare)) return bare;
  return isListedNoun(`${bare}e`) ? `${bare}e` : word;
};

const MIN_PART_LENGTH = 3;
const VOWEL = /[aeiouyäöü]/u;

/** Where the longest listed noun begins that ends a compound, or 0. */
const startOfHead = (word: string): number => {
  for (let at = MIN_PART_LENGTH; at <= word.length - MIN_PART_LENGTH; at++)
    if (isListedNoun(word.slice(at)) && VOWEL.test(word.slice(0, at))) return at;
  return 0;
};
