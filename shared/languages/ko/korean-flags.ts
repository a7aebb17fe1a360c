import type { FlagWords } from '../target-language.ts';

export const KOREAN_FLAGS: FlagWords = {
  'number-missing': '원문의 숫자나 단위가 빠져 있음',
  'number-added': '원문에 없는 숫자가 있음',
  'date-changed': '요일이나 달이 원문과 다름',
  negation: '부정 표현이 빠졌거나 더해짐',
  direction: '증가와 감소가 뒤바뀜',
  name: '이름이 빠졌거나 다르게 표기됨',
  'quotes-unbalanced': '따옴표가 맞지 않음',
  'not-target': '한국어가 아님',
  'left-in-german': '독일어가 남아 있음',
  markup: '마크업이나 깨진 글자가 있음',
  register: '문체가 다름',
  length: '원문과 길이가 크게 다름',
  repeated: '같은 말이 되풀이됨',
  unchanged: '원문과 같음',
  empty: '비어 있음',
  term: '정해진 용어를 쓰지 않음',
};
