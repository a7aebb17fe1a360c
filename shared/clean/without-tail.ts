import { ABOUT_HEADS, CONTACT, CONTACT_LABEL, TAIL_HEADS } from './boilerplate/tails.ts';
import { endsLikeSentence, isRunning, type Piece } from './draft.ts';
import { isBoilerplate } from './is-boilerplate.ts';

const MAX_HEAD_LENGTH = 120;
const MAX_CONTACT_LENGTH = 600;
const MAX_TAILS = 3;

/**
 * Drops an agency's or a company's contact and its notes on itself, from their heading on, up to a
 * paragraph with which the article goes on.
 */
export const withoutTail = (all: Piece[]): Piece[] => {
  let pieces = isContactLine(all.at(-1)) ? all.slice(0, -1) : all;
  let at = 1;
  for (let tails = 0; tails < MAX_TAILS; tails += 1) {
    const from = pieces.findIndex((piece, index) => index >= at && isTailHead(piece));
    if (from === -1) break;
    const to = endOfTail(pieces, from);
    const tail = pieces.slice(from, to);
    const isTail =
      tail.some(({ text }) => CONTACT.test(text)) &&
      proseLength(tail) < proseLength(pieces.slice(0, from));
    if (isTail) pieces = [...pieces.slice(0, from), ...pieces.slice(to)];
    at = isTail ? from : from + 1;
  }
  return pieces;
};

const isTailHead = ({ text }: Piece): boolean =>
  text.length < MAX_HEAD_LENGTH && (TAIL_HEADS.test(text) || ABOUT_HEADS.test(text));

/** Below the heading of a company's notes on itself, nothing is the article's. */
const endOfTail = (pieces: Piece[], from: number): number => {
  let hasContact = false;
  for (let at = from; at < pieces.length; at += 1) {
    const piece = pieces[at];
    if (!piece) break;
    if (ABOUT_HEADS.test(piece.text)) return pieces.length;
    const isContact = CONTACT.test(piece.text);
    if (hasContact && !isContact && isArticle(piece)) return at;
    hasContact ||= isContact;
  }
  return pieces.length;
};

const isArticle = ({ type, text }: Piece): boolean =>
  type !== 'heading' && isRunning(text) && !isBoilerplate(text);

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
