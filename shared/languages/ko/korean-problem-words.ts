import type { ReaderLanguage } from '../target-language.ts';

/** Why a page cannot be shown, by kind. */
export const KOREAN_PROBLEMS: ReaderLanguage['problems'] = {
  'bad-request': { title: '잘못된 주소', text: '주소의 일부가 올바르지 않다.' },
  'not-found': { title: '페이지 없음', text: '이 주소에는 페이지가 없다.' },
  'no-article': { title: '기사 없음', text: '방금 올린 기사라면 몇 초 뒤에 볼 수 있다.' },
  cleaning: { title: '기사 준비 중', text: '이 페이지는 자동으로 새로 고쳐진다.' },
  translating: {
    title: '번역 중',
    text: '이 페이지는 자동으로 새로 고쳐진다. 독일어 원문은 지금 읽을 수 있다.',
  },
  'not-translated': { title: '번역되지 않음', text: '독일어 원문은 읽을 수 있다.' },
  embargo: { title: '보도 유예', text: '보도 유예(엠바고)가 끝난 뒤에 읽을 수 있다.' },
  rejected: { title: '반려됨', text: '이 파일은 기사로 처리되지 않았다.' },
  withdrawn: { title: '철회된 기사', text: '이 기사는 더 이상 읽을 수 없다.' },
  'no-digest': { title: '일일 요약 없음', text: '일일 요약은 독일의 하루가 끝난 뒤에 작성된다.' },
  failed: { title: '오류 발생', text: '서버 쪽 오류다. 잠시 뒤에 다시 시도하면 된다.' },
};

/** Why an upload was rejected, by code, and what its uploader can do. */
export const KOREAN_REJECTIONS: ReaderLanguage['rejections'] = {
  empty: { reason: '파일이 비어 있다.', remedy: '기사를 다시 올린다.' },
  binary: {
    reason: '파일이 손상되었거나 텍스트가 없다.',
    remedy: '기사를 텍스트, HTML, PDF 또는 Word 파일로 올린다.',
  },
  'too-large': { reason: '파일이 너무 크다.', remedy: '기사만 올리거나 파일을 나누어 올린다.' },
  'too-long': { reason: '기사가 너무 길다.', remedy: '기사를 나누어 올린다.' },
  'unsupported-type': {
    reason: '지원하지 않는 파일 형식이다.',
    remedy: '기사를 텍스트, HTML, PDF 또는 Word 파일로 올린다.',
  },
  'broken-charset': {
    reason: '읽을 수 없는 문자가 너무 많다.',
    remedy: '파일을 UTF-8로 저장해 다시 올린다.',
  },
  'not-german': { reason: '독일어 기사가 아니다.', remedy: '독일어 기사만 올린다.' },
  'no-article': {
    reason: '파일에서 기사를 찾을 수 없다.',
    remedy: '독자에게 보이는 기사 페이지를 올리거나 본문을 .txt 파일로 올린다.',
  },
  draft: {
    reason: '초안으로 표시된 파일이다.',
    remedy: '기사를 완성한 뒤 "draft: true" 없이 다시 올린다.',
  },
  'broken-item': {
    reason: '통신사 기사의 형식이 잘못되었다.',
    remedy: '통신사에 새 판을 요청한다.',
  },
  replaced: { reason: '더 새로운 판으로 대체되었다.', remedy: '조치할 것이 없다.' },
  unpacked: { reason: '압축 파일을 풀었다.', remedy: '조치할 것이 없다.' },
  'unreadable-time': {
    reason: '보도 유예나 게시 종료 시각을 읽을 수 없다.',
    remedy: '시각을 2026-05-05T10:00+02:00 형식으로 적어 다시 올린다.',
  },
};

/** Why an article was withdrawn, by code. */
export const KOREAN_WITHDRAWALS: ReaderLanguage['withdrawals'] = {
  canceled: '통신사가 기사를 철회했다.',
  withheld: '공개용 기사가 아니다.',
  expired: '기사를 읽을 수 있는 기간이 끝났다.',
  'upload-deleted': '올린 파일이 삭제되었다.',
};

/** What a part of an address has to be, by its name; then what is wrong with it as a whole. */
export const KOREAN_FAULTS: ReaderLanguage['faults'] = {
  from: '2026-11-22와 같은 독일 날짜 또는 시간대가 있는 시각',
  to: '2026-11-22와 같은 독일 날짜 또는 시간대가 있는 시각',
  status: '목록에서 고를 수 있는 상태',
  topic: 'medtop:11000000과 같은 주제 코드',
  site: '200자 이내의 이름',
  section: '200자 이내의 이름',
  agency: '200자 이내의 이름',
  flagged: 'true 또는 false',
  limit: '1부터 100까지의 정수',
  cursor: '같은 목록의 다른 페이지로 가는 링크에 있는 값',
  q: '200자 이내의 검색어',
  'from-after-to': '시작이 끝보다 늦다.',
  'no-day': '없는 날짜다. 날짜는 2026-11-22와 같은 형식으로 적는다.',
  'rejected-elsewhere': '반려된 파일은 별도의 페이지에 있다.',
};
