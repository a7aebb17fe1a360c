const DAYS = '월화수목금토일';
/** `화·목요일`, `(월)`. */
const NAMED =
  /([월화수목금토일](?:\s?[·,∼~/]\s?[월화수목금토일]){0,6})요일|\(([월화수목금토일])\)/gu;
/** `재의 수요일` is Ash Wednesday. */
const HOLIDAY = /(?:재의|성)\s?[수금목]요일|블랙\s?프라이데이/gu;

/** Days of the week, Monday being 0. */
export const koreanWeekdays = (text: string): Set<number> => {
  const days = [...text.replace(HOLIDAY, ' ').matchAll(NAMED)].flatMap(([, list, one]) => [
    ...(list ?? one ?? ''),
  ]);
  return new Set(days.map((day) => DAYS.indexOf(day)).filter((day) => day >= 0));
};
