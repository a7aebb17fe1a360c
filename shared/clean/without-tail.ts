import { CONTACT, CONTACT_LABEL, TAIL_HEADS } from './boilerplate/tails.ts';
import { endsLikeSentence, type Piece } from './draft.ts';
import { isBoilerplate } from './is-boilerplate.ts';

const MAX_HEAD_LENGTH = 120;
const MAX_CONTACT_LENGTH = 600;

/** Drops an agency's or a company's contact and its notes on itself, from their heading on. */
export const withoutTail = (all: Piece[]): Piece[] => {
  const pieces = isContactLine(all.at(-1)) ? all.slice(0, -1) : all;
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

/**
 * `Quelle und Kontaktadresse: Stadt Weiher, Marktplatz 1, Telefon: …`: no sentence, as a call for
 * witnesses is.
 */
const isContactLine = (piece: Piece | undefined): boolean =>
  piece !== undefined &&
  piece.text.length <= MAX_CONTACT_LENGTH &&
  CONTACT_LABEL.test(piece.text) &&
  CONTACT.test(piece.text);

/** How much of an article is in some pieces. */
export const proseLength = (pieces: Piece[]) =>
  pieces.reduce(
    (sum, { text }) => sum + (endsLikeSentence(text) && !isBoilerplate(text) ? text.length : 0),
    0,
  );
