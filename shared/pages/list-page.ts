import { html } from 'hono/html';
import type { Manifest } from '../article/manifest.ts';
import { feedPath, rejectedPath, spokenIn, type View } from '../article/page-paths.ts';
import { listedAt } from '../article/standing.ts';
import { berlinDate } from '../berlin-day.ts';
import { readerLanguages } from '../languages/languages.ts';
import { articleRow } from './article-row.ts';
import { dayWords } from './day-words.ts';
import { htmlPage } from './html-page.ts';
import { dayListed, type ListFilter, listAddress, listSearch } from './list-address.ts';
import { listFilters, narrowedTo } from './list-filters.ts';
import { listLabel, listWord, pageWord, wordsIn } from './page-words.ts';
import { type Html, languageChoice } from './row.ts';
import { searchField } from './search-field.ts';

export type ListProps = {
  view: View;
  filter: ListFilter;
  manifests: Manifest[];
  /** The German days that can be chosen, latest first. */
  days: readonly string[];
  /** The days before and after the one that the list is of, if there are any. */
  earlier?: string | undefined;
  later?: string | undefined;
  /** Cursors of the pages around this one; empty for the first. */
  next?: string | undefined;
  prev?: string | undefined;
  limit?: number | undefined;
  /** Whether sentences can be searched for. */
  hasSearch?: boolean;
  linksRejected?: boolean;
};

/** `/<view>`: the articles that were looked for, newest first, day by day. */
export const listPage = (props: ListProps) => {
  const { view, filter, manifests } = props;
  const language = spokenIn(view);
  const { listWords } = readerLanguages[language];
  const narrowed = narrowedTo(filter, language);
  const isNarrowed = narrowed.length > 0;
  return htmlPage({
    view,
    title: [listWords.articles, ...narrowed].join(' · '),
    description: listWords.listed,
    pathIn: (other) => listAddress(other, filter),
    feeds: listSearch(filter),
    main: html`${view === 'all' ? languageChoice() : ''}
    <h1>${wordsIn(view, (each) => (isNarrowed ? narrowedTo(filter, each).join(' · ') : readerLanguages[each].listWords.articles))}</h1>
    ${props.hasSearch ? searchField(view) : ''}
    ${listFilters(props)}
    ${manifests.length === 0 ? html`<p class="note">${isNarrowed ? listWord('noneFound', view) : wordsIn(view, (each) => pageWord('empty', each))}</p>` : ''}
    ${byDay(manifests).map(([day, ofDay]) => dayOfList(day, ofDay, props))}
    ${pagesAround(props)}
    <p class="note">${listWord('germanTime', view)} · <a type="application/atom+xml" href="${feedPath(language, 'atom')}${listSearch(filter)}">Atom</a>${props.linksRejected ? html` · <a href="${rejectedPath(view)}">${listWord('rejectedUploads', view)}</a>` : ''}</p>`,
  });
};

/** By days in Germany, as the list is ordered. */
const byDay = (manifests: Manifest[]): [string, Manifest[]][] => [
  ...Map.groupBy(manifests, (manifest) => berlinDate(listedAt(manifest))),
];

/** A list of one day has it in its heading. */
const dayOfList = (day: string, manifests: Manifest[], { view, filter }: ListProps): Html => {
  const words = wordsIn(view, (language) => dayWords(day, language));
  const heading = html`<h2 class="day"><a href="${listAddress(view, { ...filter, from: day, to: day })}">${words}</a></h2>`;
  return html`<section class="day">
    ${dayListed(filter) === day ? '' : heading}
    ${manifests.map((manifest) => articleRow(manifest, view))}
  </section>`;
};

const pagesAround = ({ view, filter, limit, ...around }: ListProps): Html | string => {
  const page = (cursor: string) => listAddress(view, { ...filter, limit, cursor });
  const day = (date: string) => listAddress(view, { ...filter, from: date, to: date });
  const { prev, next, later, earlier } = around;
  const links = [
    prev !== undefined && html`<a rel="prev" href="${page(prev)}">← ${listWord('newer', view)}</a>`,
    next &&
      html`<a rel="next" href="${page(next)}">${wordsIn(view, (language) => pageWord('older', language))} →</a>`,
    later && html`<a href="${day(later)}">← ${listWord('laterDay', view)}</a>`,
    earlier && html`<a href="${day(earlier)}">${listWord('earlierDay', view)} →</a>`,
  ].flatMap((link) => link || []);
  if (links.length === 0) return '';
  return html`<nav class="pages" aria-label="${listLabel('pages', view)}">${links}</nav>`;
};
