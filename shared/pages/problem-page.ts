import { html } from 'hono/html';
import { htmlPage } from './html-page.ts';
import { inAllLanguages } from './page-words.ts';

/** Why a page can't be shown, with a way back to the list. */
export const problemPage = ({ title, detail }: { title: string; detail: string }) =>
  htmlPage(
    `${title} – Presseschau`,
    html`<h1>${title}</h1>
    <p>${detail}</p>
    <nav><a href="/">${inAllLanguages('allArticles')}</a></nav>`,
  );
