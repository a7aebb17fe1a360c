import { GERMAN_STEMS } from './de/german-stems.ts';
import { ENGLISH_STEMS } from './en/english-stems.ts';
import { withoutEnding } from './ko/korean-endings.ts';
import type { TargetCode } from './languages.ts';
import { foldedWith, stemmedWith, type WordStems } from './word-stems.ts';

const PLAIN: WordStems = {
  stemOf: stemmedWith((word) => word),
  foldedOf: foldedWith((word) => word),
  othersOf: () => [],
  stopWords: new Set(),
};

/** Apart from the packs, as only a search needs them. */
const STEMS: Partial<Record<'de' | TargetCode, WordStems>> = {
  de: GERMAN_STEMS,
  en: ENGLISH_STEMS,
  ko: { ...PLAIN, bareOf: withoutEnding },
};

/** Of a language without an entry, words are found as they are printed. */
export const stemsOf = (language: 'de' | TargetCode): WordStems => STEMS[language] ?? PLAIN;
