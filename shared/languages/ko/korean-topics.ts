import type { ReaderLanguage } from '../target-language.ts';

/** Names of the IPTC's media topics, which has none in Korean. */
export const KOREAN_TOPICS: ReaderLanguage['topics'] = {
  'medtop:01000000': '문화·미디어',
  'medtop:02000000': '범죄·사법',
  'medtop:03000000': '재난·사고',
  'medtop:04000000': '경제',
  'medtop:05000000': '교육',
  'medtop:06000000': '환경',
  'medtop:07000000': '건강',
  'medtop:08000000': '화제',
  'medtop:09000000': '노동',
  'medtop:10000000': '생활·여가',
  'medtop:11000000': '정치',
  'medtop:12000000': '종교',
  'medtop:13000000': '과학·기술',
  'medtop:14000000': '사회',
  'medtop:15000000': '스포츠',
  'medtop:16000000': '전쟁·분쟁',
  'medtop:17000000': '날씨',
};
