import type { Target } from '../article/article.ts';
import { DIRECTION_SENSES } from '../german/direction-senses.ts';
import { ANY_FALL, ANY_RISE, FALL, RISE } from '../german/rise-fall.ts';
import { targetLanguages } from '../languages/languages.ts';
import { withoutCounterparts } from './without-counterparts.ts';

/**
 * The word of a translation that makes a fall of a rise, or a rise of a fall. A sentence that has
 * both, as most longer ones do, is left alone.
 */
export const directionChanged = (
  source: string,
  translation: string,
  target: Target,
): string | undefined => {
  const { rise, fall, anyRise, anyFall, senses } = targetLanguages[target].direction;
  if (!RISE.test(source) && !FALL.test(source)) return undefined;
  const [german, other] = withoutCounterparts(source, translation, DIRECTION_SENSES, senses);
  if (RISE.test(german) && !ANY_FALL.test(german) && !anyRise.test(other))
    return fall.exec(other)?.[0];
  if (FALL.test(german) && !ANY_RISE.test(german) && !anyFall.test(other))
    return rise.exec(other)?.[0];
  return undefined;
};
