import { html } from 'hono/html';
import type { ArticleDocument } from '../../article/document.ts';
import type { Manifest } from '../../article/manifest.ts';
import { readPath } from '../../article/page-paths.ts';
import { sourcesOf } from '../../article/sources-of.ts';
import { readerLanguages } from '../../languages/languages.ts';
import { dateWords } from '../date-words.ts';
import { editsOf } from '../edits-of.ts';
import { htmlPage } from '../html-page.ts';
import { noticesIn } from '../notices.ts';
import { pageWord } from '../page-words.ts';
import type { Html } from '../row.ts';
import { titleOf } from '../title-of.ts';
import { aboutSection, type PageOrigin } from './about-section.ts';
import { correctionsSection } from './corrections-section.ts';
import { type FoldedPart, foldedFacts, foldedParts } from './folded-facts.ts';
import { pointsSection } from './points-section.ts';
import { flaggedIn, type Reading, readingOf } from './reading.ts';
import { sentence } from './sentence.ts';
import { textSection } from './text-section.ts';

type Options = PageOrigin & {
  /** Whether the rest is being translated because somebody reads it. */
  isUnderWay: boolean;
};

/** `/<language>/read/<id>`: the article as running text, its summary on top. */
export const readingPage = (
  manifest: Manifest,
  document: ArticleDocument,
  { isUnderWay, ...place }: Options,
) => {
  const reading = readingOf(manifest, document);
  const parts = foldedParts(reading);
  const sections = { corrections: correctionsSection(reading), points: pointsSection(reading) };
  return htmlPage({
    view: document.language,
    title: titleOf(document).text,
    pathIn: (view) => readPath(manifest.id, view),
    main: html`<article class="reading">
      ${heading(reading)}
      ${notices(reading, isUnderWay)}
      ${contents(reading, { parts, ...sections })}
      ${sections.points}
      ${sections.corrections}
      ${foldedFacts(parts)}
      ${textSection(reading)}
      ${aboutSection(reading, place)}
    </article>`,
  });
};

const heading = (reading: Reading): Html => {
  const { document, language } = reading;
  const { kicker, title, correction, metadata, summary } = document;
  const { topics } = readerLanguages[language];
  const day = metadata.published?.slice(0, 10);
  const facts = [...sourcesOf(metadata), summary.topic && topics[summary.topic.id]].filter(Boolean);
  return html`<header>
    ${kicker?.text ? html`<p class="kicker">${sentence(kicker, reading)}</p>` : ''}
    <h1${title?.text ? html` id="title"` : ''}>${titleOf(document).text}</h1>
    ${title?.source ? html`<p class="original" lang="de">${title.source}</p>` : ''}
    <p class="meta">${facts.map((fact) => html`<span>${fact}</span> `)}${minutesIn(reading)}${day ? html`<time datetime="${day}">${dateWords(day, language)}</time>` : ''}</p>
    ${provenance(reading)}
    ${correction?.text ? html`<p class="correction"><strong>${pageWord('correction', language)}:</strong> ${sentence(correction, reading)}</p>` : ''}
  </header>`;
};

/** One line that sums up the end of the page. */
const provenance = (reading: Reading): Html | string => {
  const { document, language, words, manifest } = reading;
  const { translation } = document;
  const flagged = flaggedIn(reading).length;
  const links = [
    translation && translation.model !== 'stand-in' && link('about', words.byDeepl),
    translation &&
      flagged > 0 &&
      link(`check-${language}`, readerLanguages[language].counts.flagged(flagged)),
    reading.corrected.size > 0 && link('corrections', editsOf(manifest, language)),
  ].filter((each) => each);
  return links.length > 0 ? html`<p class="meta">${links}</p>` : '';
};

const link = (id: string, text: string): Html => html`<a href="#${id}">${text}</a> `;

const minutesIn = ({ manifest, language }: Reading): Html | string => {
  const minutes = manifest.languages[language]?.minutes;
  return minutes ? html`<span>${readerLanguages[language].minutes(minutes)}</span> ` : '';
};

const notices = ({ manifest, document, language }: Reading, isUnderWay: boolean): Html | string => {
  const texts = [
    ...noticesIn(language, manifest, document),
    ...(isUnderWay ? [pageWord('beingTranslated', language)] : []),
  ];
  return texts.length > 0
    ? html`<div class="notices">${texts.map((text) => html`<p>${text}</p>`)}</div>`
    : '';
};

type Sections = { parts: readonly FoldedPart[]; corrections: Html | string; points: Html | string };

/** One line that leads to every part. */
const contents = (reading: Reading, { parts, corrections, points }: Sections): Html => {
  const { language, words, document } = reading;
  const links = [
    { id: 'points', label: pageWord('points', language), isThere: points !== '' },
    { id: 'corrections', label: words.corrections, isThere: corrections !== '' },
    ...parts.map(({ id, label }) => ({ id, label, isThere: true })),
    { id: 'article', label: pageWord('article', language), isThere: document.blocks.length > 0 },
    { id: 'about', label: words.about, isThere: true },
  ].filter(({ isThere }) => isThere);
  return html`<nav class="parts" aria-label="${words.contents}">${links.map(
    ({ id, label }) => html`<a href="#${id}">${label}</a> `,
  )}</nav>`;
};
