import type { RefusalWords } from '../refusal-words.ts';

export const KOREAN_REFUSALS: RefusalWords = {
  401: ['접근 키 필요', '유효한 접근 키를 비밀번호로 입력한다. 사용자 이름은 무엇이든 된다.'],
  403: ['접근 불가', '운영자의 접근 키가 필요하다.'],
};
