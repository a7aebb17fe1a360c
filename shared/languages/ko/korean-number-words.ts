const ONES = '일이삼사오육칠팔구';
const SINO_UNITS: Record<string, number> = { 십: 10, 백: 100, 천: 1e3 };
const MYRIADS: Record<string, number> = { 만: 1e4, 억: 1e8, 조: 1e12 };

const NATIVE_ONES: Record<string, number> = {
  하나: 1,
  한: 1,
  둘: 2,
  두: 2,
  셋: 3,
  세: 3,
  석: 3,
  넷: 4,
  네: 4,
  넉: 4,
  다섯: 5,
  여섯: 6,
  일곱: 7,
  여덟: 8,
  아홉: 9,
};
const NATIVE_TENS: Record<string, number> = {
  열: 10,
  스물: 20,
  스무: 20,
  서른: 30,
  마흔: 40,
  쉰: 50,
  예순: 60,
  일흔: 70,
  여든: 80,
  아흔: 90,
};

const COUNTER =
  '명|번|개|차례|살|시(?!에)|달|배|가지|사람|마리|대|건|곳|쪽|자릿|째|주|해|편|권|장|팀|차|척|층|통|그루|점|자매|형제|남매|시간|채|발|골|쌍|벌|송이|군데|가구|년|회|세|분(?!의|야|위|석|쟁|열|명|리|노|류|할|배|기)|유로|달러|프랑|파운드|퍼센트';
const ones = Object.keys(NATIVE_ONES).join('|');
const tens = Object.keys(NATIVE_TENS).join('|');
/** Pattern of a native number, up to 99. */
export const KOREAN_NATIVE = `(?:${tens})(?:${ones})?|(?:${ones})`;
const NATIVE = new RegExp(
  `(?<![가-힣\\d])(?!(?:둘|열) (?:것|경우|계획|곳|듯|때|생각|만|방침|수|예정|전망|필요)|열차|열기|열대|세대|네티즌|두부)(?:(${tens})(?:\\s?(${ones}))?|(${ones}))(?=여?\\s?(?:${COUNTER})|\\s[가-힣])`,
  'gu',
);
/** `백 명`, `천여 명`, `삼십오 년`: Chinese numerals alone before what they count. */
const SINO = new RegExp(
  `(?<![가-힣\\d])((?:[${ONES}]?[십백천]){2,3}[${ONES}]?[만억]?|[${ONES}][십백천][${ONES}]?[만억]?|[십백천][만억]|[십백천만억](?=여?\\s|여)|[삼사오육칠팔구](?=\\s(?:자매|형제|남매)))(?=여?\\s?(?:${COUNTER}|주년))`,
  'gu',
);

const DAYS: Record<string, number> = {
  하루: 1,
  이틀: 2,
  사흘: 3,
  나흘: 4,
  닷새: 5,
  엿새: 6,
  이레: 7,
  여드레: 8,
  아흐레: 9,
};
const COUNTED_DAYS = new RegExp(
  `(?<![가-힣])(열|스무)?(?:(${Object.keys(DAYS).join('|')})|흘)`,
  'gu',
);

/** `아들 넷과`; `둘` may be those who were named. */
const ALONE =
  /(?<=[가-힣] )(?:둘(?=을)|(?:셋|넷|다섯|여섯|일곱|여덟|아홉)(?=[과을은이도의]?(?:[\s.,]|$)))/gu;

/** The values of Korean numbers in words, native or Chinese, before a counter. */
export const koreanNumberWords = (text: string): number[] => [
  ...[...text.matchAll(NATIVE)].map(
    ([, ten = '', one = '', alone = '']) =>
      (NATIVE_TENS[ten] ?? 0) + (NATIVE_ONES[one] ?? 0) + (NATIVE_ONES[alone] ?? 0),
  ),
  ...[...text.matchAll(COUNTED_DAYS)].map(
    ([, ten = '', day = '']) => (NATIVE_TENS[ten] ?? 0) + (DAYS[day] ?? 0),
  ),
  ...[...text.matchAll(ALONE)].map(([one]) => NATIVE_ONES[one] ?? 0),
  ...[...text.matchAll(SINO)].map(([, word = '']) => sino(word)),
];

/** The value of a native number alone. */
export const koreanNative = (word: string): number | undefined => {
  const [, ten = '', one = ''] = NATIVE_WORD.exec(word) ?? [];
  return (NATIVE_TENS[ten] ?? 0) + (NATIVE_ONES[one] ?? 0) || undefined;
};

const NATIVE_WORD = new RegExp(`^(${tens})?(${ones})?$`, 'u');

const sino = (word: string): number => {
  let [total, one] = [0, 0];
  for (const letter of word) {
    const unit = SINO_UNITS[letter];
    const myriad = MYRIADS[letter];
    if (unit) [total, one] = [total + Math.max(1, one) * unit, 0];
    else if (myriad) [total, one] = [Math.max(1, total + one) * myriad, 0];
    else one = ONES.indexOf(letter) + 1;
  }
  return total + one;
};
