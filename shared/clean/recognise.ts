import { lettersAndDigits } from '../german/tokens.ts';
import { agencyAlone, closingCredit, dateline } from './dateline.ts';
import type { Draft, Piece } from './draft.ts';
import { keyPoints } from './key-points.ts';

/** `O` is a word of its own. */
const INITIAL = /^([A-NP-ZÄÖÜ]) (?=\p{Ll}{1,20} )/u;
const INITIAL_WITHIN = 4;
const MAX_KICKER_LENGTH = 45;
/** A lead and the editors' key points may stand above the dateline. */
const DATELINE_WITHIN = 12;

/** Title, kicker, dateline, agency and key points in what is left of a draft. */
export const recognise = (draft: Draft): Draft => {
  const pointed = { ...draft, pieces: keyPoints(draft.pieces) };
  const titled = takeTitle(pointed);
  const placed = takeDateline(titled);
  const whole = mendInitial(placed);
  return takeCredit(whole);
};

/** A heading above everything is the title; of two, a shorter first one is the kicker. */
const takeTitle = (draft: Draft): Draft => {
  if (draft.title) return { ...draft, pieces: withoutRepeats(draft, draft.pieces) };
  const [first, second, ...rest] = draft.pieces;
  if (first?.type !== 'heading' || !second) return draft;
  const isKicker =
    second.type === 'heading' &&
    first.text.length <= MAX_KICKER_LENGTH &&
    rest[0]?.type === 'paragraph';
  if (isKicker && first.text.length < second.text.length)
    return { ...draft, kicker: first.text, title: second.text, pieces: rest };
  return { ...draft, title: first.text, pieces: draft.pieces.slice(1) };
};

/** The title and kicker again, alone or as one, among the first lines. */
const withoutRepeats = ({ title, kicker }: Draft, pieces: Piece[]): Piece[] => {
  const known = [title, kicker, `${kicker}${title}`].map((field) => lettersAndDigits(field ?? ''));
  return pieces.filter(({ text }, at) => at > 6 || !known.includes(lettersAndDigits(text)));
};

/** An initial set large (`N a endlich`) belongs to the first paragraph's first word. */
const mendInitial = (draft: Draft): Draft => {
  const at = draft.pieces.findIndex(({ text, type }) => type === 'paragraph' && INITIAL.test(text));
  const piece = draft.pieces[at];
  if (!piece || at >= INITIAL_WITHIN) return draft;
  const text = piece.text.replace(INITIAL, '$1');
  return { ...draft, pieces: draft.pieces.with(at, { ...piece, text }) };
};

const takeDateline = (draft: Draft): Draft => {
  const at = draft.pieces.findIndex(
    ({ text, type }, index) =>
      type !== 'heading' && index < DATELINE_WITHIN && dateline(text).metadata.agency,
  );
  const piece = draft.pieces[at];
  if (!piece) return draft;
  const { text, metadata } = dateline(piece.text);
  return {
    ...draft,
    metadata: { ...draft.metadata, ...metadata },
    pieces: draft.pieces.with(at, { ...piece, text }),
  };
};

/** The agency that closes the article; agencies between its paragraphs took a picture. */
const takeCredit = (draft: Draft): Draft => {
  const pieces = draft.pieces.filter(
    ({ type, text }, at) =>
      type !== 'paragraph' || at === draft.pieces.length - 1 || !agencyAlone(text),
  );
  const last = pieces.at(-1);
  const { text, agency } = closingCredit(last?.text ?? '');
  if (!last || !agency) return { ...draft, pieces };
  return {
    ...draft,
    metadata: { agency, ...draft.metadata },
    pieces: [...pieces.slice(0, -1), ...(text ? [{ ...last, text }] : [])],
  };
};
