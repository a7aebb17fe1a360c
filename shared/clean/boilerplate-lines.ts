import { BOILERPLATE_LABELS } from './boilerplate/boilerplate-labels.ts';
import { LINE_PARTS, TEASER_BYLINE } from './boilerplate/line-parts.ts';
import { LINE_STARTS, SENTENCE_STARTS } from './boilerplate/line-starts.ts';
import { ADDRESS, PAGE, PAYWALL, PROMPT_WORDS, TELLING } from './boilerplate/prompts.ts';
import { ROLES_WITH_NAMES } from './boilerplate/roles.ts';
import { CONTACT, TAIL_HEADS } from './boilerplate/tails.ts';
import { TEASER_HEADS } from './boilerplate/teasers.ts';
import { closingCredit, dateline } from './dateline.ts';
import { type Draft, endsLikeSentence, isRunning, type Piece } from './draft.ts';
import { withoutRepeats } from './without-repeats.ts';

const MAX_LINE_LENGTH = 300;
const MAX_PROMPT_LENGTH = 700;
/** Longer ones tell more than what they ask for. */
const MAX_DROPPED_PROMPT_LENGTH = 400;
const MAX_HEAD_LENGTH = 120;
const MAX_TEASER_LENGTH = 140;
const MIN_PROSE_LENGTH = 160;
const MAX_LINK_SHARE = 0.4;
const MAX_LABEL_LENGTH = 80;
const MAX_SMALL_WORDS = 3;
const MAX_EDGE_LINES = 6;

/** The draft without advertising, credits, teasers, prompts and text after a paywall. */
export const dropBoilerplate = (draft: Draft): Draft => {
  const end = draft.pieces.at(-1);
  const lines = withoutTail(
    draft.pieces.map((piece) =>
      piece === end ? piece : { ...piece, text: uncredited(piece.text) },
    ),
  );
  const { pieces, truncated } = beforePaywall(lines);
  const kept = withoutRepeats(
    withoutSuspects(
      withoutTeasers(pieces).filter(
        ({ text }) =>
          !isBoilerplate(text) && !(text.length <= MAX_DROPPED_PROMPT_LENGTH && isPrompt(text)),
      ),
    ),
  );
  return {
    ...draft,
    truncated: draft.truncated || truncated,
    pieces: trimEdges(kept, draft.title),
  };
};

/** A paragraph without an agency's credit after it, which does not make it boilerplate. */
export const uncredited = (text: string): string => {
  if (!/©|dpa:\d|dpa-infocom/.test(text.slice(-60))) return text;
  const credited = closingCredit(text);
  return isRunning(credited.text) ? credited.text : text;
};

/** Whether a line is boilerplate wherever it occurs. */
export const isBoilerplate = (text: string): boolean =>
  looksLikeBoilerplate(uncredited(text)) && !isSentence(uncredited(text));

/** A line of an article may begin or read like boilerplate. */
const looksLikeBoilerplate = (text: string): boolean => {
  if (text.length > MAX_LINE_LENGTH) return false;
  const bare = text
    .toLowerCase()
    .replace(/^[\P{L}\P{N}]*?(?=[\p{L}\p{N}])|[\s.:!?…»>*-]{0,9}$/gu, '');
  if (!/[\p{L}\p{N}]/u.test(text) || BOILERPLATE_LABELS.has(bare)) return true;
  return (
    LINE_STARTS.test(text) ||
    (TEASER_HEADS.test(bare) && text.length < MAX_HEAD_LENGTH) ||
    LINE_PARTS.test(text) ||
    TEASER_BYLINE.test(text) ||
    ROLES_WITH_NAMES.test(text)
  );
};

/** Whole sentences that tell of something, or in which the page does not speak of itself. */
const isSentence = (text: string): boolean =>
  isRunning(text) &&
  !LINE_PARTS.test(text) &&
  !SENTENCE_STARTS.test(text) &&
  !ROLES_WITH_NAMES.test(text) &&
  (TELLING.test(text) || !PAGE.test(text));

/** Whether a paragraph asks its reader to consent, subscribe or register. Quotations do not. */
export const isPrompt = (text: string) => readsLikePrompt(text) && !isSentence(text);

