import { COMMENTS } from './boilerplate.ts';
import { isTeaserHead } from './boilerplate-lines.ts';
import { isKeyPointLabel } from './key-points.ts';
import { type Line, lineOf } from './line-kinds.ts';
import { headOf } from './page-head.ts';

const LEAST_BEFORE_COMMENTS = 500;
const LONGEST_SUBHEAD = 60;
const LONGEST_HEADING = 110;
/** Byline and date may stand below a lead. */
const HEAD = 8;
const MOST_POINTS = 6;
/** A heading stands alone: only loose lines in a row speak of a menu or a list of teasers. */
const HEADING_WEIGHT = -10;
const LONGEST_CAPTION = 220;

/**
 * The lines of the article in the text of a page or of a selection: the run of lines that holds
 * most prose after what stands between is subtracted (a maximum subarray, Kadane 1984), with title
 * and lead above it. `head` is what stood between title and text: byline, date, credits.
 */
export function articleLines(texts: string[]): { lines: string[]; head: string[] } {
  const lines = withKeyPoints(texts.map(lineOf));
  const run = bestRun(beforeComments(lines));
  if (!run) return { lines: texts, head: [] };
  const { above, rest } = headOf(lines, run.from);
  const body = withoutLoose(withoutNoise(lines.slice(run.from, run.to)));
  const top = lines.slice(run.from, run.from + HEAD).filter(({ kind }) => kind === 'noise');
  return {
    lines: [...above, ...body].map(({ text }) => text),
    head: [...rest, ...top.map(({ text }) => text)],
  };
}

/** The editors' label and the short sentences behind it stay, as list entries do. */
function withKeyPoints(lines: Line[]): Line[] {
  let left = 0;
  return lines.map((line) => {
    left = isKeyPointLabel(line.text) ? MOST_POINTS : left - 1;
    const isPoint = left === MOST_POINTS || (left >= 0 && line.kind === 'prose');
    if (!isPoint) left = 0;
    return isPoint ? { ...line, kind: 'mark', weight: Math.max(line.weight, 0) } : line;
  });
}

function beforeComments(lines: Line[]): Line[] {
  let prose = 0;
  const at = lines.findIndex(({ text, kind, weight }) => {
    if (kind === 'prose') prose += weight;
    return prose > LEAST_BEFORE_COMMENTS && text.length < 80 && COMMENTS.test(text);
  });
  return at === -1 ? lines : lines.slice(0, at);
}

function bestRun(lines: Line[]): { from: number; to: number } | undefined {
  let best = { from: 0, to: 0, sum: 0 };
  let [from, sum] = [0, 0];
  lines.forEach(({ kind, weight }, at) => {
    if (sum <= 0) [from, sum] = [at, 0];
    const isAlone = kind === 'loose' && lines[at - 1]?.kind !== 'loose';
    sum += isAlone ? HEADING_WEIGHT : weight;
    if (sum > best.sum) best = { from, to: at + 1, sum };
  });
  if (best.sum <= 0) return undefined;
  const isMark = (at: number) => lines[at]?.kind === 'mark';
  while (isMark(best.to)) best.to += 1;
  while (isMark(best.from - 1) || (best.from > 1 && isMark(best.from - 2))) best.from -= 1;
  return best;
}

/** Drops credits with the caption before them, teaser heads with the teaser behind them. */
function withoutNoise(lines: Line[]): Line[] {
  return lines.filter(({ kind, text }, at) => {
    const [before, after] = [lines[at - 1], lines[at + 1]];
    if (kind === 'credit' || kind === 'noise') return false;
    if (after?.kind === 'credit' && text.length <= LONGEST_CAPTION) return false;
    return !(kind === 'loose' && before?.kind === 'noise' && isTeaserHead(before.text));
  });
}

/** Of loose lines only headings stay: alone before a paragraph, or short behind a longer caption. */
function withoutLoose(lines: Line[]): Line[] {
  const isLoose = (at: number) => lines[at]?.kind === 'loose';
  return lines.filter(({ text }, at) => {
    if (!isLoose(at)) return true;
    if (isLoose(at + 1) || at === lines.length - 1) return false;
    return isLoose(at - 1) ? isSubhead(text, lines.slice(0, at)) : isHeading(text);
  });
}

const isHeading = (text: string) =>
  text.length <= LONGEST_HEADING && /\p{L}/u.test(text) && !isNameWithOffice(text);

const isNameWithOffice = (text: string) =>
  /^(?:\p{Lu}[\p{L}.’'-]+ ){1,3}\p{Lu}[\p{L}’'-]+, \p{L}/u.test(text);

function isSubhead(text: string, before: Line[]): boolean {
  const [caption, above] = [before.at(-1), before.at(-2)];
  const isAlone = above?.kind !== 'loose';
  const isBelow = (caption?.text.length ?? 0) > Math.max(LONGEST_SUBHEAD, text.length);
  return (
    isAlone && isBelow && text.length <= LONGEST_SUBHEAD && !/: \S/.test(text) && isHeading(text)
  );
}
