import type { Target } from '../article/article.ts';
import { isCompoundNoun, isDerivedNoun } from '../german/common-nouns.ts';
import { DEFINITE_ARTICLES, INDEFINITE_ARTICLES } from '../german/determiners.ts';
import { FUNCTION_WORDS, FUNCTION_WORDS_IN_NAMES, STOP_WORDS } from '../german/function-words.ts';
import { nounKind } from '../german/nouns.ts';
import { numberOf } from '../german/number-words.ts';
import { checkedLanguages } from '../languages/checked-languages.ts';
import {
  ENGLISH_FUNCTION_WORDS,
  GERMAN_AND_ENGLISH,
} from '../languages/en/english-function-words.ts';
import { openText, openWords } from '../languages/open-text.ts';
import type { CheckedLanguage } from '../languages/target-language.ts';

/** A faulty translation can be in another language than its target. */
const ANY_SPEECH = Object.values(checkedLanguages).map(({ speech }) => speech);
const GERMAN_FORM = /[äöüß]|(?:lich|isch|ung|keit|heit)(?:e[nrms]?)?$/;
/** A Korean particle after a Latin word. */
const LATIN_END = /(\p{Script=Latin})(?=(?!\p{Script=Latin})\p{L})/gu;
/** Within a name: `N'Golo`. */
const APOSTROPHE = /(?<=\p{L})['’‘](?=\p{L}{3})/gu;
const ARTICLES: ReadonlySet<string> = new Set([...DEFINITE_ARTICLES, ...INDEFINITE_ARTICLES]);
const MIN_RUN = 3;
const MIN_WORD_LENGTH = 4;

/**
 * German words in a translation: function words, if there are more than a name has, lower-case words
 * that the source has too, and what follows each other in both.
 */
export const germanLeft = (source: string, translation: string, target: Target): string[] => {
  const language = checkedLanguages[target];
  const text = openText(translation, ANY_SPEECH).replace(APOSTROPHE, '');
  const words = openWords(text.replace(LATIN_END, '$1 '));
  const german = openWords(source.replace(APOSTROPHE, ''));
  const grammar = functionWords(words, language);
  const kept = keptWords(german, words);
  const runs = keptRuns(german, words).filter((run) => isGermanRun(run, language));
  if (isGermanGrammar(words, grammar) || runs.length > 0)
    return [...new Set([...grammar, ...kept, ...runs.flat()])];
  if (isKept(kept, grammar, language)) return kept;
  return language.alikeInGerman ? keptDerived(german, words) : keptNouns(german, words);
};

const functionWords = (words: string[], { alikeInGerman }: CheckedLanguage): string[] => {
  const german = words.filter(
    (word) => FUNCTION_WORDS.has(word) || FUNCTION_WORDS_IN_NAMES.has(word),
  );
  const own = german.filter((word) => !alikeInGerman?.has(word));
  return own.length > 0 ? german : [];
};

/** Two function words of which one occurs in no name, or more German than English ones. */
const isGermanGrammar = (words: string[], german: string[]): boolean => {
  const sure = german.filter((word) => !GERMAN_AND_ENGLISH.has(word));
  if (sure.length >= 2 && sure.some((word) => FUNCTION_WORDS.has(word))) return true;
  const english = words.filter((word) => ENGLISH_FUNCTION_WORDS.has(word.toLowerCase()));
  return new Set(german).size > Math.max(2, english.length);
};

const keptWords = (source: string[], words: string[]): string[] => {
  const german = new Set(source);
  return words.filter((word) => /^\p{Ll}{5,}$/u.test(word) && german.has(word));
};

/**
 * English shares words with German (`warm`, `private`): a single one counts only in a German form.
 */
const isKept = (kept: string[], grammar: string[], { alikeInGerman }: CheckedLanguage): boolean =>
  kept.some((word) => !alikeInGerman || GERMAN_FORM.test(word)) ||
  (kept.length > 1 && grammar.length > 0);

/** Words of the translation that follow each other in the source too. */
const keptRuns = (source: string[], words: string[]): string[][] => {
  const pairs = new Set(source.slice(1).map((word, i) => `${source[i]} ${word}`));
  const runs: string[][] = [];
  let run: string[] = [];
  for (const [i, word] of words.entries()) {
    run.push(word);
    if (pairs.has(`${word} ${words[i + 1] ?? ''}`)) continue;
    if (run.length > 1) runs.push(run);
    run = [];
  }
  return runs;
};

/**
 * Whether a run is more than a name, in which small words are between capitalised ones: two words
 * with one that is only German, or three with one that is no small word of English.
 */
const isGermanRun = (run: string[], { alikeInGerman }: CheckedLanguage): boolean => {
  const inner = run.filter((word, i) => {
    if (i === 0 && isOpening(word) && run.length >= MIN_RUN) return true;
    if (!/^\p{Ll}/u.test(word) || alikeInGerman?.has(word)) return false;
    if (!alikeInGerman && run.length > MIN_RUN) return true;
    return i === 0 || i === run.length - 1 || !FUNCTION_WORDS_IN_NAMES.has(word);
  });
  return (
    inner.some((word) => isOnlyGerman(word) || isOpening(word)) ||
    (run.length >= MIN_RUN &&
      inner.some((word) => word.length >= MIN_WORD_LENGTH && !ENGLISH_FUNCTION_WORDS.has(word)))
  );
};

/** `Für`, `Nach`: names begin with articles at most. */
const isOpening = (word: string): boolean =>
  /^\p{Lu}\p{Ll}/u.test(word) &&
  STOP_WORDS.has(word.toLowerCase()) &&
  !ARTICLES.has(word.toLowerCase()) &&
  !ENGLISH_FUNCTION_WORDS.has(word.toLowerCase()) &&
  !GERMAN_AND_ENGLISH.has(word.toLowerCase());

/** `vernimmt`; not `permanent`, which is English too. */
const VERB = /^\p{Ll}{3,}(?<!en|an|[ao]r|ar)(?<=[bdfghklmnprstz])t$/u;

const isOnlyGerman = (word: string): boolean =>
  GERMAN_FORM.test(word) ||
  VERB.test(word) ||
  (!ENGLISH_FUNCTION_WORDS.has(word) && (STOP_WORDS.has(word) || numberOf(word) !== undefined));

/** Derived nouns after and before words that are not German: others may be of a name. */
const keptDerived = (source: string[], words: string[]): string[] =>
  words.filter((word, i) => {
    const at = isDerivedNoun(word) ? source.indexOf(word) : -1;
    if (at < 0 || !/^\p{Ll}/u.test(words[i - 1] ?? '') || !isSmall(words[i + 1])) return false;
    return (
      isSmall(source[at - 1]) && words[i - 1] !== source[at - 1] && words[i + 1] !== source[at + 1]
    );
  });

const isSmall = (word: string | undefined): boolean => !word || /^\p{Ll}/u.test(word);

/** Common nouns in Latin letters: those with an ending, which no name has, or with an article. */
const keptNouns = (source: string[], words: string[]): string[] => {
  const german = new Map(source.map((word, i) => [word, source[i - 1] ?? '']));
  return words.filter((word) => {
    const before = german.get(word);
    if (before === undefined) return false;
    const kind = nounKind(word.toLowerCase());
    return (
      isCompoundNoun(word) ||
      kind === 'ending' ||
      (kind === 'compound' && ARTICLES.has(before.toLowerCase()))
    );
  });
};
