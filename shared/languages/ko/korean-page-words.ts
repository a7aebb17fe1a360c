import type { ReaderLanguage } from '../target-language.ts';

/** The pages' own words. */
export const KOREAN_PAGE_WORDS: ReaderLanguage['pageWords'] = {
  points: '핵심 내용',
  editors: '편집진 작성',
  article: '기사 전문',
  written: '모델이 요약하고 문장마다 원문과 대조함',
  unproven: '확인되지 않은 내용은 기사의 문장으로 대신했다.',
  quotes: '인용',
  speakerThere: '말한 사람',
  resolved: '문맥에 따라',
  timeline: '시간순',
  figures: '수치',
  person: '인물',
  organisation: '기관',
  place: '장소',
  sources: '기사의 출처',
  more: '더 보기',
  missing: '아직 번역되지 않음',
  beingTranslated: '번역 중이다. 몇 초 뒤에 새로 고치면 된다.',
  translateRest: '나머지 번역하기',
  standIn: 'DeepL이 아닌 시험용 번역이다.',
  revision: '수정본',
  changed: '수정',
  added: '추가',
  removed: '삭제',
  correction: '정정',
  truncated: '기사의 앞부분만 업로드되었다.',
  untitled: '제목 없음',
  rejected: '접수되지 않음',
  older: '이전 기사',
  allArticles: '전체 기사',
  empty: '아직 기사가 없다.',
};

export const KOREAN_STATUSES: ReaderLanguage['statuses'] = {
  pending: '대기 중',
  brief: '요약본',
  complete: '완료',
  parked: '보류',
  failed: '실패',
};
