import { withoutDoubledSounds } from '../name-sounds.ts';
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
  Adelaide: '애들레이드',
  Airbus: '에어버스',
  Algier: '알제',
  Alibaba: '알리바바',
  Allianz: '알리안츠',
  Alpen: '알프스',
  Amazon: '아마존',
  Amsterdam: '암스테르담',
  Ankara: '앙카라',
  AstraZeneca: '아스트라제네카',
  Athen: '아테네',
  Audi: '아우디',
  Avignon: '아비뇽',
  Barcelona: '바르셀로나',
  Bayer: '바이엘',
  Basel: '바젤',
  BASF: '바스프',
  Bern: '베른',
  Biontech: '바이온텍',
  Birmingham: '버밍엄',
  Bodensee: '보덴',
  Boeing: '보잉',
  Bologna: '볼로냐',
  Bordeaux: '보르도',
  Bosch: '보쉬',
  Breslau: '브로츠와프',
  Brocken: '브로켄',
  Brüssel: '브뤼셀',
  Budapest: '부다페스트',
  Cambridge: '케임브리지',
  Commerzbank: '코메르츠방크',
  Continental: '콘티넨탈',
  Daimler: '다임러',
  Danzig: '그단스크',
  'Den Haag': '헤이그',
  'Abu Dhabi': '아부다비',
  'Buenos Aires': '부에노스아이레스',
  'Las Vegas': '라스베이거스',
  'Los Angeles': '로스앤젤레스',
  'New Orleans': '뉴올리언스',
  'New York': '뉴욕',
  'San Francisco': '샌프란시스코',
  'Tel Aviv': '텔아비브',
  Donau: '다뉴브',
  Dublin: '더블린',
  Edinburgh: '에든버러',
  Elbe: '엘베',
  Erdogan: '에르도안',
  Facebook: '페이스북',
  Florenz: '피렌체',
  Genf: '제네바',
  Genua: '제노바',
  Google: '구글',
  Graz: '그라츠',
  Groningen: '흐로닝언',
  Göteborg: '예테보리',
  Harz: '하르츠',
  Helgoland: '헬골란트',
  Helsinki: '헬싱키',
  Henkel: '헨켈',
  Honda: '혼다',
  Huawei: '화웨이',
  Ikea: '이케아',
  Infineon: '인피니온',
  Istanbul: '이스탄불',
  Jerusalem: '예루살렘',
  'Jong-un': '정은',
  JongUn: '정은',
  Juba: '주바',
  Kairo: '카이로',
  Kapstadt: '케이프타운',
  Kopenhagen: '코펜하겐',
  Krakau: '크라쿠프',
  Leeds: '리즈',
  Leicester: '레스터',
  Lemberg: '리비우',
  Linz: '린츠',
  Lissabon: '리스본',
  London: '런던',
  Lufthansa: '루프트한자',
  Lüttich: '리에주',
  Madrid: '마드리드',
  Mailand: '밀라노',
  Marseille: '마르세유',
  Mercedes: '메르세데스',
  Mexiko: '멕시코',
  Miami: '마이애미',
  Microsoft: '마이크로소프트',
  Moderna: '모더나',
  Moldau: '블타바',
  Montpellier: '몽펠리에',
  Mosel: '모젤',
  Moskau: '모스크바',
  Neapel: '나폴리',
  Neckar: '네카어',
  Netflix: '넷플릭스',
  Newcastle: '뉴캐슬',
  Nissan: '닛산',
  Nizza: '니스',
  Nordsee: '북해',
  Novartis: '노바티스',
  Nvidia: '엔비디아',
  Oder: '오데르',
  Opel: '오펠',
  Ostsee: '발트',
  Oxford: '옥스퍼드',
  Paris: '파리',
  Peking: '베이징',
  Peugeot: '푸조',
  Pfizer: '화이자',
  Porsche: '포르쉐',
  Prag: '프라하',
  Reims: '랭스',
  Renault: '르노',
  Rhein: '라인강',
  Rheinmetall: '라인메탈',
  Rom: '로마',
  Rouen: '루앙',
  Ryanair: '라이언에어',
  Rügen: '뤼겐',
  Saloniki: '테살로니키',
  Salzburg: '잘츠부르크',
  Samsung: '삼성',
  Seoul: '서울',
  Sevilla: '세비야',
  Siemens: '지멘스',
  Stettin: '슈체친',
  Stockholm: '스톡홀름',
  Straßburg: '스트라스부르',
  Sylt: '쥘트',
  Teheran: '테헤란',
  Telekom: '텔레콤',
  Tesla: '테슬라',
  Themse: '템스',
  Thyssenkrupp: '티센크루프',
  Tiflis: '트빌리시',
  Tokio: '도쿄',
  Toyota: '도요타',
  Usedom: '우제돔',
  Vancouver: '밴쿠버',
  Venedig: '베네치아',
  Volkswagen: '폭스바겐',
  Volvo: '볼보',
  Vonovia: '보노비아',
  Warschau: '바르샤바',
  Washington: '워싱턴',
  Weichsel: '비스와',
  Wien: '빈',
  Wolga: '볼가',
  Zalando: '잘란도',
  Zugspitze: '추크슈피체',
  Zürich: '취리히',
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
  return withoutDoubledSounds(sounds.join('').replaceAll('-', ''));
};

