import { html } from 'hono/html';
import type { Language } from '../article/article.ts';
import { LANGUAGES } from '../article/language-codes.ts';
import type { Manifest } from '../article/manifest.ts';
import { awaitsReader } from '../article/manifest-states.ts';
import { readPath } from '../article/page-paths.ts';
import { readerLanguages } from '../languages/languages.ts';
import { type Cell, cellsOf, type Documents } from './cell.ts';
import { editsOf } from './edits-of.ts';
import { factsSections } from './facts-sections.ts';
import { htmlPage } from './html-page.ts';
import { namesSection } from './names-section.ts';
import { noticesIn } from './notices.ts';
import { pageWord } from './page-words.ts';
import { aboutList, type PageOrigin } from './reading/about-section.ts';
import { correctedIn, readingOf } from './reading/reading.ts';
import { type Html, languageChoice, row } from './row.ts';
import { mainPoints, overview } from './summary-section.ts';
import { titleOf } from './title-of.ts';

/** `/all/read/<id>`: the article sentence by sentence in every language, its summary on top. */
export const columnsPage = (
  manifest: Manifest,
  documents: Documents,
  { underWay, ...place }: PageOrigin & { underWay: ReadonlySet<Language> },
) => {
  const { de } = documents;
  const cell = cellsOf(manifest, documents);
  const corrected = correctedIn(manifest, de);
  const title = titleOf(de);
  const about = (language: Language) => {
    const document = documents[language];
    const list = document ? aboutList(readingOf(manifest, document), place) : '';
    return html`<div class="${language}" lang="${language}">${list}</div>`;
  };
  return htmlPage({
    view: 'all',
    title: title.text,
    pathIn: (view) => readPath(manifest.id, view),
    main: html`${languageChoice()}
    ${de.kicker ? row(cell('kicker'), { kind: 'kicker' }) : ''}
    ${title.id ? row(cell(title.id), { id: de.title ? 'title' : '', level: 1 }) : html`<h1>${title.text}</h1>`}
    ${de.correction ? correction(cell) : ''}
    ${notices(manifest, documents, underWay)}
    ${overview(manifest, documents)}
    ${mainPoints(documents, cell)}
    ${factsSections(de.summary, cell)}
    ${namesSection(de.summary)}
    <section class="body">
      ${row((language) => pageWord('article', language), { level: 2 })}
      ${de.blocks.map(
        ({ type, sentences }) =>
          html`<div class="${type}">${sentences.map(({ id }) => row(cell(id), { id, kind: corrected.has(id) ? 'changed' : '' }))}</div>`,
      )}
    </section>
    <section class="about">
      ${row((language) => readerLanguages[language].readingWords.about, { level: 2 })}
      <div class="row">${LANGUAGES.map((language) => about(language))}</div>
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
  underWay: ReadonlySet<Language>,
): Html => {
  const noticesOf = (language: Language) => [
    editsOf(manifest, language),
    ...noticesIn(language, manifest, documents[language]),
    underWay.has(language)
      ? pageWord('beingTranslated', language)
      : offerOfRest(language, manifest),
  ];
  return row(
    (language) =>
      html`${noticesOf(language).map((text) => (text ? html`<span>${text}</span>` : ''))}`,
    { kind: 'note' },
  );
};

/** Opens what waits for a reader. */
const offerOfRest = (language: Language, { id, languages }: Manifest): Html | string =>
  awaitsReader(languages[language])
    ? html`<a href="${readPath(id, language)}">${pageWord('translateRest', language)}</a>`
    : '';
