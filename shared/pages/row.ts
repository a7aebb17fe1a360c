import { html } from 'hono/html';
import { Language } from '../article/article.ts';

export type Html = ReturnType<typeof html>;

type RowOptions = { id?: string; kind?: string; level?: 1 | 2 };

/** Three cells side by side on a wide screen, one below the other on a phone; `level` of a heading. */
export const row = (
  cell: (language: Language) => Html | string,
  { id, kind = '', level }: RowOptions = {},
): Html =>
  html`<div class="row ${kind}"${id ? html` id="${id}"` : ''}${level ? html` role="heading" aria-level="${level}"` : ''}>
    ${inEach(cell)}
  </div>`;

/** One cell for each language. */
export const inEach = (cell: (language: Language) => Html | string): Html[] =>
  Language.options.map(
    (language) => html`<span class="${language}" lang="${language}">${cell(language)}</span>`,
  );

/** Lets a reader hide the languages that he does not need; a stylesheet does the rest. */
export const languageChoice = (names: Record<Language, string>): Html =>
  html`<div class="choice">
    ${Language.options.map(
      (language) =>
        html`<label lang="${language}"><input type="checkbox" id="show-${language}" checked> ${names[language]}</label>`,
    )}
  </div>`;
