import { precise } from '../../german/numbers.ts';
import { koreanHolidays } from './korean-holidays.ts';
import { koreanNative, koreanNumberWords } from './korean-number-words.ts';

/** One figure with its myriad and decimal units; spaces only after a myriad unit. */
const FIGURES =
  /\d{1,3}(?:,\d{3})+(?!\d)(?:\.\d+)?[십백천만억조]{0,3}|\d+(?:\.\d+)?[십백천만억조]{0,3}|(?<![가-힣])(?:[십백천]{1,2}[만억조]|[만억](?=\s))/gu;
const UNITS: Record<string, number> = {
  십: 10,
  백: 100,
  천: 1e3,
  만: 1e4,
  억: 1e8,
  조: 1e12,
};
const MYRIAD = /[만억조]$/u;

const COUNTER =
  '(?=\\s|명|번|개|차례|살|시|달|배|가지|사람|마리|대|건|곳|쪽|자릿|째|주|해|편|권|장|팀|차|척|층)';
const STANDALONE: [string, number[]][] = [
  ['한|첫|하나', [1]],
  ['두|둘|양', [2]],
  ['세|셋|석|서', [3]],
  ['네|넷|넉|너', [4]],
  ['다섯', [5]],
  ['여섯', [6]],
  ['일곱', [7]],
  ['여덟', [8]],
  ['아홉', [9]],
  ['열', [10]],
  ['열한', [11]],
  ['열두|열둘', [12]],
  ['스무|스물', [20]],
  ['서른', [30]],
  ['마흔', [40]],
  ['쉰', [50]],
];
const ANYWHERE: [RegExp, number[]][] = [
  [/이틀/u, [2]],
  [/사흘/u, [3]],
  [/나흘/u, [4]],
  [/닷새/u, [5]],
  [/엿새/u, [6]],
  [/일주일/u, [7]],
  [/열흘/u, [10]],
  [/보름/u, [14, 15]],
  [/절반|(?<![가-힣])반(?=쯤|께|경|에|[^가-힣]|$)|시간 반|년 반|시 반/u, [0.5, 50, 30]],
  [/갑절/u, [2]],
  [/정오/u, [12]],
  [/자정/u, [0, 24]],
  ...STANDALONE.map(([words, values]): [RegExp, number[]] => [
    new RegExp(`(?<![가-힣])(?:${words})${COUNTER}`, 'u'),
    values,
  ]),
];

/** Values of all numbers in a Korean text: figures, figures with 만 or 억, native numerals. */
export const koreanNumbers = (text: string): Set<number> => {
  const words = ANYWHERE.flatMap(([pattern, values]) => (pattern.test(text) ? values : []));
  return new Set([
    ...figures(text),
    ...words,
    ...koreanNumberWords(text),
    ...koreanHolidays(text).map(([day]) => day),
    ...articles(text),
    ...seconds(text),
    ...fractions(text),
    ...(/(?:한|1) ?시간 ?(?:반|30분)/u.test(text) ? [90] : []),
    ...shares(text),
    ...halves(text),
  ]);
};

/** After 제 or a law, and before a reference to it, 조 is an article and not 10¹². */
const ARTICLE =
  /(?<=제\s?|(?:법|조약|헌장|협약|규약|조례|규정|정관)\s)\d+(?=조)|(?<!\d)\d+(?=조(?:에|의|는|와)?\s(?:따|위|규|제|\d))/gu;

const articles = (text: string): number[] => (text.match(ARTICLE) ?? []).map(Number);

const SECONDS = /(\d{1,2})초(\d{1,2})(?!\d)/gu;

/** `49초87` as 49.87. */
const seconds = (text: string): number[] =>
  [...text.matchAll(SECONDS)].map(([, whole, hundredths]) => Number(`${whole}.${hundredths}`));

const FRACTION = /(\d{1,3})분의\s?(\d{1,3})/gu;

/** `4분의 3` as 0.75 and 75 per cent. */
const fractions = (text: string): number[] =>
  [...text.matchAll(FRACTION)].flatMap(([, below, above]) => {
    const share = Number(above) / Number(below);
    return [share, share * 100].map(precise);
  });

const SHARE = /(\d{1,3})[명곳개] (?:가운데|중) (\d{1,3})(?=[명곳개])/gu;

/** `10명 중 9명` as 90. */
const shares = (text: string): number[] =>
  [...text.matchAll(SHARE)].map(([, all, part]) => precise((100 * Number(part)) / Number(all)));

const WITH_HALF =
  /(\d{1,3}|하루|[한두세네])\s?(?:년|시간|달|주|개월|배|차례)?\s반(?![가-힣]*(?:대|발|응))/gu;
const WITH_PARTS = /(\d{1,3}|한|두|세|네)\s?(?:(년)|시간)\s(\d{1,2})(?:개월|분)/gu;

