import { html } from 'hono/html';
import type { Language } from '../article/article.ts';
import type { Digest } from '../article/digest.ts';
import type { Segment } from '../article/document.ts';
import type { TopicId } from '../article/media-topics.ts';
import { digestPath, listPath, readPath } from '../article/page-paths.ts';
import { sourcesOf } from '../article/sources-of.ts';
import { readerLanguages } from '../languages/languages.ts';
import { dayWords } from './day-words.ts';
import { type DigestTopic, digestTopics } from './digest-topics.ts';
import { htmlPage } from './html-page.ts';
import { listAddress } from './list-address.ts';
import type { Html } from './row.ts';

type DigestArticle = Digest['articles'][number];

export type DigestProps = {
  language: Language;
  /** Its first page. */
  digest: Digest;
  /** Articles of the day. */
  total: number;
  /** The same day's in German, for what is not translated. */
  original: Digest;
  /** The days around it that have a digest. */
  earlier?: string | undefined;
  later?: string | undefined;
  /** Whether the day has ended. */
  isFinal: boolean;
};

/** `/<language>/digest/<date>`: what a German day brought, by topic, on two sides of paper. */
export const digestPage = (props: DigestProps) => {
  const { language, digest, total } = props;
  const { listWords } = readerLanguages[language];
  const day = dayWords(digest.date, language);
  const topics = digestTopics(digest.articles);
  return htmlPage({
    view: language,
    title: `${listWords.digest} · ${day}`,
    description: listWords.digested,
    pathIn: (view) => (view === 'all' ? listPath(view) : digestPath(digest.date, view)),
    main: html`<div class="digest">
    <h1>${listWords.digest} <small>${day}</small></h1>
    ${props.isFinal ? '' : html`<p class="note">${listWords.unfinishedDay}</p>`}
    ${topics.length === 0 ? html`<p class="note">${listWords.noneFound}</p>` : ''}
    ${topics.length > 1 ? contents(topics, language) : ''}
    <div class="topics">${topics.map((topic) => section(topic, props))}</div>
    ${total > digest.articles.length ? html`<p class="further"><a href="${listAddress(language, { from: digest.date, to: digest.date })}">${readerLanguages[language].counts.further(total - digest.articles.length)}</a></p>` : ''}
    ${daysAround(props)}
    </div>`,
  });
};

const nameOf = (topic: TopicId | undefined, language: Language): string => {
  const { topics, listWords } = readerLanguages[language];
  return topic ? topics[topic] : listWords.otherTopics;
};

const contents = (topics: DigestTopic[], language: Language): Html =>
  html`<nav class="topic-links" aria-label="${readerLanguages[language].listWords.topic}">
      ${topics.map(({ topic, total }) => html`<a href="#${anchorOf(topic)}">${nameOf(topic, language)} ${total}</a> `)}
    </nav>`;

const anchorOf = (topic: TopicId | undefined): string =>
  `topic-${topic?.slice('medtop:'.length, 'medtop:00'.length) ?? 'none'}`;

const section = ({ topic, articles, total }: DigestTopic, props: DigestProps): Html => {
  const { language, digest } = props;
  const { counts } = readerLanguages[language];
  const further = total - articles.length;
  const all = listAddress(language, { from: digest.date, to: digest.date, topic });
  return html`<section id="${anchorOf(topic)}">
      <h2>${nameOf(topic, language)}</h2>
      ${articles.map((article) => entry(article, props))}
      ${further > 0 ? html`<p class="further"><a href="${all}">${counts.further(further)}</a></p>` : ''}
    </section>`;
};

const entry = (article: DigestArticle, { language, original }: DigestProps): Html => {
  const { id, lead, points, minutes } = article;
  const at = (sentence: string) => `${readPath(id, language)}#${sentence}`;
  const { title, isOriginal } = titleOf(article, original);
  const readable = [lead, ...points.filter((point) => point.id !== lead?.id)].filter(
    (point) => point?.text !== undefined && point.id !== title?.id,
  );
  const words = readerLanguages[language];
  const facts = [...sourcesOf(article), ...(minutes ? [words.minutes(minutes)] : [])].join(' · ');
  return html`<article>
        <h3><a href="${readPath(id, language)}"${isOriginal ? html` lang="de"` : ''}>${title?.text ?? words.pageWords.untitled}</a>${isOriginal ? html` <small>(${words.listWords.inGerman}, ${words.statuses[article.status]})</small>` : ''}</h3>
        ${readable.map((point, i) => html`<p class="${i === 0 && lead ? 'lead' : 'point'}"><a href="${at(point?.id ?? '')}">${point?.text}</a>${flagged(point, language)}</p>`)}
        ${facts ? html`<p class="meta">${facts}</p>` : ''}
      </article>`;
};

/** The lead of an article without a title; the original's where neither is translated. */
const titleOf = (article: DigestArticle, original: Digest) => {
  const translated = [article.title, article.lead].find((segment) => segment?.text !== undefined);
  if (translated) return { title: translated, isOriginal: false };
  const german = original.articles.find(({ id }) => id === article.id);
  const title = german?.title ?? german?.lead;
  return { title, isOriginal: title !== undefined };
};

const flagged = (segment: Segment | undefined, language: Language): Html | string =>
  segment?.flags?.length
    ? html` <span class="flag">⚠ ${readerLanguages[language].listWords.doubtful}</span>`
    : '';

const daysAround = ({ language, earlier, later }: DigestProps): Html | string => {
  const { listWords } = readerLanguages[language];
  const links = [
    later && html`<a href="${digestPath(later, language)}">← ${listWords.laterDay}</a>`,
    earlier && html`<a href="${digestPath(earlier, language)}">${listWords.earlierDay} →</a>`,
  ].flatMap((link) => link || []);
  if (links.length === 0) return '';
  return html`<nav class="pages" aria-label="${listWords.digest}">${links}</nav>`;
};
