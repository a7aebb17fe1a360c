import { withoutRepeats } from '../name-sounds.ts';
import type { NameFacts } from '../target-language.ts';

const FIRST_SYLLABLE = 0xac00;
const SYLLABLES_PER_INITIAL = 588;
const FINALS = 28;
/** The sounds of `latinSounds`, in the order of Unicode; `-` is none. */
const INITIALS = 'G G N D D L M B B S S - S S S K T P H'.split(' ');
const VOWELS = 'a e Ja Je e e Je e o oa oe o Jo u ue ue u Ju - i i'.split(' ');
const FINAL_SOUNDS = '- G G G N N N D L L L L L L L L M B B S S N S S K T P H'.split(' ');

/** Names that Korean writes by another language's. */
const EXONYMS: Readonly<Record<string, string>> = {
  Breslau: '브로츠와프',
  Danzig: '그단스크',
  'Den Haag': '헤이그',
  Erdogan: '에르도안',
  Florenz: '피렌체',
  Genf: '제네바',
  'Jong-un': '정은',
  JongUn: '정은',
  Kairo: '카이로',
  Krakau: '크라쿠프',
  Lüttich: '리에주',
  Mailand: '밀라노',
  Mexiko: '멕시코',
  Moskau: '모스크바',
  Neapel: '나폴리',
  Nizza: '니스',
  Paris: '파리',
  Peking: '베이징',
  Prag: '프라하',
  Rom: '로마',
  Venedig: '베네치아',
  Warschau: '바르샤바',
  Wien: '빈',
};

/** What people are, which stands beside their names. */
const COMMON =
  /^(?:정치인|장관|총리|대통령|시장|대표|감독|선수|경찰|검찰|검사|판사|변호사|기자|교수|박사|연구|학자|사회학자|과학자|가수|배우|작가|의원|의장|위원장|대변인|회장|사장|단원|주민|시민|전문가|당국)/u;

const hangulSounds = (word: string): string => {
  const sounds = [...word].map((syllable) => {
    const code = (syllable.codePointAt(0) ?? 0) - FIRST_SYLLABLE;
    if (code < 0) return '';
    const initial = INITIALS[Math.floor(code / SYLLABLES_PER_INITIAL)] ?? '';
    const vowel = VOWELS[Math.floor((code % SYLLABLES_PER_INITIAL) / FINALS)] ?? '';
    return initial + vowel + (FINAL_SOUNDS[code % FINALS] ?? '');
  });
  return withoutRepeats(sounds.join('').replaceAll('-', ''));
};

const hangulWords = (text: string): string[] =>
  (text.match(/\p{Script=Hangul}+/gu) ?? []).filter((run) => !COMMON.test(run));

const PARTICLES =
  /(?:에서는|에게는|으로는|에서|에게|에는|부터|까지|처럼|보다|으로|은|는|이|가|을|를|의|에|와|과|도|로)$/u;
const MIN_STEM_LENGTH = 2;
const MIN_PHRASE_LENGTH = 4;

const stem = (word: string): string => {
  const bare = word.replace(PARTICLES, '');
  return bare.length >= MIN_STEM_LENGTH ? bare : word;
};

const phrases = (text: string): string[] =>
  (text.match(/\p{Script=Hangul}+/gu) ?? [])
    .map(stem)
    .filter((word) => word.length >= MIN_PHRASE_LENGTH);

/** `연방네트워크청`, `연방통신망청`: the same beginning and end. */
const isSameName = (one: string, other: string): boolean =>
  one.slice(0, 2) === other.slice(0, 2) && one.at(-1) === other.at(-1);

export const KOREAN_NAMES: NameFacts = {
  words: hangulWords,
  stem,
  phrases,
  isSameName,
  sounds: hangulSounds,
  inflected: true,
  organisations: {
    NATO: '나토|NATO|북대서양',
    EU: '유럽연합|EU|유럽|브뤼셀',
    UN: '유엔|UN|국제연합|안보리|안전보장이사회',
    WHO: '세계보건기구|WHO',
    IMF: '국제통화기금|IMF',
    ECB: '유럽중앙은행|ECB|중앙은행',
    CDU: '기민당|기독민주|기민|CDU|연합',
    CSU: '기사당|기독사회|기사|CSU|연합',
    SPD: '사민당|사회민주|사민|SPD',
    FDP: '자민당|자유민주|자유당|FDP',
    AfD: '독일대안당|독일을 위한 대안|대안당|AfD',
    Greens: '녹색',
    Left: '좌파|링케|좌익',
    BSW: 'BSW|바겐크네히트|자라',
  },
  exonyms: EXONYMS,
  shortCountries: {
    CN: '중',
    FR: '불',
    GB: '영',
    JP: '일',
    KP: '북',
    KR: '한',
    RU: '러',
    US: '미',
  },
};
