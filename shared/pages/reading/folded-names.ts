import { html } from 'hono/html';
import type { Name, Span } from '../../article/summary.ts';
import { type PageWord, pageWord } from '../page-words.ts';
import type { Html } from '../row.ts';
import type { FoldedPart } from './folded-facts.ts';
import type { Reading } from './reading.ts';

/**
 * People, organisations, places and sources, most frequent first, each with a link to its first
 * mention.
 */
export const foldedNames = ({ document, language, words }: Reading): FoldedPart => {
  const { names, sources } = document.summary;
  const ofType = (type: Name['type']) =>
    names
      .filter((name) => name.type === type)
      .toSorted((a, b) => b.mentions.length - a.mentions.length)
      .map((name) => nameLink(name, language));
  const lists: [PageWord, Html[]][] = [
    ['person', ofType('person')],
    ['organisation', ofType('organisation')],
    ['place', ofType('place')],
    ['sources', sources.map((source) => link(source, source.text))],
  ];
  const rows = lists.filter(([, links]) => links.length > 0);
  return {
    id: 'names',
    label: words.names,
    count: rows.reduce((sum, [, links]) => sum + links.length, 0),
    content: html`<dl>${rows.map(
      ([label, links]) => html`<dt>${pageWord(label, language)}</dt><dd>${links}</dd>`,
    )}</dl>`,
  };
};

/** A country has a name in each language; any other name appears as printed. */
const nameLink = ({ text, names, mentions }: Name, language: Reading['language']): Html =>
  mentions[0]
    ? link(mentions[0], names?.[language] ?? text, names?.[language] ? language : 'de')
    : html``;

const link = ({ sentence }: Span, text: string, language: Reading['language'] = 'de'): Html =>
  html`<a class="chip" href="#${sentence}" lang="${language}">${text}</a> `;
