import type { Draft, Piece } from './draft.ts';

const MAX_AUTHOR_NOTE_LENGTH = 600;
const MAX_NOTE_PIECES = 2;
/** Verbs of such notes. */
const ABOUT_AUTHOR =
  /\b(?:ist|war|arbeitet|schreibt|berichtet|leitet|studiert|lebt|zuständig|gehört)\b/;

/** The draft without the newsroom's note on the author below the article. */
export const dropAuthorNote = (draft: Draft): Draft => {
  const names = (draft.metadata.byline ?? '').split(/, | und /).filter((name) => / /.test(name));
  const from = draft.pieces.length - MAX_NOTE_PIECES;
  const isNote = ({ type, text }: Piece, at: number) =>
    at > 0 &&
    at >= from &&
    type === 'paragraph' &&
    text.length <= MAX_AUTHOR_NOTE_LENGTH &&
    !/[„“»«"]/.test(text) &&
    ABOUT_AUTHOR.test(text) &&
    names.some((name) => text.slice(0, 100).includes(name));
  return { ...draft, pieces: draft.pieces.filter((piece, at) => !isNote(piece, at)) };
};
