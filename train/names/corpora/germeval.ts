import type { AnnotatedText } from '../data.ts';

type Token = { text: string; label: string };
type GermEvalText = AnnotatedText & { source: string };

const NAMES = new Set(['PER', 'LOC', 'ORG']);
/** Tokens that are written without a space before them, and without one after them. */
const CLOSING = new Set(['.', ',', ':', ';', '?', '!', '%', ')', '“', '…', ']', "'", '...']);
const OPENING = new Set(['(', '„', '«', '[']);
const QUOTE = '"';

/**
 * The sentences of GermEval's TSV: `#` and the source, then a line a token with its number, the
 * token, and the outer and inner label. Outer persons, places and organisations are entities;
 * words derived from a name (`deutschen`) or holding one (`EU-Budget`) are left open.
 */
export const germEvalTexts = (tsv: string): GermEvalText[] =>
  tsv
    .split(/\r?\n(?:\r?\n)+/)
    .map((block) => block.split(/\r?\n/).filter(Boolean))
    .filter((lines) => lines.length > 0)
    .map((lines) => {
      const source = lines[0]?.startsWith('#\t') ? (lines[0].split('\t')[1] ?? '') : '';
      const tokens = lines
        .map((line) => line.split('\t'))
        .filter(([number = '']) => /^\d+$/.test(number))
        .map(([, text = '', label = 'O']) => ({ text, label }));
      return { ...annotated(tokens), source };
    });

export const isWikipedia = ({ source }: GermEvalText): boolean => source.includes('wikipedia.org');

const annotated = (tokens: readonly Token[]): AnnotatedText => {
  const { text, starts } = written(tokens.map((token) => token.text));
  const spans = tokens.flatMap(({ label }, n) => {
    if (!label.startsWith('B-')) return [];
    const type = label.slice(2);
    let last = n;
    while (tokens[last + 1]?.label === `I-${type}`) last += 1;
    const end = (starts[last] ?? 0) + (tokens[last]?.text.length ?? 0);
    return [{ start: starts[n] ?? 0, end, type }];
  });
  return {
    text,
    ents: spans
      .filter(({ type }) => NAMES.has(type))
      .map(({ start, end, type }) => [start, end, type]),
    ignore: spans
      .filter(({ type }) => /(?:deriv|part)$/.test(type))
      .map(({ start, end }) => [start, end]),
  };
};

/** The tokens as running text, with the offset of each. */
const written = (tokens: readonly string[]): { text: string; starts: number[] } => {
  let text = '';
  let isQuoted = false;
  let isOpen = true;
  const starts = tokens.map((token) => {
    const closes = token === QUOTE ? isQuoted : CLOSING.has(token);
    if (!isOpen && !closes) text += ' ';
    isOpen = token === QUOTE ? !isQuoted : OPENING.has(token);
    if (token === QUOTE) isQuoted = !isQuoted;
    text += token;
    return text.length - token.length;
  });
  return { text, starts };
};
