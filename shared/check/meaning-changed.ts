import type { Target } from '../article/article.ts';
import type { Flag } from '../article/translation.ts';
import { datesChanged } from './dates-changed.ts';
import { directionChanged } from './direction.ts';
import { findingItems } from './listed.ts';
import { missingNumbers } from './missing-numbers.ts';
import { namesMissing } from './names-missing.ts';
import { negationChanged } from './negation.ts';
import { numberWordsChanged } from './number-words-changed.ts';
import { numbersAdded } from './numbers-added.ts';
import { roughNumbersChanged } from './rough-numbers-changed.ts';
import { currenciesReplaced } from './unit-needs.ts';

/** Longer texts are no sentences: only their numbers are compared. */
const MAX_SENTENCE_LENGTH = 2000;

/** `25 .000` */
const SPACE_IN_NUMBER = /(?<=\d) (?=[.,]\d)/g;

/** Each flag of what a translation says otherwise than its source, with what shows it. */
export const meaningChanged = (
  printed: string,
  translation: string,
  target: Target,
): [Flag, string | undefined][] => {
  const source = printed.replace(SPACE_IN_NUMBER, '');
  const missing = missingNumbers(source, translation, target);
  if (Math.max(source.length, translation.length) > MAX_SENTENCE_LENGTH)
    return [['number-missing', findingItems(missing)]];
  const words = [
    ...numberWordsChanged(source, translation, target),
    ...roughNumbersChanged(source, translation, target),
  ];
  const currencies = missing.length > 0 ? [] : currenciesReplaced(source, translation, target);
  const numbers = [...new Set([...missing, ...words, ...currencies])];
  const added = words.length > 0 ? [] : numbersAdded(source, translation, target);
  const dates = datesChanged(source, translation, target);
  return [
    ['number-missing', findingItems(numbers)],
    ['number-added', findingItems(added)],
    ['date-changed', findingItems(dates.filter((date) => !numbers.includes(date)))],
    ['negation', negationChanged(source, translation, target)],
    ['direction', directionChanged(source, translation, target)],
    ['name', findingItems(namesMissing(source, translation, target))],
  ];
};
