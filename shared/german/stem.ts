/** Strips case, number and weak verb endings from a lower-case German word, without a lexicon. */
export const stem = (word: string): string => {
  const flat = word.replace(/ä/g, 'a').replace(/ö/g, 'o').replace(/ü/g, 'u').replace(/ß/g, 'ss');
  const cut = flat.length > 5 ? flat.replace(/(?:ern|em|er|en|es|st|e|n|s|t)$/, '') : flat;
  return cut.length > 5 ? cut.replace(/(?:en|er|e|n)$/, '') : cut;
};

/**
 * A name as printed and, if it can be one, without the ending of a genitive, for lists of names:
 * `Japans` and `Japan`, `Fritz'` and `Fritz`.
 */
export const withoutGenitive = (name: string): string[] =>
  isGenitive(name) ? [name, name.slice(0, -1)] : [name];

const isGenitive = (name: string): boolean =>
  name.endsWith('s')
    ? name.length > 1 && !name.endsWith('ss')
    : name.endsWith("'") || name.endsWith('’');

/** One key for the cases of a noun or name, in lower case: `Präsidenten` as `präsident`. */
export const caseKey = (noun: string): string => noun.toLowerCase().replace(/(?:es|en|s|n)$/, '');

/** `Deutschen` as `Deutsch`. */
export const withoutAdjectiveEnding = (word: string): string => word.replace(/e[nrsm]?$/, '');
