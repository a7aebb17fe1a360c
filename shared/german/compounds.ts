import { alternatives } from '../word-lists.ts';
import { STOP_WORDS } from './function-words.ts';
import { nounKind } from './nouns.ts';
import { isVerbPrefix } from './verb-prefixes.ts';

const MIN_COMPOUND_LENGTH = 6;
/** A shorter compound is of two known words. */
const MIN_UNKNOWN_COMPOUND_LENGTH = 7;
/** Longer ones are chemistry, or nonsense. */
const MAX_COMPOUND_LENGTH = 60;
const MIN_PART_LENGTH = 3;
/** A word of three letters within another is chance, unless the rest is a word, too. */
const MIN_UNKNOWN_PART_LENGTH = 4;
const MIN_UNKNOWN_HEAD_LENGTH = 5;

/** Joins words and is part of neither: after these endings always `s`. */
const SURE_LINK = /(?:ung|heit|keit|schaft|tät|ing|tum|ion)s$/u;
const LINK = /(?:es|en|er|s|n|e)$/u;
const WITHIN_A_SOUND = /c\|[hk]|sc\||s\|ch(?!ef|ao|an|em|ar|in|or|ro)|p\|[fh]|q\|u/u;
const VOWEL = /[aeiouyäöü]/u;
/** How the first word of two ends, and the second begins, where neither is in a list. */
const FIRST_END = /(?:[aeiouäöü][bcdfgklmnprstzß]|[lmnr][dfgkmnpstz]|[ckpt][stkhz]|ch|ng|[^s]s)$/u;
const SECOND_START =
  /^(?:[bdfghjklmnprtvwz][aeiouyäöü]|(?:[bdfgkptw]r|[bfgkp]l|kn|gn|pf|qu|sch|s[tp]|zw|schw|[bdfgkp]h)[aeiouyäöülmnrw]|[s][aeiouyäöü])/u;
/** What words end in that is no word. */
const SUFFIX = new RegExp(
  `^(?:${alternatives(String.raw`
    [^aeiouäöü]{0,4}ung(?:s|en)? [hk]?eit(?:en)? s?c?haft(?:en)? [hk]?eits l?ich(?:e[nrsm]?)?
    [^aeiouäöü]{0,4}isch(?:e[nrsm]?)? \p{L}{0,4}[ts]ion(?:en)? \p{L}{0,3}ier(?:t|te|ten|en|ung)
    \p{L}{0,3}igkeit(?:en)? [^aeiouäöü]{0,3}end(?:e[nrsm]?)? [^aeiouäöü]{0,3}er(?:in|innen|n|s)?
    \p{L}{0,3}is(?:mus|t|ten)`)})$`,
  'u',
);

/**
 * The words that a German word in lower case may be made of, as they are printed in it, in no order:
 * `panzer` and `haubitzen` of `panzerhaubitzen`. Where a list knows a part, its boundary counts;
 * without one, every boundary that can be spoken. A search that finds too much is the lesser evil.
 */
export const compoundParts = (word: string): string[] => {
  if (word.length < MIN_COMPOUND_LENGTH || word.length > MAX_COMPOUND_LENGTH) return [];
  const splits: { parts: string[]; evidence: number }[] = [];
  for (let at = MIN_PART_LENGTH; at <= word.length - MIN_PART_LENGTH; at++) {
    const [first, second] = [word.slice(0, at), word.slice(at)];
    const evidence = evidenceOf(first, second);
    if (evidence < BOTH_KNOWN && word.length < MIN_UNKNOWN_COMPOUND_LENGTH) continue;
    if (evidence > 0) splits.push({ parts: [...withoutLink(first), second], evidence });
  }
  const best = Math.max(0, ...splits.map(({ evidence }) => evidence));
  const parts = splits.filter(({ evidence }) => evidence === best).flatMap(({ parts }) => parts);
  const within = best > 1 ? parts.flatMap(compoundParts) : [];
  return [...new Set([...parts, ...within])];
};

const BOTH_KNOWN = 3;

/** 3 if both are known words, 2 if one is, 1 if the boundary can be spoken, 0 if there is none. */
const evidenceOf = (first: string, second: string): number => {
  if (!VOWEL.test(first) || !VOWEL.test(second) || WITHIN_A_SOUND.test(`${first}|${second}`))
    return 0;
  if (isVerbPrefix(first) || STOP_WORDS.has(first)) return 0;
  const isFirstKnown =
    SURE_LINK.test(first) || withoutLink(first).some(isKnown) || isKnownCompound(first);
  const isSecondKnown = isKnown(second);
  if (!isSecondKnown && SUFFIX.test(second)) return 0;
  if (isFirstKnown && isSecondKnown) return BOTH_KNOWN;
  if (isSecondKnown && second.length >= MIN_UNKNOWN_PART_LENGTH) return 2;
  if (isFirstKnown && second.length >= MIN_UNKNOWN_PART_LENGTH && first.length > MIN_PART_LENGTH)
    return 2;
  const isSpoken =
    first.length >= MIN_UNKNOWN_PART_LENGTH &&
    second.length >= MIN_UNKNOWN_HEAD_LENGTH &&
    FIRST_END.test(first) &&
    SECOND_START.test(second);
  return isSpoken ? 1 : 0;
};

const isKnown = (word: string): boolean => nounKind(word) === 'noun';

/**
 * `atomkraft` of `atomkraftwerke`: one of the words that a compound is joined of may be one itself.
 */
const isKnownCompound = (word: string): boolean =>
  word.length >= 2 * MIN_UNKNOWN_PART_LENGTH && nounKind(word) === 'compound';

/** What the first of two words may be by itself: `erd` is of `erde`, `finanz` of `finanzen`. */
const withoutLink = (first: string): string[] => {
  if (SURE_LINK.test(first)) return [first.slice(0, -1)];
  const whole = [`${first}e`, `${first}en`].find(isKnown);
  if (whole !== undefined && !isKnown(first)) return [first, whole];
  const bare = first.replace(LINK, '');
  return bare.length >= MIN_PART_LENGTH && bare !== first ? [first, bare] : [first];
};
