const ACRONYM = /(?<![\p{L}\d])\p{Lu}{3,6}(?![\p{L}\d])/gu;

/** Stands for a longer one: `US`, `U.S.`. */
const SHORT = /(?<![\p{L}\d])\p{Lu}\.?\p{Lu}(?![\p{L}\d])/gu;

/**
 * Acronyms of the German in whose place the translation has others, that share no letter with them:
 * `EZB` is rightly `ECB`. Capitals throughout are no acronyms.
 */
export const acronymsReplaced = (source: string, translation: string): string[] => {
  const [german, translated] = [source, translation].map((text) => new Set(text.match(ACRONYM)));
  if (!german?.size || !translated?.size || translated.size > MAX_ACRONYMS) return [];
  const others = [...translated].filter((acronym) => !german.has(acronym));
  const short = translation.match(SHORT) ?? [];
  const missing = [...german].filter((acronym) => !translated.has(acronym));
  return others.length > 0 && others.length >= missing.length
    ? missing.filter((acronym) =>
        [...others, ...short].every((other) => !sharesLetter(acronym, other)),
      )
    : [];
};

const MAX_ACRONYMS = 8;

const sharesLetter = (one: string, other: string): boolean =>
  [...one].some((letter) => other.includes(letter));
