import type { Draft, Piece } from './draft.ts';

const MAX_AUTHOR_NOTE_LENGTH = 600;
const LOOKED_AT = 2;
/** What such notes say of an author. */
const OFFICE = /\b(?:ist|war|arbeitet|schreibt|berichtet|leitet|studiert|lebt|zuständig|gehört)\b/;

/** The draft without what the newsroom says of its author below the article. */
export const dropAuthorNote = (draft: Draft): Draft => {
  const names = (draft.metadata.byline ?? '').split(/, | und /).filter((name) => / /.test(name));
  const from = draft.pieces.length - LOOKED_AT;
  const isNote = ({ type, text }: Piece, at: number) =>
    at > 0 &&
    at >= from &&
    type === 'paragraph' &&
    text.length <= MAX_AUTHOR_NOTE_LENGTH &&
    !/[„“»«"]/.test(text) &&
    OFFICE.test(text) &&
    names.some((name) => text.slice(0, 100).includes(name));
  return { ...draft, pieces: draft.pieces.filter((piece, at) => !isNote(piece, at)) };
};
