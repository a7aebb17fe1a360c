import { findEmbargo, findEmbargoParagraph } from '../wires/find-embargo.ts';
import type { Draft } from './draft.ts';

/** Lines of a text at whose top an embargo may be. */
const MAX_TOP_LINES = 12;

/** Takes the embargo from lines of its own at the top of a text. */
export const takeEmbargo = (text: string): { rest: string; embargo?: string } => {
  const end = endOfTop(text);
  const top = text.slice(0, end).split('\n');
  const found = findEmbargo(top, () => text);
  if (!found) return { rest: text };
  const rest = top.toSpliced(found.at, found.count).join('\n') + text.slice(end);
  return { rest, embargo: found.text };
};

const endOfTop = (text: string): number => {
  let lines = 0;
  for (const { index } of text.matchAll(/[^\s][^\n]*(?:\n|$)/g)) {
    if (lines === MAX_TOP_LINES) return index;
    lines += 1;
  }
  return text.length;
};

/** Takes the embargo from the kicker, or from paragraphs of its own at the top of a page or an item. */
export const takeEmbargoPiece = (draft: Draft): Draft => {
  const { kicker = '', ...rest } = draft;
  const texts = draft.pieces.map(({ text }) => text);
  const inText = findEmbargoParagraph(texts.slice(0, MAX_TOP_LINES), () => texts.join('\n'));
  const inKicker = findEmbargo([kicker], () => texts.join('\n'));
  const embargo = inText?.text ?? inKicker?.text;
  if (embargo === undefined) return draft;
  return {
    ...rest,
    ...(kicker && !inKicker && { kicker }),
    pieces: inText ? draft.pieces.toSpliced(inText.at, inText.count) : draft.pieces,
    instants: { ...draft.instants, embargo },
  };
};
