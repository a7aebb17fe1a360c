import { isPlainlyPositive } from '../german/negation.ts';
import type { NegationFacts } from '../languages/target-language.ts';

const ADJECTIVE = /(?<!\p{L})(un)?(\p{Ll}{3,20}?)(?:e[mnrs]?)?(?!\p{L})/giu;

/**
 * The German adjective that only one of the texts negates: `unzulässig` and `permissible`, `geeignet`
 * and `unsuitable`. Nothing for one whose English is not known.
 */
export const adjectiveNegated = (
  german: string,
  translation: string,
  facts: NegationFacts,
): string | undefined => {
  const found = [...german.matchAll(ADJECTIVE)].find(([, prefix, adjective = '']) => {
    const wanted = facts.adjectives[adjective.toLowerCase()];
    if (!wanted) return false;
    return prefix
      ? isPlain(translation, wanted, facts)
      : isPlainlyPositive(german) && isNegated(translation, wanted, facts);
  });
  return found?.[0];
};

const isPlain = (translation: string, wanted: string, { any, isNegated }: NegationFacts): boolean =>
  !any.test(translation) && places(translation, wanted).some((before) => !isNegated.test(before));

const isNegated = (translation: string, wanted: string, { isNegated }: NegationFacts): boolean =>
  places(translation, wanted).some((before) => isNegated.test(before));

/** The few letters before each place of the word. */
const places = (text: string, word: string): string[] =>
  [...text.matchAll(new RegExp(word, 'giu'))].map(({ index }) =>
    text.slice(Math.max(0, index - 5), index),
  );
