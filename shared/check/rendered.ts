import { withoutGenitive } from '../german/stem.ts';
import { alikeness, latinSounds, weight, withoutDoubledSounds } from '../languages/name-sounds.ts';
import type { NameFacts } from '../languages/target-language.ts';

/**
 * How alike a name and its spelling in another script sound at least. Of 180 names in the news all
 * whole ones do; two other words seldom do, but to a part of a name.
 */
const MIN_ALIKENESS = {
  whole: 0.65,
  only: 0.67,
  part: 0.82,
  family: 0.648,
  city: 0.85,
  form: 0.55,
} as const;
/** Of a family name in the same script, which few spellings change. */
const MIN_FAMILY_ALIKENESS = 0.77;
/** Names of less sound are like too many words. */
const MIN_WEIGHT = 1.7;
const MIN_LIGHT_ALIKENESS = 0.9;
const MIN_LETTERS = 5;
const MAX_COMPARED_WORDS = 60;
/** Words of which a name may consist: `프랑크발터 슈타인마이어`. */
const MAX_JOINED = 3;

/**
 * What a name is: a person's in full, all there is of it, one of several words, what is with a first
 * name, a city.
 */
export type NamePart = Exclude<keyof typeof MIN_ALIKENESS, 'form'>;

/** Tells whether a text has a German name, in whatever spelling. */
export const spellingsIn = (
  text: string,
  facts: NameFacts,
): ((name: string, part: NamePart) => boolean) => {
  let sounds: string[] | undefined;
  let stems: string[] | undefined;
  let letters: string | undefined;
  /** `Jong-un` as `Jong Un`. */
  const isSpelled = (name: string): boolean => {
    const wanted = lettersOf(name);
    letters ??= lettersOf(text);
    return wanted.length >= MIN_LETTERS && letters.includes(wanted);
  };
  /** Names of few sounds are like the beginnings of too many words. */
  const isLikeWord = (wanted: string): boolean =>
    facts
      .words(text)
      .slice(0, MAX_COMPARED_WORDS)
      .some((word) => alikeness(wanted, facts.sounds(facts.stem(word))) >= MIN_LIGHT_ALIKENESS);
  return (name, part) =>
    withoutGenitive(name)
      .flatMap(withEnglish)
      .some((form) => {
        const exonym = facts.exonyms[form];
        if (text.includes(form) || (exonym && hasExonym(text, exonym)) || isSpelled(form))
          return true;
        // One syllable sounds like too many others.
        if (exonym?.length === 1) return false;
        const wanted = latinSounds(form);
        const isLight = weight(wanted) < MIN_WEIGHT;
        if (isLight && (part === 'only' || part === 'family')) return true;
        if (isLight) return isLikeWord(wanted);
        // A family name is compared with whole words: `Brockhoff` begins as `Brockmann` does.
        if (part === 'family' && !exonym) {
          const least = facts.inflected ? MIN_ALIKENESS.family : MIN_FAMILY_ALIKENESS;
          stems ??= [...joinedSounds(text, facts, facts.stem), ...oneSyllableSounds(text, facts)];
          return stems.some((other) => alikeness(wanted, other) >= least);
        }
        const least = MIN_ALIKENESS[exonym ? 'city' : part];
        sounds ??= joinedSounds(text, facts);
        return sounds.some(
          (other) => alikeness(wanted, other, { prefix: facts.inflected }) >= least,
        );
      });
};

/** Also as an English name sounds: `Wright`, `Knight`, `Hughes`, `Gates`, `Lomb`, `Chadwick`. */
const withEnglish = (name: string): string[] => {
  const spoken = name
    .replace(/(?<=[aeiou])gh/gu, '')
    .replace(/(?<=m)b(?=s?$)/u, '')
    .replace(/(?<!s)[Cc]h/gu, 'tsch')
    .replace(/^Wr/, 'R')
    .replace(/^Kn/, 'N')
    .replace(/a(?=[^aeiou]es?$)/u, 'ei')
    .replace(/(?<=ei[^aeiou])e(?=s?$)/u, '')
    .replace(/(?<=[Rr]|N)i(?=t$)/u, 'ai');
  return spoken === name ? [name] : [name, spoken];
};

/** `빈` is Wien as a word of its own, with particles at most. */
const hasExonym = (text: string, exonym: string): boolean =>
  exonym.length > 1
    ? text.includes(exonym)
    : new RegExp(`(?<!\\p{L})${exonym}(?:에서|으로|에|의|과|은|을|시|행)?(?!\\p{L})`, 'u').test(
        text,
      );

const lettersOf = (text: string): string => text.toLowerCase().replace(/\P{L}+/gu, '');

/** The sounds of words, and of each with the next ones, the last without its ending. */
const joinedSounds = (
  text: string,
  facts: NameFacts,
  stem: (word: string) => string = (word) => word,
): string[] => {
  const few = facts.words(text).slice(0, MAX_COMPARED_WORDS);
  const sounds = few.map(facts.sounds);
  const joined = few.flatMap((_, i) =>
    Array.from({ length: MAX_JOINED }, (_, more) => {
      const last = few[i + more];
      return last === undefined
        ? ''
        : sounds.slice(i, i + more).join('') + facts.sounds(stem(last));
    }),
  );
  return [...new Set(joined.map(withoutDoubledSounds))];
};

const oneSyllableSounds = (text: string, facts: NameFacts): string[] =>
  facts
    .words(text)
    .slice(0, MAX_COMPARED_WORDS)
    .flatMap((word) => facts.oneSyllable?.(word) ?? [])
    .map(facts.sounds);

/** What of a word of a translation may be a spelling of a German name: the word, or its beginning. */
export const spellingIn = (name: string, word: string, facts: NameFacts): string | undefined => {
  const wanted = latinSounds(name);
  const parts = facts.inflected
    ? Array.from({ length: Math.min(word.length, MAX_SYLLABLES) - 1 }, (_, i) =>
        word.slice(0, i + 2),
      )
    : [word];
  let [best, spelling]: [number, string | undefined] = [MIN_ALIKENESS.form, undefined];
  for (const part of parts) {
    const likeness = alikeness(wanted, facts.sounds(part));
    if (likeness > best) [best, spelling] = [likeness, part];
  }
  return spelling;
};

const MAX_SYLLABLES = 12;
