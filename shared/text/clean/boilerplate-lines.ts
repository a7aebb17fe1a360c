import { LINE_PARTS, LINE_STARTS, PAYWALL, TEASER_HEADS, WHOLE_LINES } from './boilerplate.ts';
import { type Draft, endsLikeSentence, type Piece } from './draft.ts';

const LONGEST_LINE = 300;
const LONGEST_TEASER = 140;
const SHORTEST_PROSE = 160;
const SHORTEST_REPEAT = 60;
const MOST_QUOTES = 50;

/** The draft without advertising, credits, teasers, prompts and what stands behind a paywall. */
export function dropBoilerplate(draft: Draft): Draft {
  const { pieces, truncated } = beforePaywall(draft.pieces);
  const kept = withoutRepeats(withoutTeasers(pieces).filter(({ text }) => !isBoilerplate(text)));
  return { ...draft, truncated: draft.truncated || truncated, pieces: trimHeadings(kept) };
}

/** Whether a line is boilerplate wherever it stands. */
export function isBoilerplate(text: string): boolean {
  if (text.length > LONGEST_LINE) return false;
  const bare = text
    .toLowerCase()
    .replace(/^[\P{L}\P{N}]*?(?=[\p{L}\p{N}])|[\s.:!?…»>*-]{0,9}$/gu, '');
  if (!/[\p{L}\p{N}]/u.test(text) || WHOLE_LINES.has(bare)) return true;
  return (
    LINE_STARTS.test(text) ||
    (TEASER_HEADS.test(bare) && text.length < 120) ||
    LINE_PARTS.test(text)
  );
}

/** A prompt to buy ends the article, unless most of it still follows. */
function beforePaywall(pieces: Piece[]): { pieces: Piece[]; truncated: boolean } {
  const at = pieces.findIndex(({ text }) => text.length <= LONGEST_LINE && PAYWALL.test(text));
  if (at === -1) return { pieces, truncated: false };
  const [before, after] = [pieces.slice(0, at), pieces.slice(at + 1)];
  const goesOn = prose(after) > prose(before);
  return goesOn
    ? { pieces: [...before, ...after], truncated: false }
    : { pieces: before, truncated: true };
}

const prose = (pieces: Piece[]) =>
  pieces.reduce(
    (sum, { text }) => sum + (endsLikeSentence(text) && !isBoilerplate(text) ? text.length : 0),
    0,
  );

/** Drops a teaser's heading with the headlines behind it, but never a heading that has a paragraph. */
function withoutTeasers(pieces: Piece[]): Piece[] {
  const kept: Piece[] = [];
  for (let at = 0; at < pieces.length; at += 1) {
    const piece = pieces[at];
    if (!piece) continue;
    if (piece.text.length < 120 && TEASER_HEADS.test(piece.text))
      at += /: ?\S/.test(piece.text) ? 0 : teasers(pieces, at + 1);
    else kept.push(piece);
  }
  return kept;
}

function teasers(pieces: Piece[], from: number): number {
  let end = from;
  while (isHeadline(pieces[end])) end += 1;
  const run = end - from;
  const isFollowedByProse = (pieces[end]?.text.length ?? 0) >= SHORTEST_PROSE;
  return run > 1 && isFollowedByProse && pieces[end - 1]?.type === 'heading' ? run - 1 : run;
}

const isHeadline = (piece: Piece | undefined) =>
  piece !== undefined && piece.text.length <= LONGEST_TEASER && !/[.…]["“»]?$/.test(piece.text);

/** Drops paragraphs that stand there twice, and quotations set off from the paragraph they are in. */
function withoutRepeats(pieces: Piece[]): Piece[] {
  const seen = new Set<string>();
  const running = pieces
    .filter(({ type }) => type !== 'quote')
    .map(({ text }) => text)
    .join('\n');
  let quotes = 0;
  return pieces.filter(({ type, text }) => {
    const isPulled = type === 'quote' && ++quotes <= MOST_QUOTES && running.includes(core(text));
    const isSecond = text.length > SHORTEST_REPEAT && seen.has(text);
    seen.add(text);
    return !isPulled && !isSecond;
  });
}

/** A quotation without marks and stop. */
const core = (text: string) => text.replace(/^[„“"»«‚›\s]{0,3}|[.“”"»«‘‹\s]{0,3}$/g, '');

/** A heading with nothing under it is left over from something that was dropped. */
function trimHeadings(pieces: Piece[]): Piece[] {
  const last = pieces.findLastIndex(({ type }) => type !== 'heading');
  return pieces.slice(0, last + 1);
}
