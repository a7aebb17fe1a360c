import { html } from 'hono/html';
import { leadAndPoints, type MainPoint } from '../../article/lead-and-points.ts';
import { readerLanguages } from '../../languages/languages.ts';
import { flagWords } from '../flag-words.ts';
import { pageWord } from '../page-words.ts';
import type { Html } from '../row.ts';
import { pointId, type Reading } from './reading.ts';
import { runningText } from './running-text.ts';

/** The lead and the points, each a link to its sentence, which links back. */
export const pointsSection = (reading: Reading): Html | string => {
  const { document, language } = reading;
  const { lead, points } = leadAndPoints(document.summary);
  if (!lead && points.length === 0) return '';
  return html`<section class="points" aria-labelledby="points">
    <h2 id="points">${pageWord('points', language)}</h2>
    ${lead ? html`<p class="lead" id="${pointId(0)}">${pointHtml(lead, reading)}</p>` : ''}
    ${points.length > 0 ? html`<ul>${points.map((point, at) => html`<li id="${pointId(at + 1)}">${pointHtml(point, reading)}</li>`)}</ul>` : ''}
    <p class="how">${howSummarised(reading)}</p>
  </section>`;
};

/** Who made the summary: a model, the editors, or a program that chose sentences. */
export const howSummarised = ({ document, language, words }: Reading): string => {
  const { points, written } = document.summary;
  if (written?.lead || written?.points.length) {
    const replaced = written.dropped > 0 ? ` ${pageWord('unproven', language)}` : '';
    return `${pageWord('written', language)} (${written.model}).${replaced}`;
  }
  return points.by === 'editors' ? pageWord('editors', language) : words.extracted;
};

const pointHtml = ({ id, sentences }: MainPoint, reading: Reading): Html => {
  const { byId, gap, language, inPoints } = reading;
  const segment = byId.get(id);
  if (segment && inPoints.has(id)) return runningText([segment], reading);
  const [first, ...more] = sentences;
  const doubt = segment?.flags
    ? html` <span class="doubted" role="img" aria-label="${readerLanguages[language].listWords.doubtful}: ${flagWords(segment, language)}">⚠</span>`
    : '';
  return html`<a href="#${first}">${segment?.text ?? html`<em class="missing">[${gap}]</em>`}</a>${doubt}${more.map((at, i) => html` <a class="proof" href="#${at}">${i + 2}</a>`)}`;
};
