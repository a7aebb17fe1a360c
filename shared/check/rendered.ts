import { withoutGenitive } from '../german/stem.ts';
import { alikeness, latinSkeleton } from '../languages/sound-skeleton.ts';
import type { NameFacts } from '../languages/target-language.ts';

/** One sound in four may be another. */
const MIN_ALIKENESS = 0.69;
/** For names of two sounds. */
const MIN_ALIKENESS_OF_SHORT = 0.8;
const MIN_SOUNDS = 2;
const MAX_COMPARED_WORDS = 150;
/** Initials that another language may leave out: `Jansen` as `얀센`, `Wilson` as `윌슨`. */
const MUTE_INITIAL = /^[JWY](?=\p{Ll})/u;

/** Tells whether a text has a German name, in whatever spelling. */
export const spellingsIn = (text: string, facts: NameFacts): ((name: string) => boolean) => {
  const words = [...new Set(facts.words(text))].slice(0, MAX_COMPARED_WORDS);
  const skeletons = [...new Set(words.map(facts.skeleton))];
  return (name) =>
    withoutGenitive(name).some((form) => {
      const exonym = facts.exonyms[form];
      if (text.includes(form) || (exonym && text.includes(exonym))) return true;
      const sounds = soundsOf(form);
      return skeletons.some((skeleton) => isAlike(sounds, skeleton, facts));
    });
};

/** Whether a name has too few consonants to be known again in another spelling. */
export const isFaint = (name: string): boolean =>
  latinSkeleton(name.replace(/r+$/, '')).length < MIN_SOUNDS;

/** Whether a word of a translation may be a spelling of a German name. */
export const isSpelling = (name: string, word: string, facts: NameFacts): boolean =>
  isAlike(soundsOf(name), facts.skeleton(word), facts);

const soundsOf = (name: string): string[] =>
  [name, ...(MUTE_INITIAL.test(name) ? [name.slice(1)] : [])]
    .map(latinSkeleton)
    .filter((sounds) => sounds.length >= MIN_SOUNDS);

const isAlike = (names: readonly string[], other: string, { inflected }: NameFacts): boolean =>
  names.some((sounds) => {
    if (!isSameStart(sounds, other)) return false;
    const least = sounds.length > MIN_SOUNDS ? MIN_ALIKENESS : MIN_ALIKENESS_OF_SHORT;
    return alikeness(sounds, other, { prefix: inflected }) >= least;
  });

/** `C`, `G`, `S`, `Z` and `Ch` are read in several ways. */
const isSameStart = (one: string, other: string): boolean => {
  const starts = one.charAt(0) + other.charAt(0);
  return starts.charAt(0) === starts.charAt(1) || /^[KST]{2}$/.test(starts);
};
