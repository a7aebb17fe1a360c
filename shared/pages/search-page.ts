import { html } from 'hono/html';
import type { Language } from '../article/article.ts';
import type { Manifest } from '../article/manifest.ts';
import { readPath, searchPath, spokenIn, type View } from '../article/page-paths.ts';
import { listedAt } from '../article/standing.ts';
import { berlinDate } from '../berlin-day.ts';
import { dayWords } from './day-words.ts';
import { htmlPage } from './html-page.ts';
import { type PageWord, pageWord, wordIn, wordsIn } from './page-words.ts';
import { type Html, row } from './row.ts';
import { searchField } from './search-field.ts';

/** A sentence that was found; `page` is the path of its place. */
type ShownHit = {
  id: string;
  manifest: Manifest;
  texts: Partial<Record<Language, ShownText>>;
  page: string;
};

type ShownText = { text: string; marks: readonly { start: number; end: number }[] };

type SearchProps = {
  view: View;
  /** Empty before anything is asked for. */
  query: string;
  hits: readonly ShownHit[];
  next?: string | undefined;
  /** Nothing in the query is to be found, as in `-Wort`. */
  needsWord?: boolean;
  /** The engine does not answer yet. */
  isWaking?: boolean;
};

/** `/<view>/search`: a field, and the sentences that were found, by day. */
export const searchPage = (props: SearchProps) => {
  const { view, query, hits, next } = props;
  const note = noteOf(props);
  return htmlPage({
    view,
    title: [query, wordIn('search', view)].filter(Boolean).join(' – '),
    pathIn: (other) => addressOf(other, { q: query }),
    main: html`<h1>${wordIn('search', view)}</h1>
    ${searchField(view, query)}
    <p class="meta">${wordIn('searchHelp', view)}</p>
    ${note ? html`<p class="note" role="status">${wordIn(note, view)}</p>` : ''}
    ${[...Map.groupBy(hits, dayOf)].map(([day, ofDay]) => dayHtml(day, ofDay, view))}
    ${next ? html`<nav><a href="${addressOf(view, { q: query, cursor: next })}">${wordIn('olderSentences', view)}</a></nav>` : ''}
    ${hits.length > 0 ? html`<p class="meta"><a type="application/atom+xml" href="${feedOf(view, query)}">Atom</a></p>` : ''}`,
  });
};

const noteOf = ({ query, hits, needsWord, isWaking }: SearchProps): PageWord | undefined => {
  if (isWaking) return 'searchWakes';
  if (query === '' || hits.length > 0) return undefined;
  return needsWord ? 'searchNeedsWord' : 'nothingFound';
};

const addressOf = (view: View, parameters: Record<string, string>): string => {
  const given = Object.entries(parameters).filter(([, value]) => value !== '');
  return `${searchPath(view)}${given.length > 0 ? `?${new URLSearchParams(given)}` : ''}`;
};

const feedOf = (view: View, query: string): string =>
  `/v1/search.atom?${new URLSearchParams({ q: query, lang: spokenIn(view) })}`;

const dayOf = ({ manifest }: ShownHit): string => berlinDate(listedAt(manifest));

const dayHtml = (day: string, hits: readonly ShownHit[], view: View): Html =>
  html`<section class="day">
    <h2 class="day"><time datetime="${day}">${wordsIn(view, (language) => dayWords(day, language))}</time></h2>
    ${hits.map((hit) => hitHtml(hit, view))}
  </section>`;

const hitHtml = (hit: ShownHit, view: View): Html => {
  const { manifest, texts, page } = hit;
  const language = spokenIn(view);
  const { metadata, languages } = manifest;
  const title = languages[language]?.title;
  return html`<article class="card hit">
    ${view === 'all' ? row((each) => textHtml(texts[each], page)) : oneLanguage(hit, view)}
    <p class="meta">${[metadata.site, metadata.agency].filter(Boolean).join(' · ')}
      ${title && hit.id !== 'title' ? html`<a href="${readPath(manifest.id, view)}">${title}</a>` : ''}</p>
  </article>`;
};

/** The German sentence is a press away; it is open where the match is only there. */
const oneLanguage = ({ texts, page }: ShownHit, view: Language): Html => {
  const { [view]: shown, de: german } = texts;
  const isOpen = shown?.marks.length === 0 && (german?.marks.length ?? 0) > 0;
  return html`<p class="sentence">${textHtml(shown, page)}</p>
    ${
      view === 'de'
        ? ''
        : html`<details${isOpen ? ' open' : ''}><summary>${pageWord('original', view)}</summary>
      <p lang="de">${german ? marked(german) : ''}</p></details>`
    }`;
};

const textHtml = (shown: ShownText | undefined, page: string): Html | string =>
  shown ? html`<a href="${page}">${marked(shown)}</a>` : '';

const marked = ({ text, marks }: ShownText): Html[] => {
  const parts: Html[] = [];
  let done = 0;
  for (const { start, end } of marks) {
    parts.push(html`${text.slice(done, start)}<mark>${text.slice(start, end)}</mark>`);
    done = end;
  }
  return [...parts, html`${text.slice(done)}`];
};
