import type { ReaderLanguage } from '../target-language.ts';

/** The pages' own words. */
export const KOREAN_PAGE_WORDS: ReaderLanguage['pageWords'] = {
  languages: '언어',
  sideBySide: '나란히 보기',
  points: '핵심 내용',
  editors: '편집국 작성',
  article: '기사 전문',
  written: 'AI 모델이 요약하고 문장마다 원문과 대조함',
  unproven: '확인되지 않은 내용은 기사의 문장으로 대신했다.',
  quotes: '인용',
  resolved: '문맥상',
  timeline: '타임라인',
  figures: '수치',
  person: '인물',
  organisation: '기관·단체',
  place: '장소',
  sources: '기사의 출처',
  more: '더 보기',
  missing: '아직 번역되지 않음',
  beingTranslated: '번역 중이다. 몇 초 뒤에 새로 고치면 된다.',
  translateRest: '나머지 번역하기',
  standIn: 'DeepL이 아닌 시험용 번역이다.',
  machine: 'DeepL 기계 번역이다.',
  flagged: '검토가 필요한 문장',
  original: '원문',
  correction: '정정',
  truncated: '기사의 앞부분만 제공되었다.',
  untitled: '제목 없음',
  older: '이전 기사',
  search: '검색',
  nothingFound: '찾은 문장이 없다.',
  searchNeedsWord: '찾을 문장에 있는 낱말을 하나 이상 넣어야 한다.',
  searchHelp:
    '"이어진 말"은 그 순서대로 이어진 말을, -낱말은 그 낱말이 없는 문장을, 앞부분*은 그렇게 시작하는 낱말을 찾는다.',
  searchWakes: '검색을 준비하는 중이다. 이 페이지는 곧 자동으로 새로 고쳐진다.',
  olderSentences: '이전 문장',
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
