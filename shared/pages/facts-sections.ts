import { html } from 'hono/html';
import type { Quote, Span, Summary } from '../article/summary.ts';
import type { Cell } from './cell.ts';
import { dateWords } from './date-words.ts';
import { type PageWord, pageWord } from './page-words.ts';
import { type Html, inEach, linkedRow, row } from './row.ts';

/** Quotations, timeline and figures: each a sentence in every language that links to its place. */
export const factsSections = ({ quotes, timeline, figures }: Summary, cell: Cell): Html =>
  html`${quotations(quotes, cell)}${events(timeline, cell)}${amounts(figures, cell)}`;

const OPEN_ROWS = 3;

/** Rows under a heading, folded after the first few. */
const section = (heading: PageWord, rows: Html[], open: number): Html | string => {
  if (rows.length === 0) return '';
  if (open === 0) return folded(heading, rows);
  return html`<section>
    ${row((language) => pageWord(heading, language), { level: 2 })}
    ${rows.slice(0, open)}
    ${rows.length > open ? folded('more', rows.slice(open)) : ''}
  </section>`;
};

const folded = (label: PageWord, rows: Html[]): Html =>
  html`<details>
    <summary><span class="row">${inEach((language) => `${pageWord(label, language)} (${rows.length})`)}</span></summary>
    ${rows}
  </details>`;

/** One row per sentence, though a quotation may run over several. */
const quotations = (quotes: readonly Quote[], cell: Cell): Html | string =>
  section(
    'quotes',
    bySentence(quotes).map((spans) => quotation(spans, cell)),
    OPEN_ROWS,
  );

const quotation = (spans: readonly Quote[], cell: Cell): Html => {
  const id = spans[0]?.sentence ?? '';
  const spoken = spans.find(({ speaker }) => speaker);
  const quoted = linkedRow(`#${id}`, cell(id, spans), { kind: 'quotation' });
  return html`${quoted}${spoken ? speakerRow(spoken) : ''}`;
};

/** The name as the German article prints it, with a link to where it does. */
const speakerRow = ({ sentence, speaker, named, resolved }: Quote): Html =>
  linkedRow(
    `#${named?.sentence ?? sentence}`,
    (language) =>
      html`<span lang="de">${speaker}</span>${resolved ? html` <small>${pageWord('resolved', language)}</small>` : ''}`,
    { kind: 'speaker' },
  );

const events = (timeline: Summary['timeline'], cell: Cell): Html | string =>
  section(
    'timeline',
    timeline.map(({ iso, sentence }) =>
      linkedRow(
        `#${sentence}`,
        (language) =>
          html`<time datetime="${iso}">${dateWords(iso, language)}</time> ${cell(sentence)(language)}`,
        { kind: 'event' },
      ),
    ),
    2 * OPEN_ROWS,
  );

const amounts = (figures: readonly Span[], cell: Cell): Html | string =>
  section(
    'figures',
    bySentence(figures).map((spans) => {
      const id = spans[0]?.sentence ?? '';
      return linkedRow(`#${id}`, cell(id, spans), { kind: 'amount' });
    }),
    0,
  );

export const bySentence = <S extends Span>(spans: readonly S[]): S[][] => [
  ...Map.groupBy(spans, ({ sentence }) => sentence).values(),
];
