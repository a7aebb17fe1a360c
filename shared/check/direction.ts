import type { Target } from '../article/article.ts';
import { COMPARED } from '../german/compared.ts';
import { DIRECTION_SENSES } from '../german/direction-senses.ts';
import { NEGATION } from '../german/negation.ts';
import { ANY_FALL, ANY_RISE, FALL, RISE } from '../german/rise-fall.ts';
import { checkedLanguages } from '../languages/checked-languages.ts';
import type { DirectionFacts } from '../languages/target-language.ts';
import { oppositeIn } from './opposite-said.ts';
import { orderChanged } from './order-changed.ts';
import { withoutCounterparts } from './without-counterparts.ts';

/**
 * The word of a translation that makes a fall of a rise, less of more, or `after` of `before`. A sentence that has
 * both, as most longer ones do, is left alone.
 */
export const directionChanged = (
  source: string,
  translation: string,
  target: Target,
): string | undefined => {
  const { direction, negation } = checkedLanguages[target];
  if (COMPARES_NOUNS.test(source) && direction.than.test(translation)) return undefined;
  const compared = oppositeIn(source, translation, COMPARED, direction.compared);
  if (
    compared &&
    !isMixed(source) &&
    source.search(NEGATION()) < 0 &&
    !negation.negates.test(translation.replace(compared.said, ' '))
  )
    return compared.said;
  return turned(source, translation, direction) ?? orderChanged(source, translation, direction);
};

/** `weniger als Männer`: the translation may turn both round. */
const COMPARES_NOUNS =
  /(?<!\p{L})(?:mehr|weniger|\p{Ll}{2,12}er)(?: \p{Lu}\p{Ll}+)? als \p{Lu}\p{Ll}{2,}/u;

const isMixed = (source: string): boolean =>
  (RISE.test(source) && ANY_FALL.test(source)) || (FALL.test(source) && ANY_RISE.test(source));

const turned = (
  source: string,
  translation: string,
  { rise, fall, anyRise, anyFall, senses }: DirectionFacts,
): string | undefined => {
  if (!RISE.test(source) && !FALL.test(source)) return undefined;
  const [german, other] = withoutCounterparts(source, translation, DIRECTION_SENSES, senses);
  if (RISE.test(german) && !ANY_FALL.test(german) && !anyRise.test(other))
    return fall.exec(other)?.[0];
  if (FALL.test(german) && !ANY_RISE.test(german) && !anyFall.test(other))
    return rise.exec(other)?.[0];
  return undefined;
};
