import { lettersAndDigits } from '../german/tokens.ts';
import { agencyAlone, closingCredit, dateline } from './dateline.ts';
import { type Draft, endsLikeSentence, isRunning, type Piece } from './draft.ts';
import { keyPoints } from './key-points.ts';
import { isOtherWording } from './other-wording.ts';
import { withoutSubscriberMark } from './subscriber-mark.ts';

/** `O` is a word of its own. */
const DROP_CAP = /^([A-NP-ZÄÖÜ]) (?=\p{Ll}{1,20} )/u;
const DROP_CAP_WITHIN = 4;
/** `+++ Eilmeldung +++ `, `EIL – ` */
const URGENT =
  /^(?:[+*=]{2,5} ?(?:eil(?:meldung)?|breaking(?: news)?) ?[+*=]{2,5}|(?:EIL|Eilmeldung|EILMELDUNG) ?[:–|-]) ?(?=\S)/iu;
/** Lines at the top among which the title may be repeated. */
const MAX_REPEATED_WITHIN = 7;
/** Marks and spaces in a headline. */
const MAX_MARKS_PER_LETTER = 4;
const MAX_KICKER_LENGTH = 45;
/** The lead and the editors' key points may precede the dateline. */
const DATELINE_WITHIN = 12;

/** Takes title, kicker, dateline, agency and key points from a draft without boilerplate. */
export const recogniseFields = (draft: Draft): Draft => {
  const pointed = { ...draft, pieces: keyPoints(draft.pieces) };
  const titled = withoutRepeatedTitle(withUnmarkedTitle(takeTitle(pointed)));
  const placed = takeDateline(titled);
  const whole = joinDropCap(placed);
  return takeCredit(whole);
};

const withUnmarkedTitle = (draft: Draft): Draft =>
  draft.title ? { ...draft, title: withoutSubscriberMark(draft.title).replace(URGENT, '') } : draft;

/** Drops repetitions of title and kicker, separate or joined, among the first lines. */
export const withoutRepeatedTitle = (draft: Draft): Draft => {
  const { title, kicker, pieces } = draft;
  if (!title) return draft;
  const known = [title, kicker, `${kicker}${title}`].map((field) => lettersAndDigits(field ?? ''));
  const text = pieces.findIndex((piece) => piece.type !== 'heading' && isRunning(piece.text));
  const most = MAX_MARKS_PER_LETTER * Math.max(...known.map(({ length }) => length));
  const isRepeated = (piece: Piece, at: number) =>
    (piece.text.length <= most &&
      known.includes(lettersAndDigits(withoutSubscriberMark(piece.text)))) ||
    (at < text &&
      (piece.type === 'heading' || !endsLikeSentence(piece.text)) &&
      isOtherWording(piece.text, title));
  return {
    ...draft,
    pieces: pieces.filter((piece, at) => at >= MAX_REPEATED_WITHIN || !isRepeated(piece, at)),
  };
};

/** A heading at the very top is the title; if two are there, a shorter first one is the kicker. */
const takeTitle = (draft: Draft): Draft => {
  if (draft.title) return draft;
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

/** A drop cap (`N a endlich`) belongs to the first word of its paragraph. */
const joinDropCap = (draft: Draft): Draft => {
  const at = draft.pieces.findIndex(
    ({ text, type }) => type === 'paragraph' && DROP_CAP.test(text),
  );
  const piece = draft.pieces[at];
  if (!piece || at >= DROP_CAP_WITHIN) return draft;
  const text = piece.text.replace(DROP_CAP, '$1');
  return { ...draft, pieces: draft.pieces.with(at, { ...piece, text }) };
};

const takeDateline = (draft: Draft): Draft => {
  const at = draft.pieces.findIndex(
    ({ text, type }, index) =>
      type !== 'heading' && index < DATELINE_WITHIN && dateline(text).text !== text,
  );
  const piece = draft.pieces[at];
  if (!piece) return draft;
  const { text, metadata } = dateline(piece.text);
  const { published } = { ...metadata, ...draft.metadata };
  return {
    ...draft,
    metadata: { ...draft.metadata, ...metadata, ...(published && { published }) },
    pieces: draft.pieces.with(at, { ...piece, text }),
  };
};

/** Takes the agency at the end; agencies between paragraphs are credits of pictures. */
const takeCredit = (draft: Draft): Draft => {
  const pieces = draft.pieces.filter(
    ({ type, text }, at) =>
      type !== 'paragraph' || at === draft.pieces.length - 1 || !agencyAlone(text),
  );
  const last = pieces.at(-1);
  const { text, agency } = closingCredit(last?.text ?? '');
  if (!last || text === last.text) return { ...draft, pieces };
  return {
    ...draft,
    metadata: { ...(agency && { agency }), ...draft.metadata },
    pieces: [...pieces.slice(0, -1), ...(text ? [{ ...last, text }] : [])],
  };
};