const hangulWords = (text: string): string[] =>
  (text.match(/\p{Script=Hangul}+/gu) ?? []).filter((run) => !COMMON.test(run));

const PARTICLES =
  /(?:에게서|으로부터|로부터|이라고|라고|이라는|라는|이며|이자|씨|측|에서는|에게는|으로는|에서|에게|에는|부터|까지|처럼|보다|으로|은|는|이|가|을|를|의|에|와|과|도|로)$/u;
const MIN_STEM_LENGTH = 2;
const MIN_PHRASE_LENGTH = 4;

const stem = (word: string): string => {
  const bare = word.replace(PARTICLES, '');
  return bare.length >= MIN_STEM_LENGTH ? bare : word;
};

const oneSyllable = (word: string): string | undefined => {
  const bare = word.replace(PARTICLES, '');
  return bare.length === 1 && bare !== word ? bare : undefined;
};

const phrases = (text: string): string[] =>
  (text.match(/\p{Script=Hangul}+/gu) ?? [])
    .map(stem)
    .filter((word) => word.length >= MIN_PHRASE_LENGTH);

const AUTHORITY = /[국원처청]$/u;
/** What many names begin with. */
const COMMON_START = /^(?:국가|독일|연방|유럽|중앙)/u;

/** `연방네트워크청`, `연방통신망청`: the same beginning, and the same end or an authority's. */
const isSameName = (one: string, other: string): boolean =>
  one.slice(0, 2) === other.slice(0, 2) &&
  (one.at(-1) === other.at(-1) ||
    (!COMMON_START.test(one) && [one, other].every((name) => AUTHORITY.test(name))));

