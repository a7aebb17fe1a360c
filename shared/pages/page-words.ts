import type { Language } from '../article/article.ts';
import type { Flag } from '../article/translation.ts';

type InThreeLanguages = Record<Language, string>;

/** The pages' own words. Each column speaks its language, so a row holds all three. */
export const pageWords = {
  languageName: { de: 'Deutsch', en: 'English', ko: '한국어' },
  points: { de: 'Das Wichtigste', en: 'Key points', ko: '핵심 내용' },
  editors: { de: 'von der Redaktion', en: 'by the editors', ko: '편집진 작성' },
  article: { de: 'Der Artikel', en: 'The article', ko: '기사 전문' },
  written: {
    de: 'Zusammengefasst von einem Modell, jeder Satz an der Quelle geprüft',
    en: 'Summarised by a model, each sentence checked against its source',
    ko: '모델이 요약하고 문장마다 원문과 대조함',
  },
  unproven: {
    de: 'Was sich nicht belegen ließ, ist durch Sätze des Artikels ersetzt.',
    en: 'What could not be proven is replaced by sentences of the article.',
    ko: '확인되지 않은 내용은 기사의 문장으로 대신했다.',
  },
  quotes: { de: 'Zitate', en: 'Quotations', ko: '인용' },
  speakerThere: { de: 'Wer spricht', en: 'Who is speaking', ko: '말한 사람' },
  resolved: { de: 'aus dem Zusammenhang', en: 'from the context', ko: '문맥에 따라' },
  timeline: { de: 'Zeitleiste', en: 'Timeline', ko: '시간순' },
  figures: { de: 'Zahlen', en: 'Figures', ko: '수치' },
  person: { de: 'Personen', en: 'People', ko: '인물' },
  organisation: { de: 'Organisationen', en: 'Organisations', ko: '기관' },
  place: { de: 'Orte', en: 'Places', ko: '장소' },
  sources: { de: 'Quellen des Artikels', en: 'Sources of the article', ko: '기사의 출처' },
  more: { de: 'Weitere', en: 'More', ko: '더 보기' },
  missing: { de: 'fehlt', en: 'not translated yet', ko: '아직 번역되지 않음' },
  standIn: {
    de: 'Nicht von DeepL übersetzt, sondern vom Ersatz auf diesem Rechner.',
    en: 'Translated by the local stand-in, not by DeepL.',
    ko: 'DeepL이 아니라 이 컴퓨터의 대체 번역기가 번역했다.',
  },
  revision: { de: 'Fassung', en: 'Revision', ko: '수정본' },
  changed: { de: 'geändert', en: 'changed', ko: '수정' },
  added: { de: 'neu', en: 'added', ko: '추가' },
  removed: { de: 'entfallen', en: 'removed', ko: '삭제' },
  truncated: {
    de: 'Nur der Anfang des Artikels lag vor.',
    en: 'Only the start of the article was uploaded.',
    ko: '기사의 앞부분만 업로드되었다.',
  },
  untitled: { de: 'Ohne Überschrift', en: 'Untitled', ko: '제목 없음' },
  rejected: { de: 'Nicht angenommen', en: 'Rejected', ko: '접수되지 않음' },
  older: { de: 'Ältere', en: 'Older', ko: '이전 기사' },
  empty: {
    de: 'Noch ist kein Artikel da. Laden Sie einen in den Bucket „uploads“.',
    en: 'No article yet. Upload one to the bucket “uploads”.',
    ko: '아직 기사가 없다. ‘uploads’ 버킷에 업로드하면 된다.',
  },
} satisfies Record<string, InThreeLanguages>;

/** How long an article takes to read. */
export const minutesWords: Record<Language, (minutes: number) => string> = {
  de: (minutes) => `${minutes} Min. Lesezeit`,
  en: (minutes) => `${minutes} min read`,
  ko: (minutes) => `읽는 시간 ${minutes}분`,
};

export const statusWords = {
  pending: { de: 'wartet', en: 'pending', ko: '대기 중' },
  brief: { de: 'Kurzfassung', en: 'brief', ko: '요약본' },
  complete: { de: 'vollständig', en: 'complete', ko: '완료' },
  parked: { de: 'zurückgestellt', en: 'parked', ko: '보류' },
  failed: { de: 'fehlgeschlagen', en: 'failed', ko: '실패' },
} satisfies Record<string, InThreeLanguages>;

/** What a flag means, in the language of the sentence it is on. */
export const flagWords: Record<Flag, { en: string; ko: string }> = {
  'number-missing': {
    en: 'a number of the original is missing',
    ko: '원문의 숫자가 빠져 있음',
  },
  'quotes-unbalanced': { en: 'quotation marks do not match', ko: '따옴표가 맞지 않음' },
  'not-korean': { en: 'not Korean', ko: '한국어가 아님' },
  'not-english': { en: 'not English', ko: '영어가 아님' },
  'left-in-german': { en: 'left in German', ko: '독일어가 남아 있음' },
  length: { en: 'much shorter or longer than the original', ko: '원문과 길이가 크게 다름' },
  repeated: { en: 'says the same twice', ko: '같은 말이 되풀이됨' },
  unchanged: { en: 'same as the original', ko: '원문과 같음' },
  empty: { en: 'empty', ko: '비어 있음' },
  term: { en: 'a term is not as agreed', ko: '정해진 용어를 쓰지 않음' },
};
