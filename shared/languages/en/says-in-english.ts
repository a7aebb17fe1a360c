import { isAcronym } from '../../german/tokens.ts';
import { isTermAt, type TermWord, termWords } from '../term-words.ts';

const ARTICLE = /^(?:the|an?)$/i;
/** `U.S.` is `US`. */
const STOPS = /(?<=\b\p{Lu})\.(?=\p{Lu}\b)/gu;

const englishWords = (text: string): TermWord[] =>
  termWords(text.replace(STOPS, '').replaceAll('-', ' '));

/**
 * Whether an English text has a term, in any number, tense or case, with a hyphen or a space between
 * its words.
 */
export const saysInEnglish = (text: string, term: string): boolean => {
  const wanted = englishWords(term);
  const bare = wanted.length > 1 && ARTICLE.test(wanted[0]?.text ?? '') ? wanted.slice(1) : wanted;
  const words = englishWords(text);
  return words.some((_, at) => isTermAt(words, at, bare, isEnglishForm));
};

const isEnglishForm = (printed: string, term: string): boolean => {
  if (isAcronym(term)) return printed.replace(/['’]?s$/, '') === term;
  return printed.toLowerCase() === term.toLowerCase() || stem(printed) === stem(term);
};

/** Endings with their replacements; each leaves two letters or more. */
const ENDINGS: [RegExp, string][] = [
  [/['’]s?$/, ''],
  [/(?<=..)men$/, 'man'],
  [/(?<=..)ie[sd]$/, 'y'],
  [/(?<=.(?:s|x|z|ch|sh))es$/, ''],
  [/(?<=..[^siu])s$/, ''],
  [/(?<=...)ed$/, ''],
  [/(?<=...)ing$/, ''],
];

const stem = (word: string): string => {
  const ended = ENDINGS.reduce(
    (left, [ending, rest]) => left.replace(ending, rest),
    word.toLowerCase(),
  );
  return ended.replace(/(?<=...)e$/, '').replace(/(?<=..)([bdfglmnprt])\1$/, '$1');
};
