import { html } from 'hono/html';
import type { Language } from '../article/article.ts';
import type { Quote, Span, Summary } from '../article/summary.ts';
import type { Cell } from './cell.ts';
import { dateWords } from './date-words.ts';
import { pageWords } from './page-words.ts';
import { type Html, inEach, row } from './row.ts';

/** Quotations, timeline and figures: each a sentence in three languages that links to its place. */
export const facts = ({ quotes, timeline, figures }: Summary, cell: Cell): Html =>
  html`${quotations(quotes, cell)}${events(timeline, cell)}${amounts(figures, cell)}`;

const OPEN = 3;

/** Rows under a heading; those behind the first few are folded. */
const section = (heading: Record<Language, string>, rows: Html[], open: number): Html | string => {
  if (rows.length === 0) return '';
  if (open === 0) return folded(heading, rows);
  return html`<section>
    ${row((language) => heading[language], { level: 2 })}
    ${rows.slice(0, open)}
    ${rows.length > open ? folded(pageWords.more, rows.slice(open)) : ''}
  </section>`;
};

const folded = (label: Record<Language, string>, rows: Html[]): Html =>
  html`<details>
    <summary><span class="row">${inEach((language) => `${label[language]} (${rows.length})`)}</span></summary>
    ${rows}
  </details>`;

/** One row for each sentence; parts of one quotation stand in sentences of their own. */
const quotations = (quotes: readonly Quote[], cell: Cell): Html | string =>
  section(
    pageWords.quotes,
    bySentence(quotes).map((spans) => quotation(spans, cell)),
    OPEN,
  );

const quotation = (spans: readonly Quote[], cell: Cell): Html => {
  const id = spans[0]?.sentence ?? '';
  const spoken = spans.find(({ speaker }) => speaker);
  return row(
    (language) =>
      html`<a href="#${id}">${cell(id, spans)(language)}</a>${spoken ? speakerOf(spoken, language) : ''}`,
    { kind: 'quotation' },
  );
};

/** A name stands in German as printed; elsewhere a pronoun's link shows the sentence that has it. */
const speakerOf = ({ sentence, speaker, named, resolved }: Quote, language: Language) => {
  if (language !== 'de' && !resolved) return '';
  const who = language === 'de' ? speaker : pageWords.speakerThere[language];
  const how = resolved ? html` <small>${pageWords.resolved[language]}</small>` : '';
  return html`<a class="speaker" href="#${named?.sentence ?? sentence}">${who}${how}</a>`;
};

const events = (timeline: Summary['timeline'], cell: Cell): Html | string =>
  section(
    pageWords.timeline,
    timeline.map(({ iso, sentence }) =>
      row(
        (language) =>
          html`<time datetime="${iso}">${dateWords(iso, language)}</time> <a href="#${sentence}">${cell(sentence)(language)}</a>`,
        { kind: 'event' },
      ),
    ),
    2 * OPEN,
  );

const amounts = (figures: readonly Span[], cell: Cell): Html | string =>
  section(
    pageWords.figures,
    bySentence(figures).map((spans) => {
      const id = spans[0]?.sentence ?? '';
      return row((language) => html`<a href="#${id}">${cell(id, spans)(language)}</a>`, {
        kind: 'amount',
      });
    }),
    0,
  );

const bySentence = <S extends Span>(spans: readonly S[]): S[][] => [
  ...Map.groupBy(spans, ({ sentence }) => sentence).values(),
];
