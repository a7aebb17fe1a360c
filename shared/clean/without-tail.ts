import { CONTACT, TAIL_HEADS } from './boilerplate/tails.ts';
import { endsLikeSentence, type Piece } from './draft.ts';
import { isBoilerplate } from './is-boilerplate.ts';

const MAX_HEAD_LENGTH = 120;

/** Drops an agency's or a company's contact and its notes on itself, from their heading on. */
export const withoutTail = (pieces: Piece[]): Piece[] => {
  const from = pieces.findIndex(
    ({ text }, at) => at > 0 && text.length < MAX_HEAD_LENGTH && TAIL_HEADS.test(text),
  );
  if (from === -1) return pieces;
  const tail = pieces.slice(from);
  const isContact = tail.some(({ text }) => CONTACT.test(text));
  return isContact && proseLength(tail) < proseLength(pieces.slice(0, from))
    ? pieces.slice(0, from)
    : pieces;
};

/** How much of an article is in some pieces. */
export const proseLength = (pieces: Piece[]) =>
  pieces.reduce(
    (sum, { text }) => sum + (endsLikeSentence(text) && !isBoilerplate(text) ? text.length : 0),
    0,
  );
