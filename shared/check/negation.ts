import type { Target } from '../article/article.ts';
import {
  BARELY,
  BARELY_ANY,
  DENIES,
  isPlainlyPositive,
  MUCH,
  NEGATION,
  NO_LONGER,
  NOT_ALL,
  NOT_EXCLUDED,
  NOT_YET,
  plainNegations,
  STILL_NOT,
  WITHOUT,
} from '../german/negation.ts';
import { NEGATIVE_SENSES, SMALL_SENSES } from '../german/negative-senses.ts';
import { targetLanguages } from '../languages/languages.ts';
import { withoutTitles } from '../languages/open-text.ts';
import type { NegationFacts } from '../languages/target-language.ts';
import { adjectiveNegated } from './negated-adjectives.ts';
import { oppositeSaid } from './opposite-said.ts';
import { type Counterparts, withoutCounterparts } from './without-counterparts.ts';

/** Shorter sentences are idioms, answers and headings. */
const MIN_NEGATED_LENGTH = 40;

/**
 * The word that shows a negation added, or nothing for one that was dropped; undefined where neither
 * is sure. Translations word negations in many ways (`far from`, `fail to`, `rather than`), so one
 * is dropped only where nothing negative is left, and added only where nothing was.
 */
export const negationChanged = (
  source: string,
  translation: string,
  target: Target,
): string | undefined => {
  if (source.length < MIN_NEGATED_LENGTH) return undefined;
  const facts = targetLanguages[target].negation;
  const [alone, answered] = [source.replace(WITHOUT, ' '), translation.replace(facts.without, ' ')];
  if (alone !== source && answered !== translation) return negationChanged(alone, answered, target);
  if (NOT_EXCLUDED.test(source)) return facts.possible.test(translation) ? undefined : '';
  const reduced = (senses: Counterparts = NEGATIVE_SENSES): [string, string] =>
    withoutCounterparts(source, translation, senses, facts.senses);
  if (source.search(NEGATION) >= 0 || BARELY.test(source)) {
    const [german, translated] = reduced();
    const dropped = isDropped(withoutTitles(german), translated, facts);
    const isLeft = translation.search(NEGATION) >= 0;
    const opposite =
      (STILL_NOT.test(german) && facts.already.test(translated)) ||
      (NOT_ALL.test(german) && facts.all.test(translated)) ||
      (BARELY.test(german) && !MUCH.test(german) && facts.plenty.test(translated)) ||
      (BARELY_ANY.test(german) && facts.all.test(translated));
    if (opposite && !facts.negates.test(translated)) return '';
    return dropped && !isLeft && !isTimed(source, translation, facts) ? '' : undefined;
  }
  const added = facts.plain.test(translation) ? addedIn(reduced(SMALL_SENSES), facts) : undefined;
  return (
    added ??
    adjectiveNegated(source, translation, reduced, facts) ??
    oppositeSaid(source, translation, () => reduced(SMALL_SENSES), facts) ??
    (DENIES.test(source) && !denies(translation, facts) ? '' : undefined)
  );
};

const DENIALS = ['accept', 'admit', 'allow', 'willing'] as const;

const denies = (translation: string, { any, opposites }: NegationFacts): boolean =>
  any.test(translation) ||
  DENIALS.some((key) => new RegExp(opposites[key]?.[1] ?? '', 'iu').test(translation));

const addedIn = ([german, translated]: [string, string], facts: NegationFacts) =>
  isPlainlyPositive(german) ? facts.plain.exec(translated)?.[0] : undefined;

const isDropped = (german: string, translated: string, facts: NegationFacts): boolean => {
  const negations = plainNegations(german);
  if (negations === 0 && !(BARELY.test(german) && german.search(NEGATION) < 0)) return false;
  return !facts.any.test(translated) && !(negations > 1 && facts.doubled.test(translated));
};

/** `noch nie so viel` as `more than ever`, `nicht mehr` as `used to`. */
const isTimed = (source: string, translation: string, facts: NegationFacts): boolean =>
  (NOT_YET.test(source) && facts.notYet.test(translation)) ||
  (NO_LONGER.test(source) && facts.noLonger.test(translation));
