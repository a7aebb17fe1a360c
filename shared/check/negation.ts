import type { Target } from '../article/article.ts';
import {
  isPlainlyNegated,
  isPlainlyPositive,
  NEGATION,
  NO_LONGER,
  NOT_EXCLUDED,
  NOT_YET,
} from '../german/negation.ts';
import { targetLanguages } from '../languages/languages.ts';
import type { NegationFacts } from '../languages/target-language.ts';
import { adjectiveNegated } from './negated-adjectives.ts';

/** Shorter sentences are idioms, answers and headings. */
const MIN_NEGATED_LENGTH = 40;

/**
 * The word that shows a negation added, or nothing for one that was lost; undefined where neither
 * is sure. Translations word negations in many ways (`far from`, `fail to`, `rather than`), so one
 * is lost only where nothing negative is left, and added only where nothing was.
 */
export const negationChanged = (
  source: string,
  translation: string,
  target: Target,
): string | undefined => {
  if (source.length < MIN_NEGATED_LENGTH) return undefined;
  const facts = targetLanguages[target].negation;
  if (NOT_EXCLUDED.test(source)) return facts.possible.test(translation) ? undefined : '';
  const [german, translated] = withoutCounterparts(source, translation, facts);
  if (isPlainlyNegated(german)) return isShown(source, translated, facts) ? undefined : '';
  if (german.search(NEGATION) >= 0) return undefined;
  const added = isPlainlyPositive(german) ? facts.plain.exec(translated)?.[0] : undefined;
  return added ?? adjectiveNegated(german, translated, facts);
};

/** What is negative in both texts shows no other negation. */
const withoutCounterparts = (
  source: string,
  translation: string,
  { counterparts }: NegationFacts,
): [string, string] => {
  let [german, translated] = [source, translation];
  for (const [one, other] of counterparts) {
    if (german.search(one) < 0 || translated.search(other) < 0) continue;
    [german, translated] = [german.replace(one, ' '), translated.replace(other, ' ')];
  }
  return [german, translated];
};

const isShown = (source: string, translation: string, facts: NegationFacts): boolean =>
  facts.any.test(translation) ||
  (NOT_YET.test(source) && facts.notYet.test(translation)) ||
  (NO_LONGER.test(source) && facts.noLonger.test(translation));
