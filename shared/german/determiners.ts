const ENDINGS = ['', 'e', 'em', 'en', 'er', 'es'];

const inflected = (stem: string): string[] => ENDINGS.map((ending) => stem + ending);

/** The subject's forms of the definite article. */
const NOMINATIVE_ARTICLES = ['der', 'die', 'das'];

export const DEFINITE_ARTICLES = [...NOMINATIVE_ARTICLES, 'den', 'dem', 'des'];

export const INDEFINITE_ARTICLES = inflected('ein');

/** Of the third person. */
export const THIRD_PERSON_POSSESSIVES = ['sein', 'ihr'].flatMap(inflected);

export const POSSESSIVES = [...THIRD_PERSON_POSSESSIVES, ...inflected('unser')];

export const DEMONSTRATIVES = inflected('dies');

/** `jeder`, `alle`, `keine`. */
export const QUANTIFIERS = ['jed', 'all', 'kein'].flatMap(inflected);

/** Prepositions that hold an article. */
export const CONTRACTIONS = ['im', 'am', 'beim', 'zum', 'zur', 'vom', 'ins', 'ans', 'aufs'];

/** Every word above that opens a noun phrase, except contractions. */
export const DETERMINERS: ReadonlySet<string> = new Set([
  ...DEFINITE_ARTICLES,
  ...INDEFINITE_ARTICLES,
  ...POSSESSIVES,
  ...DEMONSTRATIVES,
  ...QUANTIFIERS,
]);

export const capitalised = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);

/** Alternatives for a pattern, each with a small or a capital initial. */
export const inEitherCase = (words: readonly string[]): string =>
  words.flatMap((word) => [word, capitalised(word)]).join('|');
