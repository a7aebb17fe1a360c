import { html } from 'hono/html';
import type { Language } from '../article/article.ts';
import { LANGUAGES } from '../article/language-codes.ts';
import type { Manifest } from '../article/manifest.ts';
import { readPath, sideBySidePath, type View } from '../article/page-paths.ts';
import { sourcesOf } from '../article/sources-of.ts';
import { listedAt } from '../article/standing.ts';
import { berlinDate } from '../berlin-day.ts';
import { readerLanguages } from '../languages/languages.ts';
import { isIsoDay, timeWords } from './day-words.ts';
import { pageWord, wordsIn } from './page-words.ts';
import type { Html } from './row.ts';

/** One article of the list. */
export const articleRow = (manifest: Manifest, view: View): Html =>
  html`<article class="card">
    ${kicker(manifest, view)}
    ${view === 'all' ? sideBySide(manifest) : inOne(manifest, view)}
  </article>`;

/** The topic, and the outlet's section where it differs. */
const kicker = ({ topic, metadata: { section } }: Manifest, view: View): Html | string => {
  const ofTopic = topic && wordsIn(view, (language) => readerLanguages[language].topics[topic.id]);
  const isSame = topic && section === readerLanguages.de.topics[topic.id];
  const ofSection = section && !isSame ? html`<span lang="de">${section}</span>` : undefined;
  const words = [ofTopic, ofSection].filter((word) => word !== undefined);
  return words.length > 0 ? html`<p class="kicker">${parted(words)}</p>` : '';
};

const inOne = (manifest: Manifest, language: Language): Html => {
  const { heading, lead, lang } = headingOf(manifest, language);
  const original = lang === language ? '' : html` lang="${lang}"`;
  return html`<h2><a href="${readPath(manifest.id, language)}"${original}>${heading}</a>${lang === language ? '' : html` <small>(${readerLanguages[language].listWords.inGerman})</small>`}</h2>
    ${lead ? html`<p class="lead"${original}>${lead}</p>` : ''}
    <p class="meta">${parted([...factsOf(manifest, language), ...standing(manifest, language)])}</p>`;
};

/** German is the heading, since a heading in three languages is none. */
const sideBySide = (manifest: Manifest): Html => {
  const sources = sourcesOf(manifest.metadata);
  return html`<div class="row title">${LANGUAGES.map((language) => column(manifest, language))}</div>
    ${sources.length > 0 ? html`<p class="meta">${parted(sources)}</p>` : ''}`;
};

const column = (manifest: Manifest, language: Language): Html => {
  const { heading, lead, lang } = headingOf(manifest, language);
  const link = html`<a href="${sideBySidePath(manifest, language)}">${heading}</a>`;
  const title = language === 'de' ? html`<h2>${link}</h2>` : html`<p class="name">${link}</p>`;
  return html`<div class="${language}" lang="${language}">
      ${lang === language ? title : ''}
      ${lang === language && lead ? html`<p class="lead">${lead}</p>` : ''}
      <p class="standing">${parted([...standing(manifest, language), ...timesOf(manifest, language)])}</p>
    </div>`;
};

type Heading = { heading: string; lead?: string | undefined; lang: Language };

/** The title, or the lead of an article without one; the original's until it is translated. */
const headingOf = ({ languages }: Manifest, language: Language): Heading => {
  for (const lang of [language, 'de'] as const) {
    const { title, lead } = languages[lang] ?? {};
    const heading = title ?? lead;
    if (heading) return { heading, lead: lead === heading ? undefined : lead, lang };
  }
  return { heading: pageWord('untitled', language), lang: language };
};

/** How far a language is, and what a reader has to know before trusting it. */
const standing = (
  { languages, revision, changes }: Manifest,
  language: Language,
): (Html | string)[] => {
  const { statuses, counts } = readerLanguages[language];
  const { status = 'pending', flagged = 0 } = languages[language] ?? {};
  const { changed = [], added = [], removed = [] } = (revision > 1 && changes) || {};
  const touched = changed.length + added.length + removed.length;
  return [
    html`<span class="status ${status}">${statuses[status]}</span>`,
    ...(touched > 0 ? [html`<span class="corrected">${counts.corrected(touched)}</span>`] : []),
    ...(flagged > 0 ? [html`<span class="flag">⚠ ${counts.flagged(flagged)}</span>`] : []),
  ];
};

const factsOf = (manifest: Manifest, language: Language): (Html | string)[] => [
  ...sourcesOf(manifest.metadata),
  ...timesOf(manifest, language),
];

/** When it was published, and how long it takes to read. */
const timesOf = (manifest: Manifest, language: Language): (Html | string)[] => {
  const { languages } = manifest;
  const { minutes } = readerLanguages[language];
  const { minutes: count } = languages[language] ?? {};
  return [datesOf(manifest, language), ...(count ? [minutes(count)] : [])];
};

const datesOf = (manifest: Manifest, language: Language): Html => {
  const { metadata, received } = manifest;
  const { listWords } = readerLanguages[language];
  const { published } = metadata;
  const iso =
    published !== undefined && !Number.isNaN(Date.parse(published)) ? published : received;
  const day = isIsoDay(iso) ? iso : berlinDate(new Date(iso));
  const isDayKnown = !isIsoDay(iso) && day === berlinDate(listedAt(manifest));
  const what = iso === received ? listWords.received : listWords.published;
  return html`${what} ${timeWords(iso, language, { isDayKnown })}`;
};

const parted = (facts: (Html | string)[]): Html =>
  html`${facts.map((fact, at) => html`${at > 0 ? ' ·\u00a0' : ''}${fact}`)}`;
