import { html } from 'hono/html';
import type { Quote, Span } from '../../article/summary.ts';
import { withMarks } from '../cell.ts';
import { dateWords } from '../date-words.ts';
import { bySentence } from '../facts-sections.ts';
import { type PageWord, pageWord } from '../page-words.ts';
import type { Html } from '../row.ts';
import { foldedNames } from './folded-names.ts';
import type { Reading } from './reading.ts';

/** The parts that repeat the text, each folded; a link to its id opens it. */
export type FoldedPart = { id: string; label: string; count: number; content: Html };

export const foldedParts = (reading: Reading): FoldedPart[] => {
  const { language, document } = reading;
  const { quotes, timeline, figures } = document.summary;
  const part = (id: PageWord, items: Html[]): FoldedPart => ({
    id,
    label: pageWord(id, language),
    count: items.length,
    content: html`<ul>${items.map((item) => html`<li>${item}</li>`)}</ul>`,
  });
  const parts = [
    part(
      'quotes',
      bySentence(quotes).map((spans) => quotation(spans, reading)),
    ),
    part(
      'timeline',
      timeline.map(
        ({ iso, sentence }) =>
          html`<time datetime="${iso}">${dateWords(iso, language)}</time> ${linked(sentence, reading)}`,
      ),
    ),
    part(
      'figures',
      bySentence(figures).map((spans) => linked(spans[0]?.sentence ?? '', reading, spans)),
    ),
    foldedNames(reading),
  ];
  return parts.filter(({ count }) => count > 0);
};

export const foldedFacts = (parts: readonly FoldedPart[]): Html =>
  html`${parts.map(
    ({ id, label, count, content }) =>
      html`<details class="fact"><summary>${label} <span class="count">${count}</span></summary><div id="${id}">${content}</div></details>\n`,
  )}`;

const linked = (
  id: string,
  { byId, language, gap }: Reading,
  spans: readonly Span[] = [],
): Html => {
  const text = byId.get(id)?.text;
  return html`<a href="#${id}">${language === 'de' ? withMarks(text ?? '', spans) : (text ?? `[${gap}]`)}</a>`;
};

/** The name as the German article prints it, with a link to where it does. */
const quotation = (spans: readonly Quote[], reading: Reading): Html => {
  const id = spans[0]?.sentence ?? '';
  const spoken = spans.find(({ speaker }) => speaker);
  const who = spoken
    ? html` <span class="speaker"><a href="#${spoken.named?.sentence ?? id}" lang="de">${spoken.speaker}</a>${spoken.resolved ? ` (${pageWord('resolved', reading.language)})` : ''}</span>`
    : '';
  return html`${linked(id, reading, spans)}${who}`;
};
