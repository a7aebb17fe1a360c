import { isSalutation } from '../german/letter-words.ts';
import { dateline } from './dateline.ts';
import { endsLikeSentence, isRunning, type Piece, SOCIETY_END } from './draft.ts';
import { isEventLine } from './event-line.ts';
import { letterWriters } from './letter-writers.ts';

const MAX_LABEL_LENGTH = 80;
const MAX_SMALL_WORDS = 3;
/** Even with more names and figures than other words. */
const SEVERAL_SENTENCES = /\p{Ll}{2}\. \p{Lu}.{0,200}\p{Ll}{2}\.$/u;
const MAX_EDGE_LINES = 6;
const MAX_OPENING_LENGTH = 50;

/**
 * Without the few labels before the first paragraph and after the last: bylines, places, tags,
 * buttons. A heading with nothing under it is left over from something that was dropped.
 */
export const trimEdges = (pieces: Piece[], title: string | undefined): Piece[] => {
  const isProse = ({ type, text }: Piece) =>
    type !== 'heading' &&
    (isRunning(text) || (text.length > MAX_LABEL_LENGTH && SEVERAL_SENTENCES.test(text)));
  const first = pieces.findIndex(isProse);
  const writers = letterWriters(pieces.map(({ text }) => text));
  const last = Math.max(pieces.findLastIndex(isProse), [...writers].at(-1) ?? -1);
  if (first === -1) return pieces.some(isRunningHeading) ? pieces : trimHeadings(pieces);
  const above = pieces.slice(0, first);
  const top = title ? withoutLabels(above) : above;
  const end = trimHeadings(withoutLabels(pieces.slice(last + 1), isRow));
  const body = pieces.slice(first, last + 1);
  return [...top, ...body, ...end];
};

/** Kept below a text; above it rows say when and where it was published. */
const isRow = (piece: Piece): boolean => piece.isRow === true;

/** A text may be marked up as headings alone. */
const isRunningHeading = ({ type, text }: Piece) => type === 'heading' && isRunning(text);

const withoutLabels = (edge: Piece[], isKept = (_: Piece) => false): Piece[] =>
  edge.length > MAX_EDGE_LINES && !isTeasers(edge)
    ? edge
    : edge.filter((piece) => isKept(piece) || !isLabel(piece));

/** Headings and labels alone. */
const isTeasers = (edge: Piece[]): boolean => {
  const headings = edge.filter(({ type }) => type === 'heading');
  return (
    headings.length * 3 >= edge.length &&
    edge.every((piece) => piece.type === 'heading' || isLabel(piece))
  );
};

/** A short line of names and nouns, or of figures alone. */
const isLabel = ({ type, text }: Piece): boolean =>
  (type === 'paragraph' || !/\p{L}/u.test(text)) &&
  text.length <= MAX_LABEL_LENGTH &&
  (!endsLikeSentence(text) || !/\p{L}/u.test(text) || SOCIETY_END.test(text)) &&
  !/^[„“»«"*]/.test(text) &&
  !isEventLine(text) &&
  !isSalutation(text) &&
  dateline(text).text === text &&
  (text.match(/(?<![\p{L}\p{N}])\p{Ll}+/gu) ?? []).length <= MAX_SMALL_WORDS;

const trimHeadings = (pieces: Piece[]): Piece[] => {
  const last = pieces.findLastIndex(({ type }) => type !== 'heading');
  const [before, end] = [pieces[last - 1], pieces[last]];
  const isLeft = end !== undefined && isOpening(end) && !(before && isOpening(before));
  return pieces.slice(0, isLeft ? last : last + 1);
};

/** `Ein Beitrag von:`, with nothing after it; several head lists of links. */
const isOpening = ({ text }: Piece): boolean =>
  text.length <= MAX_OPENING_LENGTH && text.endsWith(':') && !/[„“»«"]/.test(text);
