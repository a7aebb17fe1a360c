const HOLIDAYS: readonly [RegExp, number, number][] = [
  [/새해 첫날|설날/u, 1, 1],
  [/(?:주현|공현)절/u, 6, 1],
  [/밸런타인데이/u, 14, 2],
  [/노동절|메이데이/u, 1, 5],
  [/핼러윈/u, 31, 10],
  [/만성절/u, 1, 11],
  [/(?:크리스마스|성탄절)\s?(?:이브|전야)/u, 24, 12],
  [/(?:크리스마스|성탄절)(?!\s?(?:이브|전야))/u, 25, 12],
  [/섣달그믐|한 해의 마지막 날/u, 31, 12],
];

/** Day and month of each holiday of a fixed date that a Korean text names. */
export const koreanHolidays = (text: string): [number, number][] =>
  HOLIDAYS.flatMap(([name, day, month]) => (name.test(text) ? [[day, month]] : []));
