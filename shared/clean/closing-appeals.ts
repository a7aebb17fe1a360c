import { APPEALS, READER } from './boilerplate/appeals.ts';
import { PAGE, TELLING } from './boilerplate/prompts.ts';
import { isRunning, type Piece } from './draft.ts';

const MAX_APPEAL_LENGTH = 500;
const MAX_CALL_LENGTH = 80;
const MAX_CLOSING_PIECES = 6;
/** On this page, not in this place. */
const HERE = /\bhier ?(?:[.:!]|$|ganz einfach|geht|finde|klick|lesen|anmeld|abonn|spende|bestell)/i;
/** `…, erklären wir im Video`: nobody else says so. */
const OURSELVES = /\p{L}{2,30} wir(?!\p{L})/gu;

/** Drops what the page asks of its reader after the article: to pay, to follow, to read on elsewhere. */
export const withoutAppeals = (pieces: Piece[]): Piece[] => {
  const dropped = new Set<Piece>();
  const end = Math.max(1, pieces.length - MAX_CLOSING_PIECES);
  for (const piece of pieces.slice(end).reverse()) {
    if (isAppeal(piece) || (dropped.size > 0 && isCall(piece))) dropped.add(piece);
    else if (piece.type !== 'heading' && isRunning(piece.text)) break;
  }
  return pieces.filter((piece) => !dropped.has(piece));
};

const isAppeal = ({ text, linked = 0 }: Piece): boolean =>
  text.length <= MAX_APPEAL_LENGTH &&
  READER.test(text) &&
  APPEALS.test(text) &&
  (linked > 0 || PAGE.test(text) || HERE.test(text)) &&
  !TELLING.test(text.replace(OURSELVES, '')) &&
  !/[„“»«"]/.test(text);

/** `Bleiben Sie dabei!` above an appeal. */
const isCall = ({ text }: Piece): boolean =>
  text.length <= MAX_CALL_LENGTH && text.endsWith('!') && READER.test(text);
