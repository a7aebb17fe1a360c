import { html } from 'hono/html';
import { Language } from '../article/article.ts';
import { listPath, START_PATH, spokenIn, View } from '../article/page-paths.ts';
import { readerLanguages } from '../languages/languages.ts';
import { pageWord } from './page-words.ts';
import type { Html } from './row.ts';

type Page = {
  /** Missing on pages that are before any choice of language. */
  view?: View | undefined;
  /** Without the site's name. */
  title?: string;
  /** Where the same page is in another view; the list unless given. */
  pathIn?: (view: View) => string;
  main: Html;
};

const SITE = 'Presseschau';

/** One page. No scripts; the one stylesheet is our own. */
export const htmlPage = ({ view, title, pathIn = listPath, main }: Page) => html`<!doctype html>
<html lang="${spokenIn(view ?? 'all')}">
  <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <title>${title ? `${title} – ${SITE}` : SITE}</title>
    ${Language.options.map((language) => html`<link rel="alternate" hreflang="${language}" href="${pathIn(language)}">`)}
    <link rel="stylesheet" href="/style.css">
    <link rel="icon" href="data:,">
  </head>
  <body>
    <header class="site">
      <a href="${view ? listPath(view) : START_PATH}">${SITE}</a>
      ${view ? html`<nav aria-label="${pageWord('languages', spokenIn(view))}">${viewLinks(pathIn, view)}</nav>` : ''}
    </header>
    <main>${main}</main>
  </body>
</html>`;

/** A page in each view; `current` is the one that is open. */
export const viewLinks = (pathIn: (view: View) => string, current?: View): Html[] =>
  View.options.map((view) => {
    const attributes = view === 'all' ? '' : html` lang="${view}" hreflang="${view}"`;
    const name =
      view === 'all'
        ? pageWord('sideBySide', spokenIn(current ?? view))
        : readerLanguages[view].name;
    return html`<a href="${pathIn(view)}"${attributes}${view === current ? html` aria-current="page"` : ''}>${name}</a> `;
  });

/** Pages load nothing from elsewhere and run no script, whatever an article contains. */
export const CONTENT_SECURITY_POLICY =
  "default-src 'none'; style-src 'self'; img-src data:; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";
