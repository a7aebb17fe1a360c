import type { Article, Sentence } from '../../article.ts';
import type { Quote } from '../../summary.ts';
import { TITLE_NOUNS } from './cues-list.ts';
import { type Quoted, quoted } from './marks.ts';
import { speakerOf } from './speaker.ts';

/** A quotation in a block of text with the place where its speaker is named. */
export type Attributed = Quoted & { speaker?: Quoted };

const TITLE_BEFORE = new RegExp(`(?:${TITLE_NOUNS.join('|')})s?[,:]? ?[„“"»«‚›‹]$`, 'iu');

const NEXT_SENTENCE = /^[^.!?:]{0,60}\. ?[„“"»«‚›‹]$/u;
const SAME_SENTENCE = /^[^.!?:;]{0,120}$/u;

/** Words in lower case that names and titles of works have too, German and foreign. */
const LINKS = new Set(
  `a an am and auf aus bei da das de del dem den der des di die du el en et for für im in la le les mit
  of on ohne per pour s t the to und van vom von voor y zu zum zur`.split(/\s+/),
);

/** Direct quotations of an article, one per sentence that holds a part of it. */
export const collectQuotes = (article: Article): Quote[] =>
  article.blocks.flatMap(({ sentences }) => ofBlock(sentences));

function ofBlock(sentences: readonly Sentence[]): Quote[] {
  const text = sentences.map((sentence) => sentence.text).join(' ');
  return quotations(text).flatMap((quotation) => parts(text, sentences, quotation));
}

/** Direct quotations of one block of text, without scare quotes, names and titles. */
export function quotations(text: string): Attributed[] {
  const found = quoted(text).map((quote) => ({ ...quote, speaker: speakerOf(text, quote) }));
  found.forEach((quote, i) => {
    quote.speaker ??= continued(text, found[i - 1], quote) ?? sharedWith(text, quote, found[i + 1]);
  });
  return found.filter((quote) => isQuotation(text, quote, quote.speaker));
}

function isQuotation(text: string, quote: Quoted, speaker: Quoted | undefined): boolean {
  const said = text.slice(quote.start, quote.end);
  const words = said.match(/[\p{L}\d][\p{L}\p{M}\d’-]*/gu) ?? [];
  if (TITLE_BEFORE.test(text.slice(Math.max(0, quote.start - 24), quote.start))) return false;
  if (!/\s/.test(said) || words.length < 3) return /[.!?,]$/.test(said) && speaker !== undefined;
  const content = words.filter((word) => /^\p{Ll}/u.test(word) && !LINKS.has(word)).length;
  return content >= (speaker || words.length > 4 ? 1 : 2);
}

/** `„…“, sagte Jana Weber. „…“` and `„…“, sagte Jana Weber, „…“`: the second is hers too. */
function continued(text: string, last: Attributed | undefined, quote: Quoted): Quoted | undefined {
  if (!last?.speaker) return undefined;
  const between = text.slice(Math.max(last.end + 1, last.speaker.end), quote.start);
  const isNext = last.speaker.start >= last.end && NEXT_SENTENCE.test(between);
  return isNext || SAME_SENTENCE.test(between) ? last.speaker : undefined;
}

/** `„…“ und „…“, so Jana Weber`. */
function sharedWith(text: string, quote: Quoted, next: Attributed | undefined): Quoted | undefined {
  if (!next?.speaker || next.speaker.start < next.end) return undefined;
  return SAME_SENTENCE.test(text.slice(quote.end + 1, next.start)) ? next.speaker : undefined;
}

function parts(text: string, sentences: readonly Sentence[], quote: Attributed): Quote[] {
  const speaker = quote.speaker && text.slice(quote.speaker.start, quote.speaker.end);
  let offset = 0;
  return sentences.flatMap((sentence) => {
    const start = Math.max(0, quote.start - offset);
    const end = Math.min(sentence.text.length, quote.end - offset);
    offset += sentence.text.length + 1;
    if (start >= end) return [];
    const span = { sentence: sentence.id, start, end, text: sentence.text.slice(start, end) };
    return [speaker ? { ...span, speaker } : span];
  });
}
