import type { Language } from '../article/article.ts';
import { readerLanguages } from '../languages/languages.ts';

/** An ISO 8601 day, week, month or year as a language writes it. */
export const dateWords = (iso: string, language: Language): string => {
  const words = readerLanguages[language];
  const [, weekYear, week] = /^(\d{4})-W(\d\d)$/.exec(iso) ?? [];
  if (weekYear && week) return words.week(Number(week), weekYear);
  const [year = '', month, day] = iso.split('-');
  if (!month) return words.year(year);
  return new Intl.DateTimeFormat(words.locale, {
    timeZone: 'UTC',
    year: 'numeric',
    month: 'long',
    day: day ? 'numeric' : undefined,
  }).format(new Date(`${year}-${month}-${day ?? '01'}T00:00:00Z`));
};
