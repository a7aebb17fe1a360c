import type { ReaderLanguage } from '../target-language.ts';

/** Words of the page that shows one article in one language. */
export const KOREAN_READING_WORDS: ReaderLanguage['readingWords'] = {
  contents: '차례',
  pressSentence: '문장을 누르면 독일어 원문이 나온다.',
  germanOfSentence: '독일어 원문',
  permalink: '이 문장의 링크',
  backToPoint: '핵심 내용으로 돌아가기',
  corrected: '수정',
  missingForGood: '번역되지 않음',
  earlierVersion: '이전 판의 번역이다. 새 판은 번역 중이다.',
  names: '인물·기관·장소',
  corrections: '수정 내역',
  before: '수정 전',
  after: '수정 후',
  correctedAt: '수정 시각',
  about: '이 글의 정보',
  translation: '번역',
  byDeepl: 'DeepL 기계 번역',
  check: '검토',
  checked:
    '모든 문장의 숫자, 날짜, 이름, 부정 표현, 증감, 따옴표, 용어를 원문과 자동으로 대조했다.',
  nothingFound: '검토가 필요한 문장은 없다.',
  summary: '요약',
  extracted: '기사에서 자동으로 고른 문장',
  author: '작성',
  outlet: '매체',
  agency: '통신사',
  section: '섹션',
  modified: '수정',
  inGermany: '독일 시각',
  rights: '저작권',
  otherForms: '다른 형식',
  text: '텍스트',
  address: '주소',
  retrieved: '열람',
};

/** Why a translation stopped, by code. */
export const KOREAN_STOPS: ReaderLanguage['stops'] = {
  'quota-exceeded': 'DeepL 사용량이 소진되었다. 사용량이 갱신되면 이어서 번역된다.',
  'monthly-cap': '이번 달 번역 한도에 도달했다. 다음 달에 이어서 번역된다.',
  'article-cap': '기사 한 건에 허용된 번역 한도를 넘는다.',
  refused: 'DeepL이 번역을 거부했다.',
  unavailable: 'DeepL에 연결할 수 없었다. 다시 시도된다.',
  empty: 'DeepL이 일부 문장을 제대로 번역하지 못했다.',
  superseded: '번역이 끝나기 전에 들어온 수정본이 반려되었다.',
  'upload-gone': '번역되기 전에 업로드 파일이 삭제되었다.',
};

/** How many sentences a correction touched. */
export const KOREAN_EDITS: ReaderLanguage['edits'] = ({ revision, changed, added, removed }) => {
  const parts: [number, string][] = [
    [changed, '수정'],
    [added, '추가'],
    [removed, '삭제'],
  ];
  const edits = parts.filter(([count]) => count > 0).map(([count, done]) => `${count}문장 ${done}`);
  return [`제${revision}판`, edits.join(', ')].filter(Boolean).join(': ');
};
