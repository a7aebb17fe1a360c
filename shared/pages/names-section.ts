import { html } from 'hono/html';
import type { Name, Span, Summary } from '../article/summary.ts';
import { type PageWord, pageWord } from './page-words.ts';
import { type Html, inEach } from './row.ts';

/** The other names are folded. */
const OPEN_NAMES = 8;

/**
 * People, organisations, places and sources as the German article prints them, most frequent first.
 */
export const namesSection = ({ names, sources }: Summary): Html | string => {
  const lists = [
    ...(['person', 'organisation', 'place'] as const).map((type) => ({
      label: type,
      chips: ofType(names, type).map(chip),
    })),
    { label: 'sources' as const, chips: sources.map((source) => link(source, source.text)) },
  ].filter(({ chips }) => chips.length > 0);
  if (lists.length === 0) return '';
  return html`<section class="names">${lists.map(({ label, chips }) => list(label, chips))}</section>`;
};

const list = (label: PageWord, chips: Html[]): Html =>
  html`<div class="chips">
    <p class="label">${inEach((language) => pageWord(label, language))}</p>
    <p lang="de">${chips.slice(0, OPEN_NAMES)}</p>
    ${
      chips.length > OPEN_NAMES
        ? html`<details><summary>+${chips.length - OPEN_NAMES}</summary><p lang="de">${chips.slice(OPEN_NAMES)}</p></details>`
        : ''
    }
  </div>`;

const ofType = (names: readonly Name[], type: Name['type']): Name[] =>
  names
    .filter((name) => name.type === type)
    .toSorted((a, b) => b.mentions.length - a.mentions.length);

/** A country has a name in each language; any other name appears as printed. */
const chip = ({ text, names, mentions: [first] }: Name): Html => {
  if (!first) return html``;
  return link(first, names ? html`${inEach((language) => names[language] ?? names.de)}` : text);
};

const link = ({ sentence }: Span, text: Html | string): Html =>
  html`<a class="chip" href="#${sentence}">${text}</a> `;
