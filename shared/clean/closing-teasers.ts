import type { Piece } from './draft.ts';

const MIN_CUT = 3;
const MIN_SIGNED = 2;
const MIN_TEASER_LENGTH = 60;
const MAX_TEASER_LENGTH = 400;
/** Within a sentence, as a page cuts a text and no author does again and again. */
const CUT = /[\p{L}\d,] ?(?:…|\.{3})$/u;
const SIGNED = /[.!?…][“"»«]? Von (?:\p{Lu}[\p{L}.’'-]{1,25} ){1,3}\p{Lu}[\p{L}’'-]{1,25}\.?$/u;

/**
 * Drops the first words of other articles below the last paragraph, several cut or signed ones in a
 * row with their headings, unless there is less of other text above. Links alone are such only
 * below a label, which is no more in the text: `Weiterlesen`.
 * @param all the text with its labels
 */
export const withoutClosingTeasers = (pieces: Piece[], all: Piece[]): Piece[] => {
  const from = pieces.findLastIndex((piece) => piece.type !== 'heading' && !isTeaser(piece)) + 1;
  const below = pieces.slice(from).filter(isTeaser);
  const cut = below.filter(isCut).length;
  const links = below.filter(isLink).length;
  const isList =
    (links > 0 && links === below.length && isBelowLabel(pieces, from, all)) ||
    cut >= MIN_CUT ||
    below.length - cut - links >= MIN_SIGNED;
  return isList && lengthOf(below) < lengthOf(pieces.slice(0, from))
    ? pieces.slice(0, from)
    : pieces;
};

const isBelowLabel = (pieces: Piece[], from: number, all: Piece[]): boolean => {
  const first = pieces[from];
  const above = first && all[all.indexOf(first) - 1];
  return above !== undefined && above !== pieces[from - 1];
};

const lengthOf = (pieces: Piece[]) => pieces.reduce((sum, { text }) => sum + text.length, 0);

const isCut = ({ text }: Piece) => CUT.test(text.slice(-20));

/** Nothing but a link to another article. */
const isLink = ({ linked = 0 }: Piece): boolean => linked === 1;

const isTeaser = (piece: Piece): boolean => isLink(piece) || isTeaserText(piece);

const isTeaserText = ({ type, text }: Piece): boolean =>
  type === 'paragraph' &&
  text.length >= MIN_TEASER_LENGTH &&
  text.length <= MAX_TEASER_LENGTH &&
  (isCut({ type, text }) || SIGNED.test(text.slice(-100)));
