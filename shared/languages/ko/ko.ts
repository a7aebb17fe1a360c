import type { TargetLanguage } from '../target-language.ts';
import { KOREAN_FLAGS } from './korean-flags.ts';
import { KOREAN_COUNTS, KOREAN_LIST_WORDS } from './korean-list-words.ts';
import { KOREAN_PAGE_WORDS, KOREAN_STATUSES } from './korean-page-words.ts';
import {
  KOREAN_FAULTS,
  KOREAN_PROBLEMS,
  KOREAN_REJECTIONS,
  KOREAN_WITHDRAWALS,
} from './korean-problem-words.ts';
import { KOREAN_EDITS, KOREAN_READING_WORDS, KOREAN_STOPS } from './korean-reading-words.ts';
import { KOREAN_TOPICS } from './korean-topics.ts';

export const ko: TargetLanguage = {
  locale: 'ko-KR',
  name: '한국어',
  deepl: {
    codes: ['ko'],
    instructions: [
      'Write in the plain written style of Korean newspapers, with sentences that end in -다 (해라체).',
      'Use the plain style of Korean newspapers inside direct quotations, too.',
      'Transcribe names in Hangul by the standard rules for loanwords from German.',
      'Say exactly what the source says.',
    ],
    formerInstructions: [
      [
        'Write in the plain written style of Korean newspapers: sentences end in -다 (해라체), never in -습니다 or -요.',
        'Inside direct quotations too, use the plain style that Korean newspapers use for quotations.',
        'Transcribe names in Hangul by the standard rules for loanwords from German; add nothing that the source does not say.',
      ],
    ],
  },
  // 202.3 words of 18.9 / 6.5 letters (Song, Kim & Hyung 2016), counted without spaces.
  reading: { per: 'letter', minute: 588 },
  flags: KOREAN_FLAGS,
  pageWords: KOREAN_PAGE_WORDS,
  statuses: KOREAN_STATUSES,
  readingWords: KOREAN_READING_WORDS,
  stops: KOREAN_STOPS,
  listWords: KOREAN_LIST_WORDS,
  counts: KOREAN_COUNTS,
  problems: KOREAN_PROBLEMS,
  faults: KOREAN_FAULTS,
  rejections: KOREAN_REJECTIONS,
  withdrawals: KOREAN_WITHDRAWALS,
  topics: KOREAN_TOPICS,
  minutes: (minutes) => `읽는 시간 ${minutes}분`,
  week: (week, year) => `${year}년 ${week}번째 주`,
  year: (year) => `${year}년`,
  edits: KOREAN_EDITS,
  clock: { timeZone: 'Asia/Seoul', name: '한국 시각' },
  typography: {
    css: 'word-break: keep-all; overflow-wrap: anywhere;',
    measure: '36em',
    leading: 1.8,
    headingLeading: 1.4,
    fonts: [
      'Apple SD Gothic Neo',
      'Pretendard',
      'Noto Sans KR',
      'Noto Sans CJK KR',
      'Malgun Gothic',
    ],
  },
};
