import type { Target } from './article.ts';
import { TARGETS } from './language-codes.ts';

/** One value for each target. */
export const byTarget = <T>(make: (target: Target) => T): Record<Target, T> =>
  Object.fromEntries(TARGETS.map((target) => [target, make(target)])) as Record<Target, T>;
