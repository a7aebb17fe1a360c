import type { CheckedLanguage } from '../target-language.ts';
import { koreanHourOfDay } from './korean-clock.ts';
import { KOREAN_DIRECTION } from './korean-direction.ts';
import { KOREAN_NAMES } from './korean-names.ts';
import { KOREAN_NEGATION } from './korean-negation.ts';
import { koreanMonths, koreanNumbers, koreanStated } from './korean-numbers.ts';
import { koreanRegister } from './korean-register.ts';
import { KOREAN_ROUGH_NUMBERS } from './korean-rough-numbers.ts';
import { koreanShares } from './korean-shares.ts';
import { KOREAN_SPEECH } from './korean-speech.ts';
import { koreanWeekdays } from './korean-weekdays.ts';
import { notKorean } from './not-korean.ts';
import { saysInKorean } from './says-in-korean.ts';

/** What the check knows of Korean. */
export const KOREAN_CHECK: CheckedLanguage = {
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
};
