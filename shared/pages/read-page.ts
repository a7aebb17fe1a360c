import { html } from 'hono/html';
import type { Language } from '../article.ts';
import { type ArticleDocument, type Segment, segments } from '../document.ts';
import type { Manifest } from '../manifest.ts';
import { layout } from './layout.ts';
import { metaOf } from './list-page.ts';
import { type Html, languageChoice, row } from './row.ts';
import { flagWords, statusWords, words } from './words.ts';

export type Documents = { de: ArticleDocument; en?: ArticleDocument; ko?: ArticleDocument };

/** `/read/<id>`: the article sentence by sentence in three languages, its key points on top. */
export const readPage = (manifest: Manifest, documents: Documents) => {
  const { de } = documents;
  const cell = cellsOf(documents);
  const title = de.title?.text ?? words.untitled.de;
  return layout(
    `${title} – Presseschau`,
    html`${languageChoice(words.languageName)}
    <p class="meta">${metaOf(manifest)}</p>
    ${de.kicker ? row(cell('kicker'), { kind: 'kicker' }) : ''}
    ${de.title ? row(cell('title'), { id: 'title', level: 1 }) : ''}
    ${notices(manifest, documents)}
    ${keyPoints(de, cell)}
    <section class="body">
      ${row((language) => words.article[language], { level: 2 })}
      ${de.blocks.map(
        ({ type, sentences }) =>
          html`<section class="${type}">${sentences.map(({ id }) => row(cell(id), { id }))}</section>`,
      )}
    </section>`,
  );
};

type Cell = (id: string) => (language: Language) => Html | string;

const cellsOf = (documents: Documents): Cell => {
  const texts = Object.fromEntries(
    Object.entries(documents).map(([language, document]) => [
      language,
      new Map(document ? segments(document).map((segment) => [segment.id, segment]) : []),
    ]),
  );
  return (id) => (language) => sentence(texts[language]?.get(id), language);
};

const sentence = (segment: Segment | undefined, language: Language): Html | string => {
  if (segment?.text === undefined) return html`<em class="missing">${words.missing[language]}</em>`;
  if (language === 'de' || !segment.flags) return segment.text;
  const meaning = segment.flags.map((flag) => flagWords[flag][language]).join('; ');
  return html`${segment.text} <span class="flag">⚠ ${meaning}</span>`;
};

const keyPoints = ({ summary: { points } }: ArticleDocument, cell: Cell): Html | string => {
  if (points.sentences.length === 0) return '';
  const by = (language: Language) =>
    points.by === 'editors' ? html` <small>${words.editors[language]}</small>` : '';
  return html`<section class="points">
    ${row((language) => html`${words.points[language]}${by(language)}`, { level: 2 })}
    ${points.sentences.map((id) =>
      row((language) => html`<a href="#${id}">${cell(id)(language)}</a>`, { kind: 'point' }),
    )}
  </section>`;
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

const noticesIn = (language: Language, manifest: Manifest, documents: Documents): string[] => {
  const state = manifest.languages[language];
  const document = documents[language];
  const standing = state && state.status !== 'complete' ? statusWords[state.status][language] : '';
  return [
    document?.truncated ? words.truncated[language] : '',
    document?.translation?.model === 'stand-in' ? words.standIn[language] : '',
    [standing, state?.reason?.message].filter(Boolean).join(': '),
  ].filter(Boolean);
};
