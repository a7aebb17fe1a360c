import { BOILERPLATE_LABELS } from './boilerplate/boilerplate-labels.ts';
import { LINE_PARTS, TEASER_BYLINE } from './boilerplate/line-parts.ts';
import { LINE_STARTS } from './boilerplate/line-starts.ts';
import { ADDRESS, PAYWALL, PROMPT_WORDS } from './boilerplate/prompts.ts';
import { TEASER_HEADS } from './boilerplate/teasers.ts';
import { type Draft, endsLikeSentence, type Piece } from './draft.ts';
import { withoutRepeats } from './without-repeats.ts';

const MAX_LINE_LENGTH = 300;
const MAX_PROMPT_LENGTH = 700;
const MAX_HEAD_LENGTH = 120;
const MAX_TEASER_LENGTH = 140;
const MIN_PROSE_LENGTH = 160;

/** The draft without advertising, credits, teasers, prompts and text after a paywall. */
export const dropBoilerplate = (draft: Draft): Draft => {
  const { pieces, truncated } = beforePaywall(draft.pieces);
  const kept = withoutRepeats(
    withoutTeasers(pieces).filter(
      ({ text }) => !isBoilerplate(text) && !(text.length <= MAX_LINE_LENGTH && isPrompt(text)),
    ),
  );
  return { ...draft, truncated: draft.truncated || truncated, pieces: trimHeadings(kept) };
};

/** Whether a line is boilerplate wherever it occurs. */
export const isBoilerplate = (text: string): boolean => {
  if (text.length > MAX_LINE_LENGTH) return false;
  const bare = text
    .toLowerCase()
    .replace(/^[\P{L}\P{N}]*?(?=[\p{L}\p{N}])|[\s.:!?…»>*-]{0,9}$/gu, '');
  if (!/[\p{L}\p{N}]/u.test(text) || BOILERPLATE_LABELS.has(bare)) return true;
  return (
    LINE_STARTS.test(text) ||
    (TEASER_HEADS.test(bare) && text.length < MAX_HEAD_LENGTH) ||
    LINE_PARTS.test(text) ||
    TEASER_BYLINE.test(text)
  );
};

/** Whether a paragraph asks its reader to consent, subscribe or register. Quotations do not. */
export const isPrompt = (text: string) =>
  text.length <= MAX_PROMPT_LENGTH &&
  PROMPT_WORDS.test(text) &&
  ADDRESS.test(text) &&
  !/[„“»«"]/.test(text);

/** A prompt to buy ends the article, unless most of it still follows. */
const beforePaywall = (pieces: Piece[]): { pieces: Piece[]; truncated: boolean } => {
  const at = pieces.findIndex(({ text }) => text.length <= MAX_LINE_LENGTH && PAYWALL.test(text));
  if (at === -1) return { pieces, truncated: false };
  const [before, after] = [pieces.slice(0, at), pieces.slice(at + 1)];
  const goesOn = prose(after) > prose(before);
  return goesOn
    ? { pieces: [...before, ...after], truncated: false }
    : { pieces: before, truncated: true };
};

const prose = (pieces: Piece[]) =>
  pieces.reduce(
    (sum, { text }) => sum + (endsLikeSentence(text) && !isBoilerplate(text) ? text.length : 0),
    0,
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
  text.length < MAX_HEAD_LENGTH && TEASER_HEADS.test(text) && !/: ?\S/.test(text);

const teasers = (pieces: Piece[], from: number): number => {
  let end = from;
  while (isHeadline(pieces[end])) end += 1;
  const run = end - from;
  const isFollowedByProse = (pieces[end]?.text.length ?? 0) >= MIN_PROSE_LENGTH;
  return run > 1 && isFollowedByProse && pieces[end - 1]?.type === 'heading' ? run - 1 : run;
};

const isHeadline = (piece: Piece | undefined) =>
  piece !== undefined && piece.text.length <= MAX_TEASER_LENGTH && !/[.…]["“»]?$/.test(piece.text);

/** A heading with nothing under it is left over from something that was dropped. */
const trimHeadings = (pieces: Piece[]): Piece[] => {
  const last = pieces.findLastIndex(({ type }) => type !== 'heading');
  return pieces.slice(0, last + 1);
};
