import type { TargetLanguage } from '../target-language.ts';
import { koreanHourOfDay } from './korean-clock.ts';
import { KOREAN_DIRECTION } from './korean-direction.ts';
import { KOREAN_FLAGS } from './korean-flags.ts';
import { KOREAN_COUNTS, KOREAN_LIST_WORDS } from './korean-list-words.ts';
import { KOREAN_NAMES } from './korean-names.ts';
import { KOREAN_NEGATION } from './korean-negation.ts';
import { koreanMonths, koreanNumbers, koreanStated } from './korean-numbers.ts';
import { KOREAN_PAGE_WORDS, KOREAN_STATUSES } from './korean-page-words.ts';
import {
  KOREAN_FAULTS,
  KOREAN_PROBLEMS,
  KOREAN_REJECTIONS,
  KOREAN_WITHDRAWALS,
} from './korean-problem-words.ts';
import { KOREAN_EDITS, KOREAN_READING_WORDS, KOREAN_STOPS } from './korean-reading-words.ts';
import { koreanRegister } from './korean-register.ts';
import { KOREAN_ROUGH_NUMBERS } from './korean-rough-numbers.ts';
import { koreanShares } from './korean-shares.ts';
import { KOREAN_SPEECH } from './korean-speech.ts';
import { KOREAN_TOPICS } from './korean-topics.ts';
import { koreanWeekdays } from './korean-weekdays.ts';
import { notKorean } from './not-korean.ts';
import { saysInKorean } from './says-in-korean.ts';

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
  // Sound news sentences lie between 0.18, where the German is long-winded, and 0.71.
  length: { least: 0.29, short: 0.33, lessBy: 14, perClause: 2.5, most: 0.95, moreBy: 14 },
  numbers: {
    values: koreanNumbers,
    stated: koreanStated,
    shares: koreanShares,
    rough: KOREAN_ROUGH_NUMBERS,
    months: koreanMonths,
    weekdays: koreanWeekdays,
    clock: {
      pattern:
        /(?<half>오전|오후|새벽|아침|저녁|밤|낮)\s?(?<hour>\d{1,2})(?:시|:(?<minute>\d{2}))/gu,
      hourOfDay: koreanHourOfDay,
    },
    scoreWord: '대',
    belowZero: /영하|마이너스|(?<![\p{L}\d])[-−–]\d/u,
    decrease: /감소|하락|적자|손실|축소|줄|떨어|내려|내렸|낮/u,
    beforeChrist: /기원전|B\.?C/u,
    cents: /센트/u,
    imperial: /화씨|[°º]F|\d\s?(?:도(?!시|민|지사)|마일|피트|인치|야드|에이커|파운드|갤런|온스)/u,
    units: {
      euro: /유로|€|EUR/u,
      dollar: /달러|\$|弗|USD/u,
      franc: /프랑|CHF/u,
      pound: /파운드|£|GBP/u,
      krone: /크로나|크로네|코루나|크론/u,
      yen: /(?<=\d\s?|[십백천만억조]\s?)엔|엔화|¥|JPY/u,
      yuan: /위안|CNY/u,
      won: /(?<=\d\s?|[십백천만억조]\s?)원|원화|KRW/u,
      rouble: /루블|RUB/u,
      zloty: /즈[워로]티|PLN/u,
      lira: /리라/u,
      rupee: /루피/u,
      cent: /센트|펜스/u,
      percent: /%|％|퍼센트|프로|절반|분의|반(?![가-힣])|[명곳] 중/u,
    },
  },
  direction: KOREAN_DIRECTION,
  negation: KOREAN_NEGATION,
  names: KOREAN_NAMES,
  singleMarks: {
    opening: /‘(?!\d)|(?<![\p{L}\d.,!?…])'(?=[\p{L}\d])/gu,
    closing: /’(?!\p{Script=Latin})|(?<=[\p{L}\d.,!?…])'/gu,
  },
  speech: KOREAN_SPEECH,
  register: koreanRegister,
  foreignPart: notKorean,
  says: saysInKorean,
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
