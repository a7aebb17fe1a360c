import type { Target } from '../article/article.ts';
import { ANY_FALL, ANY_RISE, FALL, RISE } from '../german/rise-fall.ts';
import { targetLanguages } from '../languages/languages.ts';

/**
 * The word of a translation that makes a fall of a rise, or a rise of a fall. A sentence that has
 * both, as most longer ones do, is left alone.
 */
export const directionChanged = (
  source: string,
  translation: string,
  target: Target,
): string | undefined => {
  const { rise, fall, anyRise, anyFall } = targetLanguages[target].direction;
  if (RISE.test(source) && !ANY_FALL.test(source) && !anyRise.test(translation))
    return fall.exec(translation)?.[0];
  if (FALL.test(source) && !ANY_RISE.test(source) && !anyFall.test(translation))
    return rise.exec(translation)?.[0];
  return undefined;
};
