import type { Target } from '../article/article.ts';

const CLOCK = {
  en: /(?<![\d:.,])(?<hour>\d{1,2})(?:[:.](?<minute>\d{2}))?[\s\u00a0]?(?<half>[ap])\.?\s?m(?![\p{L}])/giu,
  ko: /(?<half>오전|오후|새벽|아침|저녁|밤|낮)\s?(?<hour>\d{1,2})(?:시|:(?<minute>\d{2}))/gu,
};

/** Hours (0 to 23) that say their half of the day, and the text without them; minutes stay in it. */
export const clock = (text: string, target: Target): { hours: Set<number>; rest: string } => {
  const hours = new Set<number>();
  const rest = text.replace(CLOCK[target], (...match) => {
    const { half = '', hour = '', minute = '' } = match.at(-1);
    hours.add(hourOfDay(half.toLowerCase(), Number(hour)));
    return ` ${minute} `;
  });
  return { hours, rest };
};

/** `5 p.m.` is 17, `12:45 a.m.` is 0; `밤` is late evening or the hours after midnight. */
const hourOfDay = (half: string, hour: number): number => {
  if (hour > 12) return hour % 24;
  const isLate = /^(?:p|오후|저녁)$/.test(half) || (half === '낮' && hour < 6);
  const isNight = half === '밤' && hour >= 6 && hour < 12;
  if (half === '낮' && hour > 6) return hour;
  return (hour % 12) + (isLate || isNight ? 12 : 0);
};
