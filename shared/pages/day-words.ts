import { html } from 'hono/html';
import type { Language } from '../article/article.ts';
import { readerLanguages } from '../languages/languages.ts';
import type { Html } from './row.ts';

const timeZone = 'Europe/Berlin';

/** A German day with its day of the week, as a language writes it. */
export const dayWords = (date: string, language: Language): string =>
  new Intl.DateTimeFormat(readerLanguages[language].locale, {
    timeZone: 'UTC',
    dateStyle: 'full',
  }).format(new Date(`${date}T00:00:00Z`));

/** An instant in German time, or a day: without the day where that is clear from the heading. */
export const timeWords = (iso: string, language: Language, { isDayKnown = false } = {}): Html => {
  const { locale } = readerLanguages[language];
  const day = isDayKnown ? {} : ({ dateStyle: 'long' } as const);
  const words = DAY.test(iso)
    ? new Intl.DateTimeFormat(locale, { timeZone: 'UTC', dateStyle: 'long' })
    : new Intl.DateTimeFormat(locale, { timeZone, timeStyle: 'short', ...day });
  return html`<time datetime="${iso}">${words.format(new Date(iso))}</time>`;
};

export const isIsoDay = (iso: string): boolean => DAY.test(iso);

const DAY = /^\d{4}-\d\d-\d\d$/;
