import type { Draft, Piece } from './draft.ts';

const MAX_AUTHOR_NOTE_LENGTH = 600;
const MAX_NOTE_PIECES = 2;
/** Verbs of such notes. */
const ABOUT_AUTHOR =
  /\b(?:ist|war|arbeitet|schreibt|berichtet|leitet|studiert|lebt|zuständig|gehört)\b/;

const AUTHOR =
  '(?:Autor|Autorin|Verfasser|Verfasserin|Gastautor|Gastautorin|Kolumnist|Kolumnistin)';
const ATTRIBUTE =
  '(?:(?:freie|ehemalige|emeritierte|promovierte|wissenschaftliche|langjährige)[rs]? )';
/** Says of a profession only: it has no article in German. */
const UNNAMED_NOTE = new RegExp(
  `^(?:Der|Die|Unsere?) ${AUTHOR} (?:ist ${ATTRIBUTE}?\\p{Lu}\\p{L}+|lehrt|forscht|arbeitet (?:als|bei|für)|schreibt (?:für|seit)|leitet)(?!\\p{L})|^(?:(?:Über|Zu) (?:den|die|zum|zur) ${AUTHOR}): `,
  'u',
);
const NOTE_HEAD = new RegExp(
  `^(?:Zur Person|(?:Über|Zu) (?:den|die) ${AUTHOR}(?:en|nen)?|Zu[mr] ${AUTHOR}):?$`,
  'u',
);

/** The draft without the newsroom's note on the author below the article. */
export const dropAuthorNote = (draft: Draft): Draft => {
  const names = (draft.metadata.byline ?? '').split(/, | und /).filter((name) => / /.test(name));
  const from = draft.pieces.length - MAX_NOTE_PIECES;
  const isHead = (piece: Piece | undefined) => NOTE_HEAD.test(piece?.text ?? '');
  const isNote = (piece: Piece, at: number): boolean => {
    if (at === 0 || at < from) return false;
    if (isHead(piece) || (piece.type === 'paragraph' && isHead(draft.pieces[at - 1]))) return true;
    const { type, text } = piece;
    if (type !== 'paragraph' || text.length > MAX_AUTHOR_NOTE_LENGTH) return false;
    const isNamed = names.some((name) => text.slice(0, 100).includes(name));
    const isQuoting = /[„“»«"]/.test(text);
    return UNNAMED_NOTE.test(text) || (isNamed && ABOUT_AUTHOR.test(text) && !isQuoting);
  };
  return { ...draft, pieces: draft.pieces.filter((piece, at) => !isNote(piece, at)) };
};
