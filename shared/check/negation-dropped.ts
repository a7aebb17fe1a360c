import {
  BARELY,
  BARELY_ANY,
  MUCH,
  NEGATION,
  NO_LONGER,
  NOBODY_BUT,
  NOT_ALL,
  NOT_ONLY,
  NOT_YET,
  plainNegations,
  STILL,
  STILL_NOT,
} from '../german/negation.ts';
import { withoutTitles } from '../languages/open-text.ts';
import type { NegationFacts } from '../languages/target-language.ts';
import { withoutNegated } from './predicate-said.ts';

/** Shorter sentences are idioms, answers and headings. */
export const MIN_NEGATED_LENGTH = 40;

/**
 * Whether a negation of the source is lost. Translations word negations in many ways (`far from`,
 * `fail to`, `rather than`), so nothing negative may be left, or only joining words where what is
 * negated is known.
 * @param reduced both texts without their counterparts
 */
export const isNegationDropped = (
  source: string,
  translation: string,
  [german, translated]: [string, string],
  facts: NegationFacts,
): boolean => {
  if (NOT_ONLY.test(source) && facts.instead.test(translation) && !facts.both.test(translation))
    return true;
  if (isOppositeAmount(german, translated, facts) && !facts.negates.test(translated)) return true;
  const untitled = withoutTitles(german);
  const isDropped =
    (source.length >= MIN_NEGATED_LENGTH && isLost(untitled, translated, facts)) ||
    isKnownLost(untitled, translated, facts);
  const isLeft = translation.search(NEGATION()) >= 0;
  return (
    isDropped && !isLeft && !isAsked(source, translation) && !isTimed(source, translation, facts)
  );
};

const isOppositeAmount = (german: string, translated: string, facts: NegationFacts): boolean =>
  (STILL_NOT.test(german) && facts.already.test(translated)) ||
  (NOT_ALL.test(german) && facts.all.test(translated)) ||
  (BARELY.test(german) && !MUCH.test(german) && facts.plenty.test(translated)) ||
  (NO_LONGER.test(german) && !STILL.test(german) && facts.still.test(translated)) ||
  (NOBODY_BUT.test(german) && facts.all.test(translated)) ||
  (BARELY_ANY.test(german) && facts.all.test(translated));

const isKnownLost = (german: string, translated: string, facts: NegationFacts): boolean => {
  const rest = withoutNegated(german, translated, facts);
  return (
    rest !== undefined &&
    !facts.negates.test(rest) &&
    isLost(german, rest.replace(facts.joining, ' '), facts)
  );
};

const isLost = (german: string, translated: string, facts: NegationFacts): boolean => {
  const negations = plainNegations(german);
  if (negations === 0 && !(BARELY.test(german) && german.search(NEGATION()) < 0)) return false;
  return !facts.any.test(translated) && !(negations > 1 && facts.doubled.test(translated));
};

/** `Kein Mensch braucht das` as `Who needs that?` */
export const isAsked = (source: string, translation: string): boolean =>
  /[?？]/.test(translation) && !source.includes('?');

/** `noch nie so viel` as `more than ever`, `nicht mehr` as `used to`. */
export const isTimed = (source: string, translation: string, facts: NegationFacts): boolean =>
  (NOT_YET.test(source) && facts.notYet.test(translation)) ||
  (NO_LONGER.test(source) && facts.noLonger.test(translation));
