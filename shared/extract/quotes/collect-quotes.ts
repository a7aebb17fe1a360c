import type { Article } from '../../article/article.ts';
import type { Name, Quote } from '../../article/summary.ts';
import { DEFINITE_ARTICLES } from '../../german/determiners.ts';
import { tokenise } from '../../german/tokens.ts';
import { antecedents, type PersonMention } from './antecedents.ts';
import { type Attribution, attribution } from './attribution.ts';
import { quotedRanges, type TextRange } from './quoted-ranges.ts';
import { spansOf, type TextLayout, textLayout } from './text-layout.ts';
import { TITLE_NOUNS } from './title-nouns.ts';

/** A quotation in a text with its speaker; `resolved` if the text has a pronoun for `speaker`. */
export type AttributedQuote = TextRange & Attribution & { resolved?: boolean };

const TITLE_BEFORE = new RegExp(`(?:${TITLE_NOUNS.join('|')})s?[,:]? ?[„“"»«‚›‹]$`, 'iu');

const NEXT_SENTENCE = /^[^.!?:]{0,60}\. ?[„“"»«‚›‹]$/u;
const SAME_SENTENCE = /^[^.!?:;]{0,120}$/u;

/** Lower-case words, German and foreign, that also occur in names and titles of works. */
const LINKS = new Set([
  ...DEFINITE_ARTICLES,
  ...`a an am and auf aus bei da de del di du el en et for für im in la le les mit of
  on ohne per pour s t the to und van vom von voor y zu zum zur`.split(/\s+/),
]);

/** Direct quotations of an article, one for each sentence that holds a part. */
export const collectQuotes = (article: Article, names: readonly Name[]): Quote[] => {
  const of = textLayout(article);
  return attributedQuotes(of, mentionsOf(of, names)).flatMap((quotation) => parts(of, quotation));
};

/**
 * Direct quotations of a text; a pronoun is resolved to one of the mentions if there is no doubt.
 */
export const attributedQuotes = (
  of: TextLayout,
  mentions: readonly PersonMention[],
): AttributedQuote[] => {
  const all = of.blocks.flatMap(({ start, end }) =>
    quotations(of.text.slice(start, end)).map((quote) => shifted(quote, start)),
  );
  const antecedent = antecedents(of, mentions);
  let last: AttributedQuote | undefined;
  return all.map((quote) => {
    const found = quote.speaker ? undefined : antecedent(quote, last);
    last = found ? { ...quote, speaker: found, resolved: true } : quote;
    return last;
  });
};

/** Direct quotations in one block of text, without scare quotes, names and titles. */
const quotations = (text: string): AttributedQuote[] => {
  const found: AttributedQuote[] = quotedRanges(text).map((quote) => ({
    ...quote,
    ...attribution(text, quote),
  }));
  found.forEach((quote, i) => {
    if (placeOf(quote)) return;
    const from = continued(text, found[i - 1], quote) ?? sharedWith(text, quote, found[i + 1]);
    Object.assign(quote, from);
  });
  return found.filter((quote) => isQuotation(text, quote));
};

const placeOf = ({ speaker, pronoun }: Attribution): TextRange | undefined => speaker ?? pronoun;

const isQuotation = (text: string, quote: AttributedQuote): boolean => {
  const said = text.slice(quote.start, quote.end);
  const words = tokenise(said).map((word) => word.text);
  const spoken = placeOf(quote) !== undefined;
  if (TITLE_BEFORE.test(text.slice(Math.max(0, quote.start - 24), quote.start))) return false;
  if (!/\s/.test(said) || words.length < 3) return /[.!?,]$/.test(said) && spoken;
  const content = words.filter((word) => /^\p{Ll}/u.test(word) && !LINKS.has(word)).length;
  return content >= (spoken || words.length > 4 ? 1 : 2);
};

/** `„…“, sagte Jana Weber. „…“` and `„…“, sagte Jana Weber, „…“`: both are hers. */
const continued = (
  text: string,
  last: AttributedQuote | undefined,
  quote: TextRange,
): Attribution | undefined => {
  const place = last && placeOf(last);
  if (!last || !place) return undefined;
  const between = text.slice(Math.max(last.end + 1, place.end), quote.start);
  const isNext = place.start >= last.end && NEXT_SENTENCE.test(between);
  return isNext || SAME_SENTENCE.test(between) ? said(last) : undefined;
};

/** `„…“ und „…“, so Jana Weber`. */
const sharedWith = (
  text: string,
  quote: TextRange,
  next: AttributedQuote | undefined,
): Attribution | undefined => {
  const place = next && placeOf(next);
  if (!next || !place || place.start < next.end) return undefined;
  return SAME_SENTENCE.test(text.slice(quote.end + 1, next.start)) ? said(next) : undefined;
};

const said = ({ speaker, pronoun, cue }: Attribution): Attribution => ({ speaker, pronoun, cue });

const shifted = (quote: AttributedQuote, by: number): AttributedQuote => {
  const move = (place: TextRange | undefined) =>
    place && { start: place.start + by, end: place.end + by };
  const { start, end, speaker, pronoun, cue } = quote;
  const moved = { speaker: move(speaker), pronoun: move(pronoun), cue: move(cue) };
  return { start: start + by, end: end + by, ...moved };
};

/** The mentions of persons in a text, in order. */
export const mentionsOf = ({ sentences }: TextLayout, names: readonly Name[]): PersonMention[] => {
  const startOf = new Map(sentences.map(({ id, start }) => [id, start]));
  return names
    .filter(({ type }) => type === 'person')
    .flatMap((name) =>
      name.mentions.map(({ sentence, start, end }) => {
        const from = startOf.get(sentence) ?? 0;
        return { name, start: from + start, end: from + end };
      }),
    )
    .toSorted((a, b) => a.start - b.start);
};

const parts = (of: TextLayout, { resolved, speaker, cue, ...quote }: AttributedQuote): Quote[] => {
  const named = speaker && spansOf(of, speaker)[0];
  return spansOf(of, quote).map((span) => ({
    ...span,
    ...(named && { speaker: named.text, named }),
    ...(resolved && { resolved }),
    ...(cue && { cue: spansOf(of, cue)[0] }),
  }));
};
