import { html } from 'hono/html';
import type { Language } from '../article/article.ts';
import { leadAndPoints, type MainPoint } from '../article/lead-and-points.ts';
import type { Manifest } from '../article/manifest.ts';
import { minutesOf } from '../article/minutes-of.ts';
import { sourcesOf } from '../article/sources-of.ts';
import { readerLanguages } from '../languages/languages.ts';
import type { Cell, Documents } from './cell.ts';
import { dateWords } from './date-words.ts';
import { pageWord } from './page-words.ts';
import { type Html, linkedRow, row } from './row.ts';

/** The publisher, date, topic and reading time, in one line per language. */
export const overview = ({ received }: Manifest, documents: Documents): Html => {
  const { summary, metadata } = documents.de;
  const { topic } = summary;
  const { published = received } = metadata;
  const line = (language: Language) => {
    const document = documents[language];
    const minutes = document && minutesOf(document);
    const words = readerLanguages[language];
    return [
      ...sourcesOf(metadata),
      topic && words.topics[topic.id],
      minutes && words.minutes(minutes),
      dateWords(published.slice(0, 10), language),
    ]
      .filter(Boolean)
      .join(' · ');
  };
  return row(line, { kind: 'overview' });
};

/** The lead and the points, each a link to its sentence; a model's statements replace them. */
export const mainPoints = ({ de }: Documents, cell: Cell): Html | string => {
  const { lead, points } = leadAndPoints(de.summary);
  if (!lead && points.length === 0) return '';
  return html`<section class="points">
    ${row((language) => html`${pageWord('points', language)}${byWhom(de.summary, language)}`, { level: 2 })}
    ${lead ? point(lead, cell, 'lead') : ''}
    ${points.map((one) => point(one, cell, 'point'))}
  </section>`;
};

const byWhom = (
  { points, written }: Documents['de']['summary'],
  language: Language,
): Html | string => {
  if (written?.lead || written?.points.length) {
    const replaced = written.dropped > 0 ? ` ${pageWord('unproven', language)}` : '';
    return html` <small>${pageWord('written', language)} (${written.model}).${replaced}</small>`;
  }
  return points.by === 'editors' ? html` <small>${pageWord('editors', language)}</small>` : '';
};

/** Links to each sentence that proves it. */
const point = ({ id, sentences }: MainPoint, cell: Cell, kind: string): Html => {
  const [first, ...more] = sentences;
  const rest = more.map((at, i) => html`<a class="proof" href="#${at}">${i + 2}</a> `);
  return html`${linkedRow(`#${first}`, cell(id), { kind })}${more.length > 0 ? html`<p class="proofs">${rest}</p>` : ''}`;
};
