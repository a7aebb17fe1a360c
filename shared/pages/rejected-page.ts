import { html } from 'hono/html';
import type { Language } from '../article/article.ts';
import type { Manifest, Reason } from '../article/manifest.ts';
import { rejectedPath, type View } from '../article/page-paths.ts';
import { readerLanguages } from '../languages/languages.ts';
import { timeWords } from './day-words.ts';
import { htmlPage } from './html-page.ts';
import { listLabel, listWord, pageWord, wordsIn } from './page-words.ts';
import { rejectionWords } from './rejection-words.ts';
import { type Html, languageChoice, row } from './row.ts';

type RejectedProps = { view: View; manifests: Manifest[]; next?: string | undefined };

/** `/<view>/rejected`: uploads that became no article, why, and what their uploader can do. */
export const rejectedPage = ({ view, manifests, next }: RejectedProps) => {
  return htmlPage({
    view,
    title: listLabel('rejectedUploads', view),
    pathIn: rejectedPath,
    main: html`${view === 'all' ? languageChoice() : ''}
    <h1>${listWord('rejectedUploads', view)}</h1>
    ${manifests.length === 0 ? html`<p class="note">${listWord('noneRejected', view)}</p>` : ''}
    ${manifests.map((manifest) => rejected(manifest, view))}
    ${next ? html`<nav class="pages" aria-label="${listLabel('pages', view)}"><a rel="next" href="${rejectedPath(view)}?cursor=${next}">${wordsIn(view, (each) => pageWord('older', each))} →</a></nav>` : ''}
    <p class="note">${listWord('germanTime', view)}</p>`,
  });
};

const rejected = ({ source, reason, updated }: Manifest, view: View): Html => {
  return html`<article class="card rejected">
    <h2>${source.key}</h2>
    ${view === 'all' ? row((each) => advice(reason, each)) : html`<p>${advice(reason, view)}</p>`}
    <p class="meta">${wordsIn(view, (each) => html`${readerLanguages[each].listWords.received} ${timeWords(updated, each)}`)}</p>
  </article>`;
};

const advice = (why: Reason | undefined, language: Language): Html => {
  const words = rejectionWords(why, language);
  if (!words) return html`${readerLanguages[language].problems.rejected.text}`;
  return html`${words.reason}${words.remedy ? html` <strong>${words.remedy}</strong>` : ''}`;
};
