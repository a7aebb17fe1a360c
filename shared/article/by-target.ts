import { TARGET_CODES } from '../languages/languages.ts';
import type { Target } from './article.ts';

/** One value for each target. */
export const byTarget = <T>(make: (target: Target) => T): Record<Target, T> =>
  Object.fromEntries(TARGET_CODES.map((target) => [target, make(target)])) as Record<Target, T>;
