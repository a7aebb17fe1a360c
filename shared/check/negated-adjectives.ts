import { isPlainlyPositive } from '../german/negation.ts';
import type { NegationFacts } from '../languages/target-language.ts';

const ADJECTIVE = /(?<!\p{L})(un)?(\p{Ll}{3,22})(?!\p{L})/giu;
const ENDING = /e[mnrs]?$/;

/**
 * The German adjective that only one of the texts negates: `unzulässig` and `permissible`, `geeignet`
 * and `unsuitable`. Nothing for one whose translation is not known.
 * @param reduced both texts without their counterparts
 */
export const adjectiveNegated = (
  source: string,
  translation: string,
  reduced: () => [string, string],
  facts: NegationFacts,
): string | undefined => {
  const found = [...source.matchAll(ADJECTIVE)].find(([, prefix, adjective = '']) => {
    const lower = adjective.toLowerCase();
    const wanted = facts.adjectives[lower] ?? facts.adjectives[lower.replace(ENDING, '')];
    if (!wanted) return false;
    const [german, translated] = reduced();
    const isNegated = places(translation, wanted).map((before) => facts.isNegated.test(before));
    return prefix
      ? isNegated.includes(false) &&
          !facts.any.test(translated.replace(new RegExp(wanted, 'giu'), ' '))
      : isPlainlyPositive(german) && isNegated.includes(true);
  });
  return found?.[0];
};

/** The few letters before each place of the word. */
const places = (text: string, word: string): string[] =>
  [...text.matchAll(new RegExp(word, 'giu'))].map(({ index }) =>
    text.slice(Math.max(0, index - 5), index),
  );
