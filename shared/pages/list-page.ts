import { html } from 'hono/html';
import type { Language } from '../article/article.ts';
import type { Manifest } from '../article/manifest.ts';
import { listPath, readPath, sideBySidePath, type View } from '../article/page-paths.ts';
import { readerLanguages } from '../languages/languages.ts';
import { htmlPage } from './html-page.ts';
import { pageWord, wordIn } from './page-words.ts';
import { type Html, languageChoice, row } from './row.ts';

type ListProps = {
  view: View;
  manifests: Manifest[];
  next?: string | undefined;
  limit?: string | undefined;
};

/** `/<view>`: the articles, newest first, each with its title in the languages of the view. */
export const listPage = ({ view, manifests, next, limit }: ListProps) =>
  htmlPage({
    view,
    main: html`${view === 'all' ? languageChoice() : ''}
    ${manifests.length === 0 ? empty(view) : ''}
    ${manifests.map((manifest) => card(manifest, view))}
    ${next ? html`<nav><a href="${listPath(view)}?cursor=${next}${limit ? `&limit=${limit}` : ''}">${wordIn('older', view)}</a></nav>` : ''}`,
  });

const empty = (view: View): Html =>
  view === 'all'
    ? row((language) => pageWord('empty', language), { kind: 'note' })
    : html`<p class="note">${pageWord('empty', view)}</p>`;

const card = (manifest: Manifest, view: View): Html =>
  html`<article class="card">
    <p class="meta">${metaOf(manifest)}</p>
    ${['rejected', 'unpacked'].includes(manifest.status) ? noArticle(manifest, view) : ''}
    ${Object.keys(manifest.languages).length > 0 ? titlesIn(manifest, view) : ''}
  </article>`;

const titlesIn = (manifest: Manifest, view: View): Html =>
  view === 'all'
    ? row((language) => title(manifest, language, sideBySidePath(manifest, language)), {
        kind: 'title',
      })
    : html`<h2 class="title">${title(manifest, view, readPath(manifest.id, view))}</h2>`;

const title = (manifest: Manifest, language: Language, path: string): Html => {
  const state = manifest.languages[language];
  const text = state?.title ?? state?.lead;
  const status = readerLanguages[language].statuses[state?.status ?? 'pending'];
  return html`${text ? html`<a href="${path}">${text}</a>` : ''}
  ${state?.status === 'complete' ? '' : html`<span class="status">${status}</span>`}`;
};

const noArticle = ({ id, status, source, reason }: Manifest, view: View): Html =>
  html`<p class="rejected">${status === 'rejected' ? html`<strong>${wordIn('rejected', view)}</strong>` : ''}
    <a href="/v1/articles/${id}">${source.key}</a>: ${reason?.message}</p>`;

export const metaOf = ({ metadata, received }: Manifest): string =>
  [metadata.site, metadata.byline, metadata.agency, (metadata.published ?? received).slice(0, 10)]
    .filter(Boolean)
    .join(' · ');
