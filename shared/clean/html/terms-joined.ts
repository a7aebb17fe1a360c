import { endsLikeSentence } from '../draft.ts';
import type { PageBlock } from './blocks.ts';

const MAX_TERM_LENGTH = 40;
const MAX_VALUE_LENGTH = 80;
const JOINED = /^[^:]{1,39}: \S/;

/** With each term of a list and its value in one line: `Datum: 5.3.2026`. */
export const withTermsJoined = (blocks: PageBlock[]): PageBlock[] => {
  if (!blocks.some(isTerm)) return blocks;
  const joined: PageBlock[] = [];
  for (const block of blocks) {
    const term = joined.at(-1);
    if (term && isTerm(term) && isValue(block)) joined[joined.length - 1] = both(term, block);
    else joined.push(block);
  }
  return joined;
};

const isTerm = ({ tag, text }: PageBlock): boolean =>
  tag === 'dt' && text.length <= MAX_TERM_LENGTH && /[\p{L}\d):]$/u.test(text);

const isValue = ({ tag, text }: PageBlock): boolean =>
  tag === 'dd' && text.length <= MAX_VALUE_LENGTH && !endsLikeSentence(text);

const both = (term: PageBlock, value: PageBlock): PageBlock => ({
  ...value,
  text: `${term.text.replace(/:?$/, ':')} ${value.text}`,
  linked: term.linked + value.linked,
  opening: term.opening,
  prose: 0,
});

/** Whether a block is one of several rows of a table, or of several terms with their values. */
export const isRowAt = (blocks: PageBlock[], at: number): boolean => {
  const [before, block, after] = [blocks[at - 1], blocks[at], blocks[at + 1]];
  const isRow = (each: PageBlock | undefined) =>
    each !== undefined && (each.tag === 'tr' || (each.tag === 'dd' && JOINED.test(each.text)));
  return isRow(block) && (isRow(before) || isRow(after));
};
