import { endsLikeSentence } from '../draft.ts';
import type { PageBlock } from './blocks.ts';

const MAX_TERM_LENGTH = 40;
const MAX_VALUE_LENGTH = 80;

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
  tag === 'dt' && text.length <= MAX_TERM_LENGTH && text.endsWith(':');

const isValue = ({ tag, text }: PageBlock): boolean =>
  tag === 'dd' && text.length <= MAX_VALUE_LENGTH && !endsLikeSentence(text);

const both = (term: PageBlock, value: PageBlock): PageBlock => ({
  ...value,
  text: `${term.text} ${value.text}`,
  linked: term.linked + value.linked,
  opening: term.opening,
  prose: 0,
});
