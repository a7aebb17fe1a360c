import type { Piece } from './draft.ts';

const MIN_REPEAT_LENGTH = 60;
const MIN_PULL_QUOTE_LENGTH = 40;
const MAX_PULL_QUOTE_LENGTH = 200;
/** Each costs a search of the whole text. */
const MAX_PULL_QUOTES = 50;

/** Drops repeated paragraphs, and pull quotes of a sentence in another paragraph. */
export const withoutRepeats = (pieces: Piece[]): Piece[] => {
  const seen = new Set<string>();
  let looked = 0;
  return pieces.filter((piece) => {
    const isPulled =
      isPullable(piece) && ++looked <= MAX_PULL_QUOTES && isPartOfAnother(piece, pieces);
    const isSecond = piece.text.length > MIN_REPEAT_LENGTH && seen.has(piece.text);
    seen.add(piece.text);
    return !isPulled && !isSecond;
  });
};

const isPullable = ({ type, text }: Piece) =>
  type === 'quote' ||
  (type === 'paragraph' &&
    text.length >= MIN_PULL_QUOTE_LENGTH &&
    text.length <= MAX_PULL_QUOTE_LENGTH);

const isPartOfAnother = (piece: Piece, pieces: Piece[]): boolean => {
  const words = core(piece.text);
  return pieces.some(
    ({ type, text }) =>
      type !== 'quote' && text.length > piece.text.length + 5 && text.includes(words),
  );
};

/** A quotation without its marks and stop. */
const core = (text: string) => text.replace(/^[„“"»«‚›\s]{0,3}|[.“”"»«‘‹\s]{0,3}$/g, '');
