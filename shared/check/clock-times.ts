import type { Target } from '../article/article.ts';
import { checkedLanguages } from '../languages/checked-languages.ts';

/**
 * Hours (0 to 23) given with their half of the day, and the text without them; minutes stay in it.
 */
export const clockTimes = (text: string, target: Target): { hours: Set<number>; rest: string } => {
  const { pattern, hourOfDay } = checkedLanguages[target].numbers.clock;
  const hours = new Set<number>();
  const rest = text.replace(pattern, (...match) => {
    const { half = '', hour = '', minute = '' } = match.at(-1);
    hours.add(hourOfDay(half, Number(hour)));
    return ` ${minute} `;
  });
  return { hours, rest };
};
