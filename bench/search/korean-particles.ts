const PARTICLES: Record<string, readonly [afterConsonant: string, afterVowel: string]> = {
  은: ['은', '는'],
  이: ['이', '가'],
};

/** `{은}` becomes 은 or 는, `{이}` 이 or 가, by the syllable before. */
export const withParticles = (text: string): string =>
  text.replace(/(.)\{([은이])\}/g, (_, before: string, particle: string) => {
    const [afterConsonant, afterVowel] = PARTICLES[particle] ?? ['', ''];
    return before + (endsInConsonant(before) ? afterConsonant : afterVowel);
  });

/** Hangul syllables are in rows of 28, of which the first has no final consonant. */
const endsInConsonant = (syllable: string): boolean =>
  ((syllable.codePointAt(0) ?? 0) - 0xac00) % 28 !== 0;
