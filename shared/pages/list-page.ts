import { html } from 'hono/html';
import type { Manifest } from '../article/manifest.ts';
import { readPathIn } from '../article/read-path.ts';
import { readerLanguages } from '../languages/languages.ts';
import { htmlPage } from './html-page.ts';
import { inAllLanguages, pageWord } from './page-words.ts';
import { type Html, languageChoice, row } from './row.ts';

type ListProps = { manifests: Manifest[]; next?: string | undefined; limit?: string | undefined };

/** `/`: the articles, newest first, each with its title in every language. */
export const listPage = ({ manifests, next, limit }: ListProps) =>
  htmlPage(
    'Presseschau',
    html`${languageChoice()}
    ${manifests.length === 0 ? row((language) => pageWord('empty', language), { kind: 'note' }) : ''}
    ${manifests.map((manifest) => card(manifest))}
    ${next ? html`<nav><a href="/?cursor=${next}${limit ? `&limit=${limit}` : ''}">${inAllLanguages('older')}</a></nav>` : ''}`,
  );

const card = (manifest: Manifest): Html =>
  html`<article class="card">
    <p class="meta">${metaOf(manifest)}</p>
    ${['rejected', 'unpacked'].includes(manifest.status) ? noArticle(manifest) : ''}
    ${Object.keys(manifest.languages).length > 0 ? titles(manifest) : ''}
  </article>`;

const titles = (manifest: Manifest): Html =>
  row(
    (language) => {
      const state = manifest.languages[language];
      const text = state?.title ?? state?.lead;
      const status = readerLanguages[language].statuses[state?.status ?? 'pending'];
      return html`${text ? html`<a href="${readPathIn(manifest, language)}">${text}</a>` : ''}
      ${state?.status === 'complete' ? '' : html`<span class="status">${status}</span>`}`;
    },
    { kind: 'title' },
  );

const noArticle = ({ id, status, source, reason }: Manifest): Html =>
  html`<p class="rejected">${status === 'rejected' ? html`<strong>${inAllLanguages('rejected')}</strong>` : ''}
    <a href="/v1/articles/${id}">${source.key}</a>: ${reason?.message}</p>`;

export const metaOf = ({ metadata, received }: Manifest): string =>
  [metadata.site, metadata.byline, metadata.agency, (metadata.published ?? received).slice(0, 10)]
    .filter(Boolean)
    .join(' · ');
