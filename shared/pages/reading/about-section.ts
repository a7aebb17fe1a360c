import { html } from 'hono/html';
import { readPath } from '../../article/page-paths.ts';
import { rightsOf } from '../../article/rights-of.ts';
import { webAddress } from '../../article/web-address.ts';
import { readerLanguages } from '../../languages/languages.ts';
import { flagWords } from '../flag-words.ts';
import { pageWord } from '../page-words.ts';
import type { Html } from '../row.ts';
import { howSummarised } from './points-section.ts';
import { flaggedIn, type Reading } from './reading.ts';
import { readerDay, timeWords } from './time-words.ts';

/** The address of the page, and when it was made. */
export type PageOrigin = { site: string; at: Date };

/** The facts that a reader needs to trust and to cite the text. */
export const aboutSection = (reading: Reading, place: PageOrigin): Html => {
  const { words } = reading;
  return html`<section class="about" aria-labelledby="about">
    <h2 id="about">${words.about}</h2>
    ${aboutList(reading, place)}
  </section>`;
};

export const aboutList = (reading: Reading, { site, at }: PageOrigin): Html => {
  const { document, language, words } = reading;
  const { id, metadata, summary } = document;
  const page = readPath(id, language);
  const rights = rightsOf(metadata).join(' ');
  const rows: [string, Html | string | undefined][] = [
    [words.translation, translationOf(reading)],
    [words.check, checkOf(reading)],
    [words.summary, summary.points.sentences.length > 0 ? howSummarised(reading) : undefined],
    [pageWord('original', language), originalOf(reading)],
    [words.author, german(metadata.byline, reading)],
    [words.outlet, german(metadata.site, reading)],
    [words.agency, german(metadata.agency, reading)],
    [words.section, german(metadata.section, reading)],
    [readerLanguages[language].listWords.published, timeOf(metadata.published, reading)],
    [words.modified, timeOf(metadata.modified, reading)],
    [words.rights, german(rights, reading)],
    [
      words.otherForms,
      html`<a href="${page}.txt">${words.text}</a> · <a href="${page}.md">Markdown</a>`,
    ],
  ];
  const paper: typeof rows = [
    [words.address, `${site}${page}`],
    [words.retrieved, readerDay(at.toISOString(), language)],
  ];
  return html`<dl>${rows.map((row) => rowHtml(row))}${paper.map((row) => rowHtml(row, 'paper'))}</dl>`;
};

const rowHtml = (
  [label, content]: [string, Html | string | undefined],
  kind = '',
): Html | string => {
  if (!content) return '';
  const attribute = kind ? html` class="${kind}"` : '';
  return html`<div${attribute}><dt>${label}</dt><dd>${content}</dd></div>\n`;
};

/** Text of the German article, marked as German. */
const german = (text: string | undefined, { language }: Reading): Html | undefined => {
  if (!text) return undefined;
  return language === 'de' ? html`${text}` : html`<span lang="de">${text}</span>`;
};

const timeOf = (iso: string | undefined, { language }: Reading): Html | undefined =>
  iso ? html`<time datetime="${iso}">${timeWords(iso, language)}</time>` : undefined;

const translationOf = ({ document, manifest, language, words }: Reading): string | undefined => {
  const { translation } = document;
  if (!translation) return undefined;
  if (translation.model === 'stand-in') return pageWord('standIn', language);
  const at = manifest.languages[language]?.published?.at;
  const details = [translation.model, at && readerDay(at, language)].filter(Boolean).join(', ');
  return [words.byDeepl, details && `(${details})`].filter(Boolean).join(' ');
};

/** The result of the check, and each sentence that a person should look at. */
const checkOf = (reading: Reading): Html | undefined => {
  const { document, language, words, gap } = reading;
  if (!document.translation || document.translation.model === 'stand-in') return undefined;
  const flagged = flaggedIn(reading);
  if (flagged.length === 0) return html`${words.checked} ${words.nothingFound}`;
  return html`${words.checked}
    <ul id="check-${language}">${flagged.map((segment) => html`<li><a href="#${segment.id}">${segment.text ?? `[${gap}]`}</a> <span class="why">⚠ ${flagWords(segment, language)}</span></li>`)}</ul>`;
};

const originalOf = ({ document, byId, language }: Reading): Html | undefined => {
  const address = webAddress(document.metadata.url);
  const { title } = document;
  const name = (language === 'de' ? title?.text : byId.get('title')?.source) ?? '';
  if (!address) return name ? html`<span lang="de">${name}</span>` : undefined;
  const host = new URL(address).hostname.replace(/^www\./, '');
  return html`<a href="${address}" hreflang="de" rel="external noreferrer">${host}</a>${name ? html` <span lang="de">„${name}“</span>` : ''}`;
};
