import { html } from 'hono/html';
import type { Language } from '../article/article.ts';
import { LANGUAGES } from '../article/language-codes.ts';
import { readerLanguages } from '../languages/languages.ts';

export type Html = ReturnType<typeof html>;

type CellHtml = (language: Language) => Html | string;
type RowOptions = { id?: string; kind?: string };

/**
 * Cells side by side on a wide screen, stacked on a phone; `level` makes the German one a heading.
 */
export const row = (
  cell: CellHtml,
  { id, kind = '', level }: RowOptions & { level?: 1 | 2 } = {},
): Html => {
  const attributes = html` class="row ${kind}"${id ? html` id="${id}"` : ''}`;
  if (!level) return html`<div${attributes}>${inEach(cell)}</div>`;
  return html`<div class="row level-${level}"${id ? html` id="${id}"` : ''}>${LANGUAGES.map(
    (language) =>
      language === 'de'
        ? heading(level, cell(language))
        : html`<p class="${language}" lang="${language}">${cell(language)}</p>`,
  )}</div>`;
};

/** One link for a row, since all its cells lead to the same place. */
export const linkedRow = (href: string, cell: CellHtml, { kind = '' }: RowOptions = {}): Html =>
  html`<a class="row ${kind}" href="${href}">${inEach(cell)}</a>`;

const heading = (level: 1 | 2, content: Html | string): Html =>
  level === 1
    ? html`<h1 class="de" lang="de">${content}</h1>`
    : html`<h2 class="de" lang="de">${content}</h2>`;

/** One cell per language. */
export const inEach = (cell: CellHtml): Html[] =>
  LANGUAGES.map(
    (language) => html`<span class="${language}" lang="${language}">${cell(language)}</span>`,
  );

/** Lets readers hide the languages they do not need; the stylesheet does the hiding. */
export const languageChoice = (): Html =>
  html`<div class="choice">
    ${LANGUAGES.map(
      (language) =>
        html`<label lang="${language}"><input type="checkbox" id="show-${language}" checked> ${readerLanguages[language].name}</label>`,
    )}
  </div>`;
