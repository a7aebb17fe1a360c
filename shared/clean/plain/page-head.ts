import { agencyAlone } from '../dateline.ts';
import { endsLikeSentence } from '../draft.ts';
import { bylineOf } from '../header-lines.ts';
import type { Line } from './line-kinds.ts';

/** So many lines above the text the headline may stand. */
const MAX_LINES_ABOVE = 25;
/** A text that starts this close to its first paragraph was selected by hand: its first line is the title. */
const CLOSE = 3;
const MIN_LEAD_LENGTH = 40;
const MIN_DECK_LENGTH = 50;
const MAX_TITLE_LENGTH = 200;
const MAX_KICKER_LENGTH = 45;
const MAX_AGENCY_LINE_WORDS = 6;
/** Headlines stand in the title bar, in the path to the page or above a picture as well. */
const REPEATED = 6;

/** `above` stays above the body: kicker, title, lead; `rest` is what stood between them: byline, date. */
export type Head = { above: Line[]; rest: string[] };

/** Title, kicker and lead above the first paragraph of an article, which is line `start`. */
export const headOf = (lines: Line[], start: number): Head => {
  const at = titleAt(lines, start);
  if (at === undefined)
    return {
      above: [],
      rest: lines.slice(Math.max(0, start - MAX_LINES_ABOVE), start).map(({ text }) => text),
    };
  const below = lines.slice(at + 1, start);
  const leads = below.filter(
    (line, index) => line.text !== lines[at]?.text && isLead(line, index, below),
  );
  const title = lines.slice(isKicker(lines, at) ? at - 1 : at, at + 1);
  const rest = below.filter((line) => !leads.includes(line)).map(({ text }) => text);
  return { above: [...title, ...leads], rest };
};

/** The line that looks most like a headline: words, near the text, said twice. */
const titleAt = (lines: Line[], start: number): number | undefined => {
  const from = Math.max(0, start - MAX_LINES_ABOVE);
  const texts = new Set(lines.slice(0, from).map(({ text }) => text));
  const isClose = start <= CLOSE;
  const scored = lines.slice(from, start).flatMap((line, index) => {
    const { text } = line;
    const words = text.split(' ').length;
    if (!isTitle(line) || (words < 3 && !isClose)) return [];
    const isRepeated =
      texts.has(text) ||
      lines.slice(from, start).some((other) => other !== line && other.text.includes(text));
    const score = Math.min(words, MAX_AGENCY_LINE_WORDS) + (isRepeated ? REPEATED : 0);
    return [{ at: from + index, score }];
  });
  return scored.sort((a, b) => b.score - a.score)[0]?.at;
};

const isTitle = ({ kind, text }: Line) =>
  text.length <= MAX_TITLE_LENGTH &&
  (kind === 'loose' || (kind === 'prose' && /[?!][“"»«]?$/.test(text)));

const isKicker = (lines: Line[], at: number) => {
  const line = lines[at - 1];
  return at === 1 && line?.kind === 'loose' && line.text.length <= MAX_KICKER_LENGTH;
};

/** Sentences, or one line without a stop right below the title, unless a picture's credit follows. An agency alone wrote the article. */
const isLead = ({ kind, text }: Line, index: number, below: Line[]): boolean => {
  if (kind === 'mark') return true;
  const after = below[index + 1];
  if (after?.kind === 'credit' && !agencyAlone(after.text)) return false;
  if (kind === 'prose') return text.length >= MIN_LEAD_LENGTH && endsLikeSentence(text);
  return (
    kind === 'loose' && index === 0 && (text.length >= MIN_DECK_LENGTH || isHeading(text, below))
  );
};

/** A line alone between title and text that is no name. */
const isHeading = (text: string, below: Line[]) =>
  below.length === 1 && text.split(' ').length > 2 && !bylineOf(text);
