import { html } from 'hono/html';
import type { Segment } from '../../article/document.ts';
import { readerLanguages } from '../../languages/languages.ts';
import { flagWords } from '../flag-words.ts';
import type { Html } from '../row.ts';
import { pointId, type Reading } from './reading.ts';

/**
 * A sentence of the text. Pressing it, or the button after it, opens its German: a popover needs no
 * script, goes away with Escape or a press elsewhere, and leaves the text where it is.
 */
export const sentence = (segment: Segment, reading: Reading): Html => {
  const { id, text = '', source } = segment;
  if (source === undefined)
    return html`<span class="s" id="${id}">${text}${marks(segment, reading)}${permalink(id, reading)}</span>`;
  return html`<span class="s" id="${id}"><label for="de-of-${id}">${text}${doubt(segment, reading)}</label>${marks(segment, reading)}${germanOf(segment, source, reading)}</span>`;
};

/** Sentences in a row that are not translated: one gap, whose German is theirs together. */
export const gap = ([first, ...others]: Segment[], reading: Reading): Html => {
  if (!first) return html``;
  const german = [first, ...others].map(({ source }) => source).join(' ');
  return html`<span class="s" id="${first.id}"><label for="de-of-${first.id}"><em class="missing">[${reading.gap}]</em></label>${germanOf(first, german, reading)}</span>${others.map(({ id }) => html`<span id="${id}"></span>`)}`;
};

/** A tab stop for each sentence is enough: the link is also in what the button opens. */
const germanOf = ({ id, flags }: Segment, german: string, reading: Reading): Html => {
  const { words, language } = reading;
  const why = flags
    ? html`<span class="why" lang="${language}">⚠ ${readerLanguages[language].listWords.doubtful}: ${flagWords(reading.byId.get(id), language)}</span>`
    : '';
  return html`<a class="here" href="#${id}" tabindex="-1" aria-hidden="true">#</a><button type="button" id="de-of-${id}" popovertarget="de-${id}" aria-label="${words.germanOfSentence}">DE</button><span popover id="de-${id}" class="german" lang="de">${german}${why} <a href="#${id}" lang="${language}">${words.permalink}</a></span>`;
};

const permalink = (id: string, { words }: Reading): Html =>
  html`<a class="here" href="#${id}" aria-label="${words.permalink}">#</a>`;

const doubt = ({ flags }: Segment, { language }: Reading): Html | string =>
  flags
    ? html`<span class="doubted" role="img" aria-label="${readerLanguages[language].listWords.doubtful}">⚠</span>`
    : '';

/** From a sentence to the point that it proves, and to what it said before it was corrected. */
const marks = ({ id }: Segment, { pointOf, corrected, words, inPoints }: Reading): Html => {
  const point = pointOf.get(id);
  return html`${
    corrected.has(id)
      ? html`<a class="mark corrected" href="#was-${id}">${words.corrected}</a>`
      : ''
  }${
    point === undefined || inPoints.has(id)
      ? ''
      : html`<a class="mark back" href="#${pointId(point)}" aria-label="${words.backToPoint}">↑</a>`
  }`;
};