/** `3년 반` as 3.5, `2년 6개월` as 2.5 and 30. */
const halves = (text: string): number[] => [
  ...[...text.matchAll(WITH_HALF)].map(([, whole = '']) => wholeOf(whole) + 0.5),
  ...[...text.matchAll(WITH_PARTS)].flatMap(([, whole = '', year, parts = '']) => {
    const of = year ? 12 : 60;
    const total = wholeOf(whole) * of + Number(parts);
    return [total, precise(total / of)];
  }),
];

const wholeOf = (word: string): number =>
  /^\d/.test(word) ? Number(word) : word === '하루' ? 1 : (koreanNative(word) ?? 0);

const MONTH = /(?<!\d)(\d{1,2})\s?월/gu;
const RELATIVE_MONTH = /같은 ?달|이달|이번 ?달|지난달|다음 ?달|내달/u;

/** Months with 월; all twelve if one is named by its neighbour (`지난달`). */
export const koreanMonths = (text: string): Set<number> => {
  if (RELATIVE_MONTH.test(text)) return new Set(Array.from({ length: 12 }, (_, i) => i + 1));
  return new Set([
    ...[...text.matchAll(MONTH)].map(([, month]) => Number(month)),
    ...koreanHolidays(text).map(([, month]) => month),
    ...(/연내|연말|세밑/u.test(text) ? [12] : []),
    ...(/연초|새해/u.test(text) ? [1] : []),
  ]);
};

/** Values of the numbers that a Korean text prints or spells out before a counter, one for each. */
export const koreanStated = (printed: string): number[] => {
  // `두 사람` are those of the source.
  const text = printed.replace(/(?<![가-힣])두\s(?:사람|나라|정상|당)(?=[은이의가을도\s])/gu, ' ');
  return [
    ...sums(text, [...text.matchAll(FIGURES)].map(figure))
      .filter(
        ({ start, end }) =>
          !IN_NAME.test(text.slice(Math.max(0, start - 1), start)) &&
          !/^\s?월/u.test(text.slice(end, end + 2)) &&
          !/^\s?[~∼〜-]\s?\d{1,2}월/u.test(text.slice(end, end + 6)),
      )
      .map(({ value }) => precise(value)),
    ...koreanNumberWords(text),
    ...fractions(text).filter((value) => value < 1),
    ...[...text.matchAll(WITH_HALF)].map(([, whole = '']) => wholeOf(whole) + 0.5),
  ];
};
/** `A7`, `G20`, `제2차`. */
const IN_NAME = /^[\p{Script=Latin}제-]/u;

type Figure = { printed: string; value: number; start: number; end: number };

const figures = (text: string): number[] => {
  const found = sums(text, [...text.matchAll(FIGURES)].map(figure));
  return found.flatMap((figure, i) =>
    [figure.value, ...ranged(text, figure, found[i + 1])].map(precise),
  );
};

const figure = ({ 0: printed, index: start }: RegExpExecArray): Figure => ({
  printed,
  value: read(printed),
  start,
  end: start + printed.length,
});

/** `1억 5천만`, `3만2000`, `3천5백`: a figure directly after a unit adds to it. */
const sums = (text: string, found: Figure[]): Figure[] => {
  const all: Figure[] = [];
  for (const next of found) {
    const last = all.at(-1);
    if (last && isPart(text, last, next)) all[all.length - 1] = sum(last, next);
    else all.push(next);
  }
  return all;
};

const isPart = (text: string, { printed, value, end }: Figure, next: Figure): boolean => {
  const gap = text.slice(end, next.start);
  if (MYRIAD.test(printed)) return next.value < value && /^\s?$/.test(gap);
  return /[십백천]$/u.test(printed) && gap === '' && next.value / myriadOf(next.printed) < value;
};

/** In `3천5백만` the myriad unit is of both. */
const sum = (first: Figure, { printed, value, end }: Figure): Figure => ({
  printed,
  value: first.value * (MYRIAD.test(first.printed) ? 1 : myriadOf(printed)) + value,
  start: first.start,
  end,
});

const myriadOf = (printed: string): number =>
  MYRIAD.test(printed) ? (UNITS[printed.slice(-1)] ?? 1) : 1;

/** `40~50만`: the unit holds for both. */
const ranged = (text: string, figure: Figure, next: Figure | undefined): number[] => {
  if (!next || !/^\s?[~∼〜-]\s?$/u.test(text.slice(figure.end, next.start))) return [];
  return [figure.value * unitsOf(next.printed)];
};

const unitsOf = (printed: string): number =>
  [...printed].reduce((product, letter) => product * (UNITS[letter] ?? 1), 1);

const read = (printed: string): number =>
  Number(printed.replace(/[^\d.]/g, '') || 1) * unitsOf(printed);
