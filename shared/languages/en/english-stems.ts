import { stemmer } from '@orama/stemmers/english';
import { memoized } from '../../german/memoized.ts';
import {
  foldedWith,
  MAX_MEMOIZED_STEMS,
  orFolded,
  stemmedWith,
  type WordStems,
} from '../word-stems.ts';
import { ENGLISH_FUNCTION_WORDS } from './english-function-words.ts';
import { englishBase } from './english-irregular-forms.ts';

/** Of these the stemmer makes `intern`, `univers` and `organ`. */
const EXACT = /^(internationa|universit|organi[sz]at)(?:l|lly|lism|y|ies|ion|ions|ional)$/u;

const english = {
  stemOf: stemmedWith((word) => EXACT.exec(word)?.[1] ?? stemmer(englishBase(word))),
  foldedOf: foldedWith((word) => word),
  stopWords: ENGLISH_FUNCTION_WORDS,
};

export const ENGLISH_STEMS: WordStems = {
  ...english,
  othersOf: memoized((word) => orFolded(word, english), MAX_MEMOIZED_STEMS),
};
