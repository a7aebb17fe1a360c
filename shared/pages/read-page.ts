import { html } from 'hono/html';
import type { Language } from '../article/article.ts';
import type { Manifest } from '../article/manifest.ts';
import { cellsOf, type Documents } from './cell.ts';
import { facts } from './facts.ts';
import { htmlPage } from './html-page.ts';
import { metaOf } from './list-page.ts';
import { namesSection } from './names-section.ts';
import { pageWords, statusWords } from './page-words.ts';
import { type Html, languageChoice, row } from './row.ts';
import { mainPoints, overview } from './summary-section.ts';

/** `/read/<id>`: the article sentence by sentence in three languages, its summary on top. */
export const readPage = (manifest: Manifest, documents: Documents) => {
  const { de } = documents;
  const cell = cellsOf(documents);
  const title = de.title?.text ?? pageWords.untitled.de;
  const changed = changedIn(manifest, documents);
  return htmlPage(
    `${title} – Presseschau`,
    html`${languageChoice(pageWords.languageName)}
    <p class="meta">${metaOf(manifest)}</p>
    ${de.kicker ? row(cell('kicker'), { kind: 'kicker' }) : ''}
    ${de.title ? row(cell('title'), { id: 'title', level: 1 }) : ''}
    ${notices(manifest, documents)}
    ${overview(documents)}
    ${mainPoints(documents, cell)}
    ${facts(de.summary, cell)}
    ${namesSection(de.summary)}
    <section class="body">
      ${row((language) => pageWords.article[language], { level: 2 })}
      ${de.blocks.map(
        ({ type, sentences }) =>
          html`<section class="${type}">${sentences.map(({ id }) => row(cell(id), { id, kind: changed.has(id) ? 'changed' : '' }))}</section>`,
      )}
    </section>`,
  );
};

/** What a reader must know before he trusts a column. */
const notices = (manifest: Manifest, documents: Documents): Html =>
  row(
    (language) =>
      html`${noticesIn(language, manifest, documents).map((text) => html`<span>${text}</span>`)}`,
    {
      kind: 'note',
    },
  );

/** Sentences of the German text that its revision changed or added. */
const changedIn = ({ revision, changes }: Manifest, { de }: Documents): Set<string> =>
  new Set(changes && de.revision === revision ? [...changes.changed, ...changes.added] : []);

const noticesIn = (language: Language, manifest: Manifest, documents: Documents): string[] => {
  const state = manifest.languages[language];
  const document = documents[language];
  const standing = state && state.status !== 'complete' ? statusWords[state.status][language] : '';
  return [
    changesIn(language, manifest),
    document?.truncated ? pageWords.truncated[language] : '',
    document?.translation?.model === 'stand-in' ? pageWords.standIn[language] : '',
    [standing, state?.reason?.message].filter(Boolean).join(': '),
  ].filter(Boolean);
};

/** How many sentences a correction touched. */
const changesIn = (language: Language, { revision, changes }: Manifest): string => {
  if (!changes) return '';
  const { changed, added, removed } = changes;
  return [
    `${pageWords.revision[language]} ${revision}`,
    `${changed.length} ${pageWords.changed[language]}`,
    `${added.length} ${pageWords.added[language]}`,
    `${removed.length} ${pageWords.removed[language]}`,
  ].join(' · ');
};
