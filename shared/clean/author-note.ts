import { once } from '../once.ts';
import type { Draft, Piece } from './draft.ts';
import { ROLE_PATTERN } from './no-person.ts';

const MAX_AUTHOR_NOTE_LENGTH = 600;
const MAX_CARD_LENGTH = 300;
const MAX_NOTE_PIECES = 2;
const MAX_HEADED_PIECES = 4;
/** Verbs of such notes. */
const ABOUT_AUTHOR =
  /\b(?:ist|war|arbeitet|schreibt|berichtet|leitet|studiert|lebt|zuständig|gehört)\b/;

const AUTHOR =
  '(?:Autor|Autorin|Verfasser|Verfasserin|Gastautor|Gastautorin|Kolumnist|Kolumnistin)';
const ATTRIBUTE =
  '(?:(?:freie|ehemalige|emeritierte|promovierte|wissenschaftliche|langjährige)[rs]? )';
/** Says of a profession only: it has no article in German. */
const UNNAMED_NOTE = once(
  () =>
    new RegExp(
      `^(?:Der|Die|Unsere?) ${AUTHOR} (?:ist ${ATTRIBUTE}?\\p{Lu}\\p{L}+|lehrt|forscht|arbeitet (?:als|bei|für)|schreibt (?:für|seit)|leitet)(?!\\p{L})|^(?:(?:Über|Zu) (?:den|die|zum|zur) ${AUTHOR}): `,
      'u',
    ),
);
/** With a link to the author's other articles. */
const WITH_OTHERS =
  /^((?:\p{Lu}[\p{L}.’'-]{1,25} ){1,3}\p{Lu}[\p{L}’'-]{1,25}) .{10,400} (?:Mehr|Alle (?:Artikel|Beiträge|Texte)|Weitere (?:Artikel|Beiträge|Texte)) von \1\.?$/u;
const NOTE_HEAD = once(
  () =>
    new RegExp(
      `^(?:(?:Mehr )?(?:[ÜUü]ber|Zu) (?:den|die) (?:${AUTHOR}|Autor(?:[:*_]i|I)nnen)(?:en|nen)?|Zu[mr] ${AUTHOR}):?$`,
      'u',
    ),
);
/** Of the author, or of who was interviewed. */
const PERSON_HEAD = /^Zur Person:?$/;
/**
 * `Ida Kern, geboren 1983, ist seit 2015 Redakteurin`: nobody else is one in an article's last
 * lines.
 */
const NEWSROOM_NOTE =
  /^(?:\p{Lu}[\p{L}.’'-]{1,25} ){1,3}\p{Lu}[\p{L}’'-]{1,25}(?:,? (?:\(?\d{2}\)?|Jahrgang \d{4}|geboren \d{4}|geb\. \d{4}),?)? ist (?:seit \d{4} )?(?:[\p{Ll}]+ ){0,2}[\p{L}-]{0,20}(?:[Rr]edakteur|[Rr]eporter|[Kk]orrespondent|[Vv]olontär|[Kk]olumnist)(?:in)?(?!\p{L})/u;
const WRITES =
  /^(?:\p{Lu}[\p{L}.’'-]{1,25} ){1,3}\p{Lu}[\p{L}’'-]{1,25} (?:schreibt|berichtet|arbeitet)(?: als [\p{L}-]{3,40})? (?:seit \d{4} |regelmäßig )(?:für|bei|beim|aus|über|im) [^„“»«"]{5,160}\.$/u;

const ROLE_FIRST = once(() => new RegExp(`^[\\p{L}-]{0,30}${ROLE_PATTERN}(?!\\p{L})`, 'iu'));

/** The draft without the newsroom's note on the author below the article. */
export const dropAuthorNote = (draft: Draft): Draft => {
  const head = draft.pieces.findLastIndex(isHead);
  const isHeaded = head > 0 && isShortTail(draft.pieces.slice(head + 1));
  const pieces = isHeaded ? draft.pieces.slice(0, head) : draft.pieces;
  const names = (draft.metadata.byline ?? '').split(/, | und /).filter((name) => / /.test(name));
  const from = Math.max(1, pieces.length - MAX_NOTE_PIECES);
  const isNote = (piece: Piece | undefined, at: number): boolean =>
    piece !== undefined &&
    at >= from &&
    (isHead(piece) ||
      isNoteOn(names, piece) ||
      (names.includes(piece.text) && isNote(pieces[at + 1], at + 1)) ||
      (names.includes(pieces[at - 1]?.text ?? '') && isOfCard(piece)) ||
      (PERSON_HEAD.test(piece.text) && isNote(pieces[at + 1], at + 1)));
  return { ...draft, pieces: pieces.filter((piece, at) => !isNote(piece, at)) };
};

const isHead = ({ text }: Piece) => NOTE_HEAD().test(text);

const isNoteOn = (names: string[], { type, text }: Piece): boolean => {
  if (/^(?:heading|item)$/.test(type) || text.length > MAX_AUTHOR_NOTE_LENGTH) return false;
  const isNamed = names.some((name) => text.slice(0, 100).includes(name));
  const isQuoting = /[„“»«"]/.test(text);
  return (
    UNNAMED_NOTE().test(text) ||
    NEWSROOM_NOTE.test(text) ||
    WRITES.test(text) ||
    WITH_OTHERS.test(text) ||
    (isNamed && ABOUT_AUTHOR.test(text) && !isQuoting)
  );
};

/** Below the name alone: what the author does. */
const isOfCard = ({ type, text }: Piece): boolean =>
  type === 'paragraph' &&
  text.length <= MAX_CARD_LENGTH &&
  !/[„“»«"]/.test(text) &&
  (ABOUT_AUTHOR.test(text) || ROLE_FIRST().test(text));

/** A few paragraphs without a heading among them. */
const isShortTail = (tail: Piece[]): boolean =>
  tail.length <= MAX_HEADED_PIECES &&
  tail.every(({ type, text }) => type !== 'heading' && text.length <= MAX_AUTHOR_NOTE_LENGTH);
