import { html } from 'hono/html';
import { readerLanguages } from '../languages/languages.ts';
import { type BlockGroup, blockGroups } from './block-groups.ts';
import { paragraphsOfText } from './plain-text.ts';
import type { RenderedSentence, Rendition } from './rendition.ts';

export type HtmlText = ReturnType<typeof html>;

/** The lead and the points, each a link to its sentence on the page. */
export const summaryHtml = ({ points }: Rendition, page: string): HtmlText =>
  html`<ul>${points.map(({ id, text }) => html`<li><a href="${page}#${id}">${text}</a></li>`)}</ul>`;

/** The notices, the summary and the whole text, for readers that know nothing of our pages. */
export const articleHtml = (rendition: Rendition, page: string): HtmlText => {
  const { language, notices, points, blocks, rights, original } = rendition;
  const { pageWords } = readerLanguages[language];
  return html`${notices.map((notice) => html`<p><em>${notice}</em></p>`)}${
    points.length > 0 ? html`<h2>${pageWords.points}</h2>${summaryHtml(rendition, page)}` : ''
  }${blockGroups(blocks).map((group) => groupHtml(rendition, group))}${rights.map(
    (text) => html`<p><small>${text}</small></p>`,
  )}${original ? html`<p><a href="${original}">${pageWords.original}</a></p>` : ''}`;
};

/** The text alone. */
export const bodyHtml = (rendition: Rendition): HtmlText =>
  html`${blockGroups(rendition.blocks).map((group) => groupHtml(rendition, group))}`;

const groupHtml = (
  rendition: Rendition,
  { type, texts }: BlockGroup<RenderedSentence>,
): HtmlText => {
  const lines = texts.map((sentences) => paragraphsOfText(rendition, sentences));
  if (type === 'item' || type === 'key-point')
    return html`<ul>${lines.map((line) => html`<li>${line}</li>`)}</ul>`;
  if (type === 'quote')
    return html`<blockquote>${lines.map((line) => html`<p>${line}</p>`)}</blockquote>`;
  if (type === 'heading') return html`${lines.map((line) => html`<h3>${line}</h3>`)}`;
  return html`${lines.map((line) => html`<p>${line}</p>`)}`;
};
