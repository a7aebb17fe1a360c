import { html } from 'hono/html';
import { Language } from '../article/article.ts';
import { readerLanguages } from '../languages/languages.ts';

export type Html = ReturnType<typeof html>;

type RowOptions = { id?: string; kind?: string; level?: 1 | 2 };

/** Cells side by side on a wide screen, stacked on a phone; `level` makes it a heading. */
export const row = (
  cell: (language: Language) => Html | string,
  { id, kind = '', level }: RowOptions = {},
): Html =>
  html`<div class="row ${kind}"${id ? html` id="${id}"` : ''}${level ? html` role="heading" aria-level="${level}"` : ''}>
    ${inEach(cell)}
  </div>`;

/** One cell per language. */
export const inEach = (cell: (language: Language) => Html | string): Html[] =>
  Language.options.map(
    (language) => html`<span class="${language}" lang="${language}">${cell(language)}</span>`,
  );

/** Lets readers hide the languages they do not need; the stylesheet does the hiding. */
export const languageChoice = (shown: ReadonlySet<Language> = new Set(Language.options)): Html =>
  html`<div class="choice">
    ${Language.options.map(
      (language) =>
        html`<label lang="${language}"><input type="checkbox" id="show-${language}"${shown.has(language) ? ' checked' : ''}> ${readerLanguages[language].name}</label>`,
    )}
  </div>`;
