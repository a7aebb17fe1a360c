import { quotedRanges } from '../extract/quotes/quoted-ranges.ts';
import type { ProofCheck } from './evidence.ts';

const MARK = /[„“”"«»‚‘›‹「」『』《》]/;

/** A quotation is proven if a cited sentence has its words in quotation marks. */
export const checkQuotes: ProofCheck = (statement, { cited, extractive }) => {
  const ids = new Set(cited.map(({ id }) => id));
  const shown = [
    ...cited.flatMap(({ text }) => inMarks(text)),
    ...extractive.quotes.filter(({ sentence }) => ids.has(sentence)).map(({ text }) => text),
  ].map(normal);
  const quotes = inMarks(statement);
  const unproven = quotes.find((quote) => !shown.some((text) => contains(text, normal(quote))));
  if (unproven !== undefined) return `quotation ${unproven}`;
  return MARK.test(withoutQuotes(statement)) ? 'a quotation mark without its pair' : undefined;
};

const inMarks = (text: string): string[] =>
  quotedRanges(text).map(({ start, end }) => text.slice(start, end));

const normal = (text: string): string => text.replace(/\s+/g, ' ').replace(/[.,!?;:]+$/, '');

/** Whole words only. */
const contains = (text: string, part: string): boolean => {
  const at = text.indexOf(part);
  if (at < 0) return false;
  const neighbours = [text[at - 1] ?? ' ', text[at + part.length] ?? ' '];
  return neighbours.every((letter) => !/[\p{L}\d]/u.test(letter));
};

/** Without the quotations and the marks around them. */
const withoutQuotes = (text: string): string => {
  let from = 0;
  const kept: string[] = [];
  for (const { start, end } of quotedRanges(text)) {
    kept.push(text.slice(from, start).trimEnd().slice(0, -1));
    from = end + text.slice(end).search(/\S/) + 1;
  }
  return [...kept, text.slice(from)].join(' ');
};
