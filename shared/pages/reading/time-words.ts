import type { Language } from '../../article/article.ts';
import { BERLIN } from '../../berlin-day.ts';
import { readerLanguages } from '../../languages/languages.ts';
import { dateWords } from '../date-words.ts';

/** An instant on the reader's clock and on the German one; a day alone as it is. */
export const timeWords = (iso: string, language: Language): string => {
  if (!iso.includes('T')) return dateWords(iso, language);
  const { clock, readingWords } = readerLanguages[language];
  const own = `${at(iso, language, clock.timeZone)} (${clock.name})`;
  if (clock.timeZone === BERLIN) return own;
  return `${own} · ${at(iso, language, BERLIN)} (${readingWords.inGermany})`;
};

/** The day of an instant on the reader's clock. */
export const readerDay = (iso: string, language: Language): string => {
  const { locale, clock } = readerLanguages[language];
  return new Intl.DateTimeFormat(locale, { timeZone: clock.timeZone, dateStyle: 'long' }).format(
    new Date(iso),
  );
};

const at = (iso: string, language: Language, timeZone: string): string =>
  new Intl.DateTimeFormat(readerLanguages[language].locale, {
    timeZone,
    dateStyle: 'long',
    timeStyle: 'short',
  }).format(new Date(iso));
