import { html } from 'hono/html';
import { listPath } from '../article/page-paths.ts';
import { htmlPage, viewLinks } from './html-page.ts';

/** `/`: offers the languages by links alone, since its path is the whole of the edge's cache key. */
export const startPage = () =>
  htmlPage({
    main: html`<h1>Presseschau</h1>
    <nav class="start">${viewLinks(listPath)}</nav>`,
  });
