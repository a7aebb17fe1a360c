import type { Target } from '../article/article.ts';
import { checkedLanguages } from '../languages/checked-languages.ts';
import { conversionsIn, isRounded } from './conversions.ts';
import { isImplied, numbersIn } from './implied-numbers.ts';
import { isNear, sharesOf } from './shares.ts';
import { withPlainFigures } from './shown-numbers.ts';

/** `letztes Jahr` may become the year. */
const RELATIVE_YEAR =
  /jahr(?!hundert|tausend|zehnt)|jährig|heuer|saison|herbst|winter|frühling|sommer/iu;

/** `nur jeder Fünfte hat Erfolg`: four of five have none. */
const EVERY = /(?<!\p{L})jede[rsn]? \p{L}{3,20}te(?!\p{L})/iu;

/** Numbers that the translation of a sentence without any states. */
export const numbersAdded = (source: string, translation: string, target: Target): string[] => {
  if (/\d/.test(source)) return [];
  const { stated: statedIn, imperial } = checkedLanguages[target].numbers;
  const stated = statedIn(withPlainFigures(translation));
  if (stated.length === 0) return [];
  const known = numbersIn(source);
  const conversions = imperial.test(translation) ? conversionsIn(source) : [];
  const { given } = sharesOf(source, translation, target);
  const added = stated.filter(
    (value) =>
      !isImplied(value, known) &&
      !isRounded(value, conversions) &&
      !given.some((share) => isPart(value, share.value)) &&
      !(EVERY.test(source) && known.implied.has(value + 1)) &&
      !(isYear(value) && RELATIVE_YEAR.test(source)),
  );
  return added.map(String);
};

/** A part of a whole, or its rest, also as a percentage. */
const isPart = (stated: number, share: number): boolean =>
  [share, 1 - share].some((part) => isNear(stated < 1 ? stated : stated / 100, part));

const isYear = (value: number): boolean => value >= 1900 && value < 2100 && value % 1 === 0;
