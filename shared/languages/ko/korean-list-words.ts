import type { ReaderLanguage } from '../target-language.ts';

/** Words of the list, of the digest and of what was rejected. */
export const KOREAN_LIST_WORDS: ReaderLanguage['listWords'] = {
  sections: '메뉴',
  articles: '기사 목록',
  listed: '독일 언론의 최신 기사를 한국어로 옮기고 요약한 목록',
  digest: '일일 요약',
  digested: '이날 독일 언론의 보도를 주제별로 요약',
  unfinishedDay:
    '아직 하루가 끝나지 않았습니다. 이 판이 나온 뒤의 기사와 앞으로 들어올 기사는 빠져 있습니다.',
  rejectedUploads: '반려된 파일',
  noneRejected: '반려된 파일 없음',
  filters: '필터',
  day: '날짜',
  topic: '주제',
  source: '매체',
  status: '상태',
  everything: '전체 보기',
  flaggedOnly: '검토가 필요한 문장 있음',
  doubtful: '검토 필요',
  noneFound: '해당하는 기사 없음',
  published: '발행',
  received: '수신',
  germanTime: '모든 시각은 독일 시간 기준',
  newer: '최신 기사',
  earlierDay: '전날',
  laterDay: '다음 날',
  pages: '기사 더 보기',
  inGerman: '독일어',
  otherTopics: '기타',
};

export const KOREAN_COUNTS: ReaderLanguage['counts'] = {
  flagged: (sentences) => `검토 필요 ${sentences}문장`,
  corrected: (sentences) => `${sentences}문장 수정`,
  further: (articles) => `외 ${articles}건`,
};
