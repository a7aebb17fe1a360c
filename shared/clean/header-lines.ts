import type { Metadata } from '../article/article.ts';
import { agencyAlone } from './dateline.ts';
import type { Draft, Piece } from './draft.ts';
import { readTime } from './page-time.ts';

const MAX_HEADER_LINES = 8;
const MAX_HEADER_LINE_LENGTH = 160;
const NAME = "\\p{Lu}[\\p{L}.'’-]{0,30}(?: (?:von|van|de|der|zu|\\p{Lu}[\\p{L}.'’-]{0,30})){1,4}";
/** A German date, possibly followed by a time of day. */
const DATE = '\\d{1,2}\\. ?(?:\\d{1,2}\\.|\\p{L}{3,9}) ?\\d{4}.{0,24}';
const BYLINE = new RegExp(
  `^(?:Von|Ein (?:Bericht|Kommentar|Gastbeitrag|Interview) von|Autor(?:in)?:|Text:) ?(${NAME}(?:(?:, | und | & )${NAME}){0,4})(?:, [\\p{L} ]{2,30})?(?:(?:,| [|·•–-]) ?(?:\\p{L}{2,10}, ?)?(${DATE}))?$`,
  'u',
);
const NAMES = new RegExp(
  `^(?:(?:Von|von|Text|Autor(?:in)?|Ein (?:Bericht|Kommentar|Gastbeitrag|Interview) von):? ?)?(${NAME}(?:(?:, | und | & )${NAME}){0,4})(?:, [\\p{L} ]{2,30})?$`,
  'u',
);
const ALONE = new RegExp(`^${NAME}(?:(?:, | und | & )${NAME}){0,4}$`, 'u');
const TIME = new RegExp(
  `^(?:Stand|Veröffentlicht|Erstellt|Publiziert|Aktualisiert|Zuletzt aktualisiert|Update|Datum)?(?: am)?:? ?(?:\\p{L}{2,10}, ?)?(${DATE})$`,
  'u',
);
const CHANGED = /^(?:Stand|Aktualisiert|Zuletzt|Update)/;

/** Byline, time and agency from lines of their own at the top; these lines are dropped. */
export const takeHeader = (draft: Draft): Draft => {
  const found: Metadata = {};
  let paragraphs = 0;
  const pieces = draft.pieces.filter((piece, at) => {
    if (at >= MAX_HEADER_LINES) return true;
    if (isMetadata(piece, found)) return false;
    const agency = paragraphs <= 1 ? agencyAlone(piece.text) : undefined;
    if (agency) found.agency ??= agency;
    if (piece.type === 'paragraph') paragraphs += 1;
    return !agency;
  });
  return { ...draft, metadata: { ...found, ...draft.metadata }, pieces };
};

/** The names in a byline; undefined if it has more than names. */
export const bylineOf = (text: string): string | undefined =>
  text.length <= MAX_HEADER_LINE_LENGTH ? NAMES.exec(text)?.[1] : undefined;

/** Byline and time from the lines around a lead; a name counts after `Von` or next to a time. */
export const headMetadata = (lines: string[]): Metadata => {
  const found: Metadata = {};
  for (const text of lines) {
    if (isAuthorLine(text, lines)) found.byline ??= bylineOf(text);
    isMetadata({ type: 'paragraph', text }, found);
  }
  return found;
};

/** Whether a line is a name alone, after `Von` or next to a time. */
export const isAuthorLine = (text: string, lines: string[]): boolean => {
  if (text.length > MAX_HEADER_LINE_LENGTH || !ALONE.test(text)) return false;
  const at = lines.indexOf(text);
  const [before = '', after = ''] = [lines[at - 1], lines[at + 1]];
  return at !== -1 && (/^von:?$/i.test(before) || [before, after].some((line) => TIME.test(line)));
};

const isMetadata = ({ text }: Piece, found: Metadata): boolean => {
  if (text.length > MAX_HEADER_LINE_LENGTH) return false;
  const [, byline, written] = BYLINE.exec(text) ?? [];
  if (byline) found.byline ??= byline;
  const time = readTime(written ?? TIME.exec(text)?.[1] ?? '');
  if (time && CHANGED.test(text)) found.modified ??= time;
  else if (time) found.published ??= time;
  return byline !== undefined || time !== undefined;
};
