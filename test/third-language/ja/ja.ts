import { en } from '../../../shared/languages/en/en.ts';
import type { TargetLanguage } from '../../../shared/languages/target-language.ts';
import {
  JAPANESE_COUNTS,
  JAPANESE_FLAGS,
  JAPANESE_LIST_WORDS,
  JAPANESE_PAGE_WORDS,
  JAPANESE_READING_WORDS,
  JAPANESE_STATUSES,
  JAPANESE_STOPS,
  JAPANESE_TOPICS,
} from './japanese-words.ts';

/** Enough of Japanese to show that a third language is one folder and two lines. */
export const ja: TargetLanguage = {
  locale: 'ja-JP',
  name: '日本語',
  deepl: {
    codes: ['ja'],
    instructions: [
      'Write in the plain style of Japanese newspapers (である調), never in です or ます.',
    ],
  },
  reading: { per: 'letter', minute: 500 },
  flags: JAPANESE_FLAGS,
  pageWords: JAPANESE_PAGE_WORDS,
  statuses: JAPANESE_STATUSES,
  readingWords: JAPANESE_READING_WORDS,
  stops: JAPANESE_STOPS,
  listWords: JAPANESE_LIST_WORDS,
  counts: JAPANESE_COUNTS,
  // Longer texts, which an example need not translate.
  problems: en.problems,
  faults: en.faults,
  rejections: en.rejections,
  withdrawals: en.withdrawals,
  topics: JAPANESE_TOPICS,
  minutes: (minutes) => `${minutes}分で読める`,
  week: (week, year) => `${year}年第${week}週`,
  year: (year) => `${year}年`,
  edits: ({ revision }) => `第${revision}版`,
  clock: { timeZone: 'Asia/Tokyo', name: '日本時間' },
  typography: {
    css: 'line-break: strict;',
    measure: '36em',
    leading: 1.8,
    headingLeading: 1.4,
    fonts: ['Noto Serif CJK JP'],
  },
};
