/** `밤` is late evening or the hours after midnight, `낮` late morning or early afternoon. */
export const koreanHourOfDay = (half: string, hour: number): number => {
  if (hour > 12) return hour % 24;
  const isLate = /^(?:오후|저녁)$/.test(half) || (half === '낮' && hour < 6);
  const isNight = half === '밤' && hour >= 6 && hour < 12;
  if (half === '낮' && hour > 6) return hour;
  return (hour % 12) + (isLate || isNight ? 12 : 0);
};
