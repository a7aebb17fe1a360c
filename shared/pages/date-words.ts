import type { Language } from '../article/article.ts';

const LOCALES = { de: 'de-DE', en: 'en-US', ko: 'ko-KR' } as const satisfies Record<
  Language,
  string
>;

const WEEKS: Record<Language, (week: number, year: string) => string> = {
  de: (week, year) => `${week}. Woche ${year}`,
  en: (week, year) => `Week ${week}, ${year}`,
  ko: (week, year) => `${year}년 ${week}번째 주`,
};

/** An ISO 8601 day, week, month or year as a language writes it. */
export const dateWords = (iso: string, language: Language): string => {
  const [, weekYear, week] = /^(\d{4})-W(\d\d)$/.exec(iso) ?? [];
  if (weekYear && week) return WEEKS[language](Number(week), weekYear);
  const [year = '', month, day] = iso.split('-');
  if (!month) return language === 'ko' ? `${year}년` : year;
  return new Intl.DateTimeFormat(LOCALES[language], {
    timeZone: 'UTC',
    year: 'numeric',
    month: 'long',
    day: day ? 'numeric' : undefined,
  }).format(new Date(`${year}-${month}-${day ?? '01'}T00:00:00Z`));
};
