import { html } from 'hono/html';
import type { Change } from '../../article/manifest.ts';
import type { Html } from '../row.ts';
import type { Reading } from './reading.ts';
import { timeWords } from './time-words.ts';
import { wordChange } from './word-change.ts';

/** Which sentences a correction changed, what their German said before, and since when. */
export const correctionsSection = (reading: Reading): Html | string => {
  const { manifest, document, language, words } = reading;
  const { changes, begun, updated, revision } = manifest;
  if (!changes || revision === 1 || document.revision !== revision) return '';
  const { changed, added, removed } = changes;
  if (changed.length + added.length + removed.length === 0) return '';
  const at = begun ?? updated;
  return html`<section class="corrections" aria-labelledby="corrections">
    <h2 id="corrections">${words.corrections}</h2>
    <p class="when">${words.correctedAt}: <time datetime="${at}">${timeWords(at, language)}</time></p>
    <ul>${[...changed, ...added, ...removed].map((change) => changeHtml(change, reading))}</ul>
  </section>`;
};

const changeHtml = ({ sentence, before, after }: Change, reading: Reading): Html => {
  const { language, byId } = reading;
  const now = sentence && language !== 'de' ? byId.get(sentence)?.text : undefined;
  return html`<li${sentence ? html` id="was-${sentence}"` : ''}>
    ${now ? html`<p><a href="#${sentence}">${now}</a></p>` : ''}
    <p lang="de">${germanChange(before, after, reading)}${sentence && !now ? html` <a href="#${sentence}">↓</a>` : ''}</p>
  </li>`;
};

const germanChange = (
  before: string | undefined,
  after: string | undefined,
  reading: Reading,
): Html => {
  const { start, removed, added, end } = wordChange(before ?? '', after ?? '');
  const { words, language } = reading;
  const hidden = (word: string) => html`<span class="hidden" lang="${language}">${word}: </span>`;
  return html`${start}${removed ? html`<del>${hidden(words.before)}${removed.trimEnd()}</del> ` : ''}${added ? html`<ins>${hidden(words.after)}${added.trimEnd()}</ins> ` : ''}${end}`;
};
