import type { ReaderLanguage } from '../target-language.ts';
import { GERMAN_COUNTS, GERMAN_LIST_WORDS } from './german-list-words.ts';
import { GERMAN_PAGE_WORDS, GERMAN_STATUSES } from './german-page-words.ts';
import {
  GERMAN_FAULTS,
  GERMAN_PROBLEMS,
  GERMAN_REJECTIONS,
  GERMAN_WITHDRAWALS,
} from './german-problem-words.ts';
import { GERMAN_EDITS, GERMAN_READING_WORDS, GERMAN_STOPS } from './german-reading-words.ts';
import { GERMAN_TOPICS } from './german-topics.ts';

/** The source language, as readers of the pages see it. */
export const de: ReaderLanguage = {
  locale: 'de-DE',
  name: 'Deutsch',
  // Fewer and longer words than in English: aloud it is 179 words to 228 (Trauzettel-Klosinski &
  // Dietz 2012, IReST), hence 238 × 179 / 228.
  reading: { per: 'word', minute: 187 },
  pageWords: GERMAN_PAGE_WORDS,
  statuses: GERMAN_STATUSES,
  readingWords: GERMAN_READING_WORDS,
  stops: GERMAN_STOPS,
  listWords: GERMAN_LIST_WORDS,
  counts: GERMAN_COUNTS,
  problems: GERMAN_PROBLEMS,
  faults: GERMAN_FAULTS,
  rejections: GERMAN_REJECTIONS,
  withdrawals: GERMAN_WITHDRAWALS,
  topics: GERMAN_TOPICS,
  minutes: (minutes) => `${minutes} Min. Lesezeit`,
  week: (week, year) => `${week}. Woche ${year}`,
  year: (year) => year,
  edits: GERMAN_EDITS,
  clock: { timeZone: 'Europe/Berlin', name: 'deutscher Zeit' },
  typography: { css: 'hyphens: auto;', measure: '40em', leading: 1.6, headingLeading: 1.3 },
};
