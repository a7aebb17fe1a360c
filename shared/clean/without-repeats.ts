import { lettersAndDigits } from '../german/tokens.ts';
import { endsLikeSentence, type Piece } from './draft.ts';

const MIN_REPEAT_LENGTH = 60;
const MIN_PULL_QUOTE_LENGTH = 40;
const MAX_PULL_QUOTE_LENGTH = 200;
/** Of a lead that is cut off. */
const MAX_CUT_LENGTH = 600;
const MAX_OFFICE_LENGTH = 120;
/** Each costs a search of the whole text. */
const MAX_PULL_QUOTES = 50;

/**
 * Drops repeated paragraphs, pull quotes of a sentence in another paragraph with the name below, and
 * the source of a block quotation.
 */
export const withoutRepeats = (pieces: Piece[]): Piece[] => {
  const seen = new Set<string>();
  let looked = 0;
  let isBelowPulled = false;
  return pieces.filter((piece, at) => {
    const isSource =
      (isBelowPulled && piece.type === 'paragraph' && isNameWithOffice(piece)) ||
      isSourceOfQuote(piece, pieces.slice(Math.max(0, at - 2), at), pieces[at + 1]);
    const isPulled =
      isPullable(piece) && ++looked <= MAX_PULL_QUOTES && isPartOfAnother(piece, pieces);
    isBelowPulled = isPulled;
    const words = lettersAndDigits(piece.text);
    const isSecond = piece.text.length > MIN_REPEAT_LENGTH && seen.has(words);
    seen.add(words);
    return !isPulled && !isSecond && !isSource;
  });
};

const isPullable = ({ type, text }: Piece) =>
  type === 'quote' ||
  (type === 'paragraph' &&
    text.length >= MIN_PULL_QUOTE_LENGTH &&
    text.length <= (/(?:…|\.{3})$/.test(text) ? MAX_CUT_LENGTH : MAX_PULL_QUOTE_LENGTH));

/** A name alone below a quotation of one paragraph; below several it signs a letter. */
const isSourceOfQuote = (piece: Piece, before: Piece[], below: Piece | undefined): boolean => {
  const above = before.at(-1);
  return (
    piece.type === 'quote' &&
    above?.type === 'quote' &&
    before.filter(({ type }) => type === 'quote').length === 1 &&
    below?.type !== 'quote' &&
    endsLikeSentence(above.text) &&
    isNameWithOffice(piece)
  );
};

/** `Ida Kern, Leiterin der Klinik`: no sentence. */
const isNameWithOffice = ({ text }: Piece) =>
  text.length <= MAX_OFFICE_LENGTH &&
  !endsLikeSentence(text) &&
  /^(?:[–—-] ?)?(?:\p{Lu}[\p{L}.’'-]{0,30}[ ,]{0,2}){2,4}(?:, |$|\()/u.test(text);

const isPartOfAnother = (piece: Piece, pieces: Piece[]): boolean => {
  const words = core(piece.text);
  return pieces.some(
    ({ type, text }) =>
      type !== 'quote' && text.length > piece.text.length + 5 && text.includes(words),
  );
};

/** A quotation without its marks and stop. */
const core = (text: string) => text.replace(/^[„“"»«‚›\s]{0,3}|[….“”"»«‘‹\s]{0,4}$/g, '');
