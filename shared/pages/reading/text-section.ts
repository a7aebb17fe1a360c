import { html } from 'hono/html';
import type { ArticleDocument, Segment } from '../../article/document.ts';
import { type BlockGroup, blockGroups } from '../../formats/block-groups.ts';
import { pageWord } from '../page-words.ts';
import type { Html } from '../row.ts';
import type { Reading } from './reading.ts';
import { runningText } from './running-text.ts';

type Block = ArticleDocument['blocks'][number];

/** The article as running text. */
export const textSection = (reading: Reading): Html | string => {
  const { document, language, words, inPoints } = reading;
  const blocks = document.blocks.filter(({ sentences }) => !inPoints.has(sentences[0]?.id ?? ''));
  if (blocks.length === 0) return '';
  return html`<section class="text" aria-labelledby="article">
    <h2 id="article">${pageWord('article', language)}</h2>
    ${language === 'de' ? '' : html`<p class="hint">${words.pressSentence}</p>`}
    ${blockGroups(withOneGap(blocks)).map((group) => groupHtml(group, reading))}
  </section>`;
};

/** Blocks in a row of which nothing is translated are one paragraph. */
const withOneGap = (blocks: Block[]): Block[] => {
  const shown: Block[] = [];
  let isGap = false;
  for (const { type, sentences } of blocks) {
    const isMissing = sentences.every(({ text }) => text === undefined);
    if (isMissing && isGap) shown.at(-1)?.sentences.push(...sentences);
    else shown.push({ type: isMissing ? 'paragraph' : type, sentences: [...sentences] });
    isGap = isMissing;
  }
  return shown;
};

const groupHtml = ({ type, texts }: BlockGroup<Segment>, reading: Reading): Html => {
  const lines = texts.map((sentences) => runningText(sentences, reading));
  if (type === 'item' || type === 'key-point')
    return html`<ul>${lines.map((line) => html`<li>${line}</li>`)}</ul>\n`;
  if (type === 'quote')
    return html`<blockquote>${lines.map((line) => html`<p>${line}</p>`)}</blockquote>\n`;
  if (type === 'heading') return html`${lines.map((line) => html`<h3>${line}</h3>\n`)}`;
  return html`${lines.map((line) => html`<p>${line}</p>\n`)}`;
};
