import type { TargetLanguage } from '../target-language.ts';
import { ENGLISH_FLAGS } from './english-flags.ts';
import { ENGLISH_COUNTS, ENGLISH_LIST_WORDS } from './english-list-words.ts';
import { ENGLISH_PAGE_WORDS, ENGLISH_STATUSES } from './english-page-words.ts';
import {
  ENGLISH_FAULTS,
  ENGLISH_PROBLEMS,
  ENGLISH_REJECTIONS,
  ENGLISH_WITHDRAWALS,
} from './english-problem-words.ts';
import { ENGLISH_EDITS, ENGLISH_READING_WORDS, ENGLISH_STOPS } from './english-reading-words.ts';
import { ENGLISH_TOPICS } from './english-topics.ts';

export const en: TargetLanguage = {
  locale: 'en-US',
  name: 'English',
  deepl: {
    codes: ['en-US', 'en-GB'],
    instructions: [
      'Write in the neutral, precise style of a news agency.',
      'Write complete sentences.',
      'Attribute reported speech to the person or body that the German text attributes it to.',
      'Keep the names of people and organisations.',
      'Say exactly what the source says.',
    ],
    formerInstructions: [
      [
        'Write as a news agency does: neutral, precise, in complete sentences.',
        'Keep reported speech reported: where the German marks a claim as another’s, the English says whose claim it is.',
        'Keep the names of people and organisations; add nothing that the source does not say.',
      ],
    ],
  },
  // Brysbaert 2019, "How many words do we read per minute?", non-fiction.
  reading: { per: 'word', minute: 238 },
  flags: ENGLISH_FLAGS,
  pageWords: ENGLISH_PAGE_WORDS,
  statuses: ENGLISH_STATUSES,
  readingWords: ENGLISH_READING_WORDS,
  stops: ENGLISH_STOPS,
  listWords: ENGLISH_LIST_WORDS,
  counts: ENGLISH_COUNTS,
  problems: ENGLISH_PROBLEMS,
  faults: ENGLISH_FAULTS,
  hasMessages: true,
  rejections: ENGLISH_REJECTIONS,
  withdrawals: ENGLISH_WITHDRAWALS,
  topics: ENGLISH_TOPICS,
  minutes: (minutes) => `${minutes} min read`,
  week: (week, year) => `Week ${week}, ${year}`,
  year: (year) => year,
  edits: ENGLISH_EDITS,
  clock: { timeZone: 'UTC', name: 'UTC' },
  typography: { css: '', measure: '40em', leading: 1.6, headingLeading: 1.3 },
};
