import { APPEALS, FEEDBACK, READER } from './boilerplate/appeals.ts';
import { PAGE, TELLING } from './boilerplate/prompts.ts';
import { isRunning, type Piece } from './draft.ts';

const MAX_APPEAL_LENGTH = 500;
/** Of one that quotes a name. */
const MAX_QUOTING_LENGTH = 200;
const MAX_CALL_LENGTH = 80;
const MAX_CLOSING_PIECES = 6;
const MAX_OPENING_PIECES = 3;
/** On this page, not in this place. */
const HERE =
  /\b(?:hier ?(?:[.:!]|$|ganz einfach|geht|finde|klick|lesen|anmeld|abonn|spende|bestell|gratis|kostenlos|entlang)|jetzt (?:[\p{L}-]{1,30} ){0,4}(?:abonn|anmeld|folg|spend|herunter|test|bestell|reinhör|mitmach|aktivier|einschalt|installier|sichern|registrier))/iu;
/** `…, erklären wir im Video`: nobody else says so. */
const OURSELVES = /\p{L}{2,30} wir(?!\p{L})/gu;
const MAIL = /[\w.+-]{1,60}@[\w.-]{1,60}/g;
/** What others say, and names. */
const QUOTED = /[„“»«"][^„“”»«"]{1,300}[“”»«"]/g;

/**
 * Drops what the page asks of its reader after the article, or in a box within it: to pay, to follow,
 * to read on elsewhere.
 */
export const withoutAppeals = (pieces: Piece[]): Piece[] => {
  const dropped = new Set<Piece>();
  const end = Math.max(1, pieces.length - MAX_CLOSING_PIECES);
  for (const piece of pieces.slice(end).reverse()) {
    if (isAppeal(piece) || (dropped.size > 0 && isCall(piece))) dropped.add(piece);
    else if (piece.type !== 'heading' && isRunning(piece.text)) break;
  }
  for (const piece of pieces.slice(0, MAX_OPENING_PIECES)) {
    if (piece.type === 'paragraph' && piece.linked && isAppeal(piece)) dropped.add(piece);
    else if (piece.type !== 'heading' && isRunning(piece.text)) break;
  }
  return withoutBoxes(pieces.filter((piece) => !dropped.has(piece)));
};

/** Without appeals right below a line that is one itself, wherever they are. */
const withoutBoxes = (pieces: Piece[]): Piece[] => {
  const dropped = new Set<Piece>();
  pieces.forEach((piece, at) => {
    const next = pieces[at + 1];
    const isBox = dropped.has(piece) ? isAppeal(piece) : isHead(piece);
    if (isBox && next && isAppeal(next)) dropped.add(piece).add(next);
  });
  return dropped.size === 0 ? pieces : pieces.filter((piece) => !dropped.has(piece));
};

/** `Unterstützen Sie unabhängigen Journalismus` */
const isHead = ({ text }: Piece): boolean =>
  text.length <= MAX_CALL_LENGTH &&
  !text.endsWith('.') &&
  READER().test(text) &&
  APPEALS().test(text);

const isAppeal = ({ text, linked = 0 }: Piece): boolean => {
  if (text.length > MAX_APPEAL_LENGTH) return false;
  const said = text.replace(QUOTED, '');
  if (TELLING().test(said.replace(OURSELVES, ''))) return false;
  if (asksForFeedback(said.replace(MAIL, ''))) return true;
  return (
    text.length <= (said === text ? MAX_APPEAL_LENGTH : MAX_QUOTING_LENGTH) &&
    READER().test(said) &&
    APPEALS().test(said) &&
    (linked > 0 || PAGE().test(said) || HERE.test(said))
  );
};

/** `Bleiben Sie dabei!` above an appeal. */
const isCall = ({ text }: Piece): boolean =>
  text.length <= MAX_CALL_LENGTH && text.endsWith('!') && READER().test(text);

/** In few words, and nothing but that: `Was sagst du dazu? Schreib uns!` */
const asksForFeedback = (text: string): boolean =>
  text.length <= MAX_CALL_LENGTH &&
  FEEDBACK().test(text) &&
  (text.match(/[^.!?]{1,80}[.!?]{0,3}/g) ?? []).every((part) => READER().test(part.trim()));
