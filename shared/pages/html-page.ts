import { html } from 'hono/html';
import type { Language } from '../article/article.ts';
import { LANGUAGES } from '../article/language-codes.ts';
import {
  digestPath,
  feedPath,
  listPath,
  START_PATH,
  spokenIn,
  VIEWS,
  type View,
} from '../article/page-paths.ts';
import { readerLanguages } from '../languages/languages.ts';
import { ICON_PATH, PAPER } from './icon.ts';
import { listLabel, listWord, pageWord, wordIn, wordsIn } from './page-words.ts';
import type { Html } from './row.ts';

type Page = {
  /** Missing on pages that are before any choice of language. */
  view?: View | undefined;
  /** Without the site's name. */
  title?: string;
  /** A description for search results and link previews. */
  description?: string;
  /** The address of the same page in another view; by default the list. */
  pathIn?: (view: View) => string;
  /** The filter of the page's feeds. */
  feeds?: string;
  main: Html;
};

const SITE = 'Presseschau';

/** One page. No scripts; the one stylesheet is our own. */
export const htmlPage = (page: Page) => {
  const { view, pathIn = listPath, main } = page;
  return html`<!doctype html>
<html lang="${spokenIn(view ?? 'all')}">
  <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    ${headOf(page)}
    <link rel="stylesheet" href="/style.css">
    <link rel="icon" href="${ICON_PATH}" type="image/svg+xml">
    <meta name="color-scheme" content="light dark">
    <meta name="theme-color" media="(prefers-color-scheme: light)" content="${PAPER.light}">
    <meta name="theme-color" media="(prefers-color-scheme: dark)" content="${PAPER.dark}">
  </head>
  <body>
    <header class="site">
      <a href="${view ? listPath(view) : START_PATH}">${SITE}</a>
      ${view ? html`${sectionLinks(view)}<nav aria-label="${wordIn('languages', view)}">${viewLinks(pathIn, view)}</nav>` : ''}
    </header>
    <main>${main}</main>
  </body>
</html>`;
};

const headOf = ({ view, title, description, feeds = '', pathIn }: Page) =>
  html`<title>${title ? `${title} – ${SITE}` : SITE}</title>
    ${description ? html`<meta name="description" content="${description}">` : ''}
    ${view && pathIn ? html`<link rel="canonical" href="${pathIn(view)}">` : ''}
    ${LANGUAGES.map((language) => html`<link rel="alternate" hreflang="${language}" href="${(pathIn ?? listPath)(language)}">`)}
    ${view ? feedLinks(spokenIn(view), feeds) : ''}`;

const feedLinks = (language: Language, search: string): Html => {
  const title = `${SITE} (${readerLanguages[language].name})`;
  return html`<link rel="alternate" type="application/atom+xml" title="${title}" href="${feedPath(language, 'atom')}${search}">
    <link rel="alternate" type="application/feed+json" title="${title}" href="${feedPath(language, 'json')}${search}">`;
};

/** The pages that lead to all others. */
const sectionLinks = (view: View): Html => {
  return html`<nav aria-label="${listLabel('sections', view)}">
        <a href="${listPath(view)}">${listWord('articles', view)}</a>
        ${digestLinks(view)}
      </nav>`;
};

/** A digest has one language. */
const digestLinks = (view: View): Html[] =>
  (view === 'all' ? LANGUAGES : [view]).map(
    (language) =>
      html`<a href="${digestPath('latest', language)}"${view === 'all' ? html` lang="${language}" hreflang="${language}"` : ''}>${readerLanguages[language].listWords.digest}</a> `,
  );

/** A page in each view; `current` is the one that is open. */
export const viewLinks = (pathIn: (view: View) => string, current?: View): Html[] =>
  VIEWS.map((view) => {
    const attributes = view === 'all' ? '' : html` lang="${view}" hreflang="${view}"`;
    const name =
      view === 'all'
        ? wordsIn(current, (language) => pageWord('sideBySide', language))
        : readerLanguages[view].name;
    return html`<a href="${pathIn(view)}"${attributes}${view === current ? html` aria-current="page"` : ''}>${name}</a> `;
  });

/** Pages load nothing from elsewhere and run no script, whatever an article contains. */
export const CONTENT_SECURITY_POLICY =
  "default-src 'none'; style-src 'self'; img-src 'self'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'";
