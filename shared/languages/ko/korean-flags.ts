import type { FlagWords } from '../target-language.ts';

export const KOREAN_FLAGS: FlagWords = {
  'number-missing': '원문의 숫자가 빠져 있음',
  'quotes-unbalanced': '따옴표가 맞지 않음',
  'not-target': '한국어가 아님',
  'left-in-german': '독일어가 남아 있음',
  length: '원문과 길이가 크게 다름',
  repeated: '같은 말이 되풀이됨',
  unchanged: '원문과 같음',
  empty: '비어 있음',
  term: '정해진 용어를 쓰지 않음',
};
