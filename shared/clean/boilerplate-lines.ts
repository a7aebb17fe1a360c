import { CREDIT } from './boilerplate/pictures.ts';
import { ADDRESS, OFFER, PAYWALL, TELLING } from './boilerplate/prompts.ts';
import { TEASER_HEADS } from './boilerplate/teasers.ts';
import { withoutAppeals } from './closing-appeals.ts';
import { withoutClosingTeasers } from './closing-teasers.ts';
import { agencyAlone } from './dateline.ts';
import { type Draft, isRunning, type Piece } from './draft.ts';
import { isBoilerplate, isPrompt, isSentence, isSuspect, uncredited } from './is-boilerplate.ts';
import { boxLines } from './page-boxes.ts';
import { proseLength, tailLines } from './tail-lines.ts';
import { trimEdges } from './trim-edges.ts';
import { withoutRepeats } from './without-repeats.ts';

const MAX_LINE_LENGTH = 300;
const MAX_CREDIT_LENGTH = 80;
const MAX_HEAD_LENGTH = 120;
const MAX_TEASER_LENGTH = 140;
const MIN_PROSE_LENGTH = 160;
const MAX_LINK_SHARE = 0.4;
/** `Er klagt. »Warum? Darum!«` */
const SEVERAL_SENTENCES = /\p{Ll}{2}\.["“”»«]? ["„“»«]?\p{Lu}.{0,99}[.!?]["“”»«]?$/u;

/** The draft without advertising, credits, teasers, prompts and text after a paywall. */
export const dropBoilerplate = (draft: Draft): Draft => {
  const texts = draft.pieces.map(textOf);
  const dropped = new Set([...boxLines(texts), ...tailLines(texts)]);
  const end = draft.pieces.at(-1);
  const lines = draft.pieces
    .filter((_, at) => !dropped.has(at))
    .map((piece) => (piece === end ? piece : { ...piece, text: uncredited(piece.text) }));
  const { pieces, truncated } = beforePaywall(lines);
  const kept = withoutRepeats(
    withoutSuspects(
      withoutTeasers(pieces).filter(
        (piece) => !isBoilerplate(piece.text) && !isPrompt(piece.text) && !isCredit(piece),
      ),
    ),
  );
  return {
    ...draft,
    truncated: draft.truncated || truncated,
    pieces: trimEdges(withoutAppeals(withoutClosingTeasers(kept, pieces)), draft.title),
  };
};

const textOf = ({ text }: Piece): string => text;

/** An agency alone may have written the article. */
const isCredit = ({ type, text }: Piece): boolean =>
  type === 'paragraph' &&
  text.length <= MAX_CREDIT_LENGTH &&
  CREDIT().test(text) &&
  agencyAlone(text) === undefined;

/**
 * Drops suspect lines that are mostly links, or that address their reader at the edge of the prose.
 */
const withoutSuspects = (pieces: Piece[]): Piece[] => {
  const suspects = new Set(pieces.filter(({ text }) => isSuspect(text)));
  const isProse = (piece: Piece) =>
    piece.type !== 'heading' && !suspects.has(piece) && isRunning(piece.text);
  const first = pieces.findIndex(isProse);
  const last = pieces.findLastIndex(isProse);
  return pieces.filter((piece, at) => {
    if (!suspects.has(piece)) return true;
    if ((piece.linked ?? 0) > MAX_LINK_SHARE) return false;
    const isBetween = first < at && at < last;
    return isBetween || TELLING().test(piece.text) || !ADDRESS.test(piece.text);
  });
};

/**
 * A prompt to buy ends the article, unless most of it still follows; an offer alone, below a whole
 * text, does not say that there is more of it.
 */
const beforePaywall = (pieces: Piece[]): { pieces: Piece[]; truncated: boolean } => {
  const at = pieces.findIndex(({ text }, index) => isPaywall(text, pieces[index + 1]));
  if (at === -1) return { pieces, truncated: false };
  const [before, after] = [pieces.slice(0, at), pieces.slice(at + 1)];
  const goesOn = proseLength(after.map(textOf)) > proseLength(before.map(textOf));
  if (goesOn) return { pieces: [...before, ...after], truncated: false };
  const last = before.findLast(({ type }) => type === 'paragraph');
  const isCut = last !== undefined && !isRunning(last.text);
  const truncated = isCut || pieces.slice(at).some(({ text }) => PAYWALL().test(text));
  return { pieces: before, truncated };
};

/** A whole sentence is none while the article goes on after it. */
const isPaywall = (text: string, next: Piece | undefined): boolean =>
  text.length <= MAX_LINE_LENGTH &&
  (PAYWALL().test(text) || OFFER.test(text)) &&
  !(
    isSentence(text) &&
    (TELLING().test(text) || !ADDRESS.test(text) || (next !== undefined && isRunning(next.text)))
  );

/** Drops a teaser's heading with the headlines after it, but never a heading that has a paragraph. */
const withoutTeasers = (pieces: Piece[]): Piece[] => {
  const kept: Piece[] = [];
  for (let at = 0; at < pieces.length; at += 1) {
    const piece = pieces[at];
    if (!piece) continue;
    if (isTeaserHead(piece.text)) at += teasers(pieces, at + 1);
    else kept.push(piece);
  }
  return kept;
};

/** `Lesen Sie auch`, with the headlines in the lines after it. */
export const isTeaserHead = (text: string) =>
  text.length < MAX_HEAD_LENGTH &&
  TEASER_HEADS.test(text) &&
  !/: ?\S/.test(text) &&
  !isSentence(text);

const teasers = (pieces: Piece[], from: number): number => {
  let end = from;
  while (isHeadline(pieces[end])) end += 1;
  const run = end - from;
  const [last, next] = [pieces[end - 1], pieces[end]];
  const isSubhead =
    last?.type === 'heading' &&
    next !== undefined &&
    (isUnlinkedProse(next) ? last.linked === 0 : run > 1 && next.text.length >= MIN_PROSE_LENGTH);
  return run > 0 && isSubhead ? run - 1 : run;
};

/** Without a full stop, and no more than one sentence. */
const isHeadline = (piece: Piece | undefined) =>
  piece !== undefined &&
  piece.text.length <= MAX_TEASER_LENGTH &&
  !/[.…][\s"“”»«’‘'›‹)\]]{0,9}$/.test(piece.text) &&
  !SEVERAL_SENTENCES.test(piece.text) &&
  !isUnlinkedProse(piece);

/** On a page, where a teaser is a link. */
const isUnlinkedProse = ({ type, text, linked }: Piece): boolean =>
  type !== 'heading' && linked === 0 && isRunning(text);
