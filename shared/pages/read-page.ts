import { html } from 'hono/html';
import type { Language } from '../article/article.ts';
import { awaitsReader, type Manifest } from '../article/manifest.ts';
import { readPath, type View } from '../article/page-paths.ts';
import { readerLanguages } from '../languages/languages.ts';
import { type Cell, cellsOf, type Documents } from './cell.ts';
import { factsSections } from './facts-sections.ts';
import { htmlPage } from './html-page.ts';
import { metaOf } from './list-page.ts';
import { namesSection } from './names-section.ts';
import { pageWord } from './page-words.ts';
import { type Html, languageChoice, row } from './row.ts';
import { mainPoints, overview } from './summary-section.ts';

type Reading = {
  view?: View;
  /** Those whose rest is being translated because somebody reads them. */
  underWay?: ReadonlySet<Language>;
};

/** `/<view>/read/<id>`: the article sentence by sentence in every language, its summary on top. */
export const readPage = (
  manifest: Manifest,
  documents: Documents,
  { view = 'all', underWay }: Reading = {},
) => {
  const { de } = documents;
  const cell = cellsOf(documents);
  const title = de.title?.text ?? pageWord('untitled', 'de');
  const changed = changedIn(manifest, documents);
  return htmlPage({
    view,
    title,
    pathIn: (other) => readPath(manifest.id, other),
    main: html`${languageChoice(view === 'all' ? undefined : new Set(['de', view]))}
    <p class="meta">${metaOf(manifest)}</p>
    ${de.kicker ? row(cell('kicker'), { kind: 'kicker' }) : ''}
    ${de.title ? row(cell('title'), { id: 'title', level: 1 }) : ''}
    ${de.correction ? correction(cell) : ''}
    ${notices(manifest, documents, underWay)}
    ${overview(documents)}
    ${mainPoints(documents, cell)}
    ${factsSections(de.summary, cell)}
    ${namesSection(de.summary)}
    <section class="body">
      ${row((language) => pageWord('article', language), { level: 2 })}
      ${de.blocks.map(
        ({ type, sentences }) =>
          html`<section class="${type}">${sentences.map(({ id }) => row(cell(id), { id, kind: changed.has(id) ? 'changed' : '' }))}</section>`,
      )}
    </section>`,
  });
};

/** What the agency says it corrected. */
const correction = (cell: Cell): Html =>
  row(
    (language) =>
      html`<strong>${pageWord('correction', language)}:</strong> ${cell('correction')(language)}`,
    { id: 'correction', kind: 'changed' },
  );

/** Warnings that readers must see before they trust a column. */
const notices = (
  manifest: Manifest,
  documents: Documents,
  underWay: ReadonlySet<Language> = new Set(),
): Html =>
  row(
    (language) => {
      const rest = underWay.has(language)
        ? pageWord('beingTranslated', language)
        : offerOfRest(language, manifest);
      const texts = [...noticesIn(language, manifest, documents), rest].filter(Boolean);
      return html`${texts.map((text) => html`<span>${text}</span>`)}`;
    },
    { kind: 'note' },
  );

/** Opens what waits for a reader. */
const offerOfRest = (language: Language, { id, languages }: Manifest): Html | string =>
  awaitsReader(languages[language])
    ? html`<a href="${readPath(id, language)}">${pageWord('translateRest', language)}</a>`
    : '';

/** German sentences that the revision changed or added. */
const changedIn = ({ revision, changes }: Manifest, { de }: Documents): Set<string> =>
  new Set(
    changes && de.revision === revision
      ? [...changes.changed, ...changes.added].flatMap(({ sentence }) => sentence ?? [])
      : [],
  );

const noticesIn = (language: Language, manifest: Manifest, documents: Documents): string[] => {
  const state = manifest.languages[language];
  const document = documents[language];
  const standing =
    state && state.status !== 'complete' ? readerLanguages[language].statuses[state.status] : '';
  return [
    changesIn(language, manifest),
    document?.truncated ? pageWord('truncated', language) : '',
    document?.translation?.model === 'stand-in' ? pageWord('standIn', language) : '',
    [standing, state?.reason?.message].filter(Boolean).join(': '),
  ].filter(Boolean);
};

/** How many sentences a correction touched. */
const changesIn = (language: Language, { revision, changes }: Manifest): string => {
  if (!changes || revision === 1) return '';
  const { changed, added, removed } = changes;
  return [
    `${pageWord('revision', language)} ${revision}`,
    `${changed.length} ${pageWord('changed', language)}`,
    `${added.length} ${pageWord('added', language)}`,
    `${removed.length} ${pageWord('removed', language)}`,
  ].join(' · ');
};