const readsLikePrompt = (text: string) =>
  text.length <= MAX_PROMPT_LENGTH &&
  PROMPT_WORDS.test(text) &&
  ADDRESS.test(text) &&
  !/[„“»«"]/.test(text);

/** Whether a line is boilerplate unless it is between paragraphs of an article. */
export const isSuspect = (text: string): boolean =>
  text.length <= MAX_LINE_LENGTH &&
  (looksLikeBoilerplate(text) || readsLikePrompt(text) || PAYWALL.test(text));

/** Drops suspect lines that are mostly links, or that address their reader at the edge of the prose. */
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
    return isBetween || TELLING.test(piece.text) || !ADDRESS.test(piece.text);
  });
};

/** Drops an agency's or a company's contact and its notes on itself, from their heading on. */
const withoutTail = (pieces: Piece[]): Piece[] => {
  const from = pieces.findIndex(
    ({ text }, at) => at > 0 && text.length < MAX_HEAD_LENGTH && TAIL_HEADS.test(text),
  );
  if (from === -1) return pieces;
  const tail = pieces.slice(from);
  const isContact = tail.some(({ text }) => CONTACT.test(text));
  return isContact && prose(tail) < prose(pieces.slice(0, from)) ? pieces.slice(0, from) : pieces;
};

/** A prompt to buy ends the article, unless most of it still follows. */
const beforePaywall = (pieces: Piece[]): { pieces: Piece[]; truncated: boolean } => {
  const at = pieces.findIndex(({ text }, index) => isPaywall(text, pieces[index + 1]));
  if (at === -1) return { pieces, truncated: false };
  const [before, after] = [pieces.slice(0, at), pieces.slice(at + 1)];
  const goesOn = prose(after) > prose(before);
  return goesOn
    ? { pieces: [...before, ...after], truncated: false }
    : { pieces: before, truncated: true };
};

/** A whole sentence is none while the article goes on after it. */
const isPaywall = (text: string, next: Piece | undefined): boolean =>
  text.length <= MAX_LINE_LENGTH &&
  PAYWALL.test(text) &&
  !(
    isSentence(text) &&
    (TELLING.test(text) || !ADDRESS.test(text) || (next !== undefined && isRunning(next.text)))
  );

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
  text.length < MAX_HEAD_LENGTH &&
  TEASER_HEADS.test(text) &&
  !/: ?\S/.test(text) &&
  !isSentence(text);

const teasers = (pieces: Piece[], from: number): number => {
  let end = from;
  while (isHeadline(pieces[end])) end += 1;
  const run = end - from;
  const isFollowedByProse = (pieces[end]?.text.length ?? 0) >= MIN_PROSE_LENGTH;
  return run > 1 && isFollowedByProse && pieces[end - 1]?.type === 'heading' ? run - 1 : run;
};

const isHeadline = (piece: Piece | undefined) =>
  piece !== undefined && piece.text.length <= MAX_TEASER_LENGTH && !/[.…]["“»]?$/.test(piece.text);

/**
 * Without the few labels before the first paragraph and after the last: bylines, places, tags, buttons.
 * A heading with nothing under it is left over from something that was dropped.
 */
const trimEdges = (pieces: Piece[], title: string | undefined): Piece[] => {
  const isProse = ({ type, text }: Piece) => type !== 'heading' && isRunning(text);
  const first = pieces.findIndex(isProse);
  const last = pieces.findLastIndex(isProse);
  if (first === -1) return trimHeadings(pieces);
  const above = pieces.slice(0, first);
  const top = title ? withoutLabels(above) : above;
  const end = trimHeadings(withoutLabels(pieces.slice(last + 1)));
  const body = pieces.slice(first, last + 1);
  return [...top, ...body, ...end];
};

const withoutLabels = (edge: Piece[]): Piece[] =>
  edge.length > MAX_EDGE_LINES && !isTeasers(edge) ? edge : edge.filter((piece) => !isLabel(piece));

/** Headings and labels alone. */
const isTeasers = (edge: Piece[]): boolean => {
  const headings = edge.filter(({ type }) => type === 'heading');
  return (
    headings.length * 3 >= edge.length &&
    edge.every((piece) => piece.type === 'heading' || isLabel(piece))
  );
};

/** A short line of names and nouns. */
const isLabel = ({ type, text }: Piece): boolean =>
  type === 'paragraph' &&
  text.length <= MAX_LABEL_LENGTH &&
  !endsLikeSentence(text) &&
  !/^[„“»«"]/.test(text) &&
  dateline(text).text === text &&
  (text.match(/(?<![\p{L}\p{N}])\p{Ll}+/gu) ?? []).length <= MAX_SMALL_WORDS;

const trimHeadings = (pieces: Piece[]): Piece[] => {
  const last = pieces.findLastIndex(({ type }) => type !== 'heading');
  return pieces.slice(0, last + 1);
};
