import { html } from 'hono/html';
import { listPath, type View } from '../article/page-paths.ts';
import { htmlPage } from './html-page.ts';
import { wordIn } from './page-words.ts';

/** Why a page can't be shown, with a way back to the list. */
export const problemPage = (
  { title, detail }: { title: string; detail: string },
  view: View | undefined,
) =>
  htmlPage({
    view,
    title,
    main: html`<h1>${title}</h1>
    <p>${detail}</p>
    <nav><a href="${listPath(view ?? 'all')}">${wordIn('allArticles', view)}</a></nav>`,
  });
