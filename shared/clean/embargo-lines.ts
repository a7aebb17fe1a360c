import { isEmbargoLine } from '../wires/embargo-words.ts';
import type { Draft } from './draft.ts';

/** Lines of a text at whose top an embargo may be. */
const MAX_TOP_LINES = 12;

/** Takes the embargo from a line of its own at the top of a text. */
export const takeEmbargo = (text: string): { rest: string; embargo?: string } => {
  let at = 0;
  let lines = 0;
  while (at < text.length && lines < MAX_TOP_LINES) {
    const end = text.indexOf('\n', at);
    const next = end < 0 ? text.length : end + 1;
    const line = text.slice(at, next);
    if (isEmbargoLine(line))
      return { rest: text.slice(0, at) + text.slice(next), embargo: line.trim() };
    if (line.trim() !== '') lines += 1;
    at = next;
  }
  return { rest: text };
};

/** Takes the embargo from a paragraph of its own at the top of a page. */
export const takeEmbargoPiece = (draft: Draft): Draft => {
  const at = draft.pieces.findIndex(
    ({ text }, index) => index < MAX_TOP_LINES && isEmbargoLine(text),
  );
  const piece = draft.pieces[at];
  if (!piece) return draft;
  return {
    ...draft,
    pieces: draft.pieces.toSpliced(at, 1),
    instants: { ...draft.instants, embargo: piece.text },
  };
};
