import { AFTER_EVENT, ANY_AFTER, ANY_BEFORE, BEFORE_EVENT } from '../german/event-order.ts';
import type { DirectionFacts } from '../languages/target-language.ts';

/** The word of a translation that moves what happened before an event to after it, or the other way. */
export const orderChanged = (
  source: string,
  translation: string,
  { before, after, anyBefore, anyAfter }: DirectionFacts,
): string | undefined => {
  if (BEFORE_EVENT.test(source) && !ANY_AFTER.test(source) && !anyBefore.test(translation))
    return after.exec(translation)?.[0];
  if (AFTER_EVENT.test(source) && !ANY_BEFORE.test(source) && !anyAfter.test(translation))
    return before.exec(translation)?.[0];
  return undefined;
};
