const DAYS = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'];
/** `Good Friday` and `Black Friday` are names; `Sun` alone is the sun. */
const DAY =
  /(?<!(?:Ash|Black|Bloody|Carnival|Cyber|Easter|Fat|Good|Holy|Maundy|Palm|Rose|Shrove|Super|Whit)\s)\b(Mon|Tue|Wed|Thu|Fri|Sat|Sun)(?:s?day|nesday|rsday|urday|(?<!Sun)(?:s|rs?)?(?![\p{L}]))/gu;

/** Days of the week by name or by its first letters, Monday being 0. */
export const englishWeekdays = (text: string): Set<number> =>
  new Set([...text.matchAll(DAY)].map(([, day = '']) => DAYS.indexOf(day)));