export const KOREAN_NAMES: NameFacts = {
  words: hangulWords,
  stem,
  oneSyllable,
  phrases,
  isSameName,
  sounds: hangulSounds,
  inflected: true,
  pronoun: /(?<=[가-힣],? )그(?:녀)?(?:[는가를도]|에게)(?![가-힣])/u,
  organisations: {
    NATO: '나토|NATO|북대서양',
    EU: '유럽연합|EU|유럽|브뤼셀',
    UN: '유엔|UN|국제연합|안보리|안전보장이사회',
    WHO: '세계보건기구|WHO',
    IMF: '국제통화기금|IMF',
    ECB: '유럽중앙은행|ECB||중앙은행',
    CDU: '기민당|기독민주|기민|CDU|연합',
    CSU: '기사당|기독사회|기사|CSU|연합',
    SPD: '사민당|사회민주|사민|SPD',
    FDP: '자민당|자유민주|자유당|FDP',
    AfD: '독일대안당|독일을 위한 대안|대안당|AfD',
    Greens: '녹색',
    'constitutional court': '(?:연방)?헌법재판|헌재|카를스루에|최고 ?법원',
    'court of justice': '연방대법원|연방 ?일반 ?대법원|대법원|카를스루에|최고 ?법원|연방사법재판',
    Bundestag: '분데스타크|연방하원|연방의회|의회|국회|하원|의원',
    Bundesrat: '분데스라트|연방상원|연방참의원|참의원|상원|연방평의회',
    Left: '좌파|링케|좌익',
    BSW: 'BSW|바겐크네히트|자라',
    'Free Voters': '자유 ?유권자|자유 ?선거인|프라이에 ?벨러||FW',
    'Deutsche Bahn': '독일 ?철도|도이체 ?반||DB|철도|열차|기차',
    'Deutsche Bank': '도이체 ?방크|도이치 ?(?:뱅크|방크|은행)||독일 ?은행|은행',
    'Deutsche Post':
      '도이체 ?포스트|도이치 ?포스트|독일 ?우체국|독일 ?우정||우체국|우정|DHL|포스트',
    'Deutsche Telekom': '텔레콤||통신',
    'Deutsche Börse': '뵈르제||증권거래소|거래소|증시',
    'IG Metall': '메탈||금속|IG',
    Verdi: '베르디||서비스',
    'federal police office': 'BKA|(?:연방 ?)?(?:범죄|수사청|수사국|경찰청|형사|수사처)',
    'intelligence service':
      '(?:연방 ?)?(?:정보국|정보기관|정보부|정보당국|헌법수호|헌법보호)|BND|첩보',
    Greenpeace: '그린피스||환경',
    Amnesty: '(?:국제 ?)?[앰엠]네스티|국제사면위원회||인권',
    'Red Cross': '적십자',
    Hamas: '하마스',
    Hezbollah: '헤즈볼라',
    Taliban: '탈레반',
    Houthis: '후티',
    Fed: '연준|연방준비||중앙은행|Fed',
    Bundesbank: '분데스방크|연방은행|분데스뱅크||중앙은행',
    'Robert Koch Institute': '로베르트 ?코흐|코흐|RKI',
    'Paul Ehrlich Institute': '파울 ?에를리히|에를리히|PEI',
    'White House': '백악관||미국|워싱턴|트럼프|바이든',
    Kremlin: '크렘린|크레믈||러시아|모스크바|푸틴',
  },
  states: {
    'Baden-Württemberg': '바덴뷔르템베르크|바덴-뷔르템베르크||바덴|슈투트가르트|남서',
    Bavaria: '바이에른주||바이에른|뮌헨|프랑켄',
    Brandenburg: '브란덴부르크||포츠담',
    Hesse: '헤센||비스바덴',
    'Lower Saxony': '니더작센|니더작젠||하노버',
    'Mecklenburg-Vorpommern': '메클렌부르크|포어포메른||슈베린|북동',
    'North Rhine-Westphalia': '노르트라인|베스트팔렌||뒤셀도르프|NRW',
    'Rhineland-Palatinate': '라인란트|팔츠||마인츠',
    Saarland: '자를란트|자르',
    Saxony: '작센(?!안할트|-|·)||드레스덴',
    'Saxony-Anhalt': '작센[- ·]?안할트|안할트||마그데부르크',
    'Schleswig-Holstein': '슐레스비히|홀슈타인||킬(?=[은이의에]|\\s)|북부',
    Thuringia: '튀링겐||에르푸르트',
  },
  kindOfPlace: /[강구도산섬시주해호]$/u,
  exonyms: EXONYMS,
  countries: {
    AE: ['아랍에미리트|UAE'],
    AU: ['호주|오스트레일리아'],
    BA: ['보스니아'],
    CN: ['중국', '중국|베이징|(?:한|미|대|방)중|중(?=[\\s·]|러|일)'],
    GB: ['영국', '영국|런던|잉글랜드|영'],
    GH: ['가나(?=[의는가에]|\\s)'],
    HK: ['홍콩'],
    IN: ['인도(?!네시아|차이나|주의|적|[로를받되됐하한할해했]|에(?!서))', '인도'],
    IR: ['(?<![”’"\'])이란(?!\\s(?:말|것|뜻|표현|이름|질문))', '이란|테헤란'],
    KP: ['북한', '북한|북측|평양|남북|북'],
    KR: ['한국|대한민국|남한', '한국|대한민국|남한|남측|남북|서울|한(?:미|일|중|반도)'],
    MK: ['북마케도니아', '북?마케도니아'],
    OM: ['오만(?=\\s(?:정부|왕국|외무|술탄)|에서)', '오만'],
    PS: ['팔레스타인', '팔레스타인|가자|요르단강'],
    SA: ['사우디'],
    SD: ['수단(?=\\s(?:정부|내전|군)|에서|군)', '수단'],
    US: ['미국', '미국|워싱턴|미(?=[\\s·]|중|러|일)|(?:한|대|방|북)미'],
    ZA: ['남아프리카공화국|남아공', '남아'],
  },
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
