import { isSalutation } from '../../german/letter-words.ts';
import { namesAlone, writtenByline } from '../byline.ts';
import { agencyAlone, dateline } from '../dateline.ts';
import { endsLikeSentence } from '../draft.ts';
import {
  isMetadataLine,
  isPlaceAndDay,
  isSigned,
  isTimeLine,
  opensByline,
} from '../header-lines.ts';
import { findTime } from '../page-time.ts';
import {
  headlineOf,
  isKickerOf,
  MAX_LINES_ABOVE,
  MAX_LINES_OF_SELECTION,
} from './find-headline.ts';
import { isOfHead, isOnIssue } from './head-lines.ts';
import { isLetterhead, isNoKicker, isRubric } from './letterhead.ts';
import type { PlainLine } from './line-kinds.ts';

/** Above a headline: the day of an issue or of a press release. */
const MAX_TOP_LINES = 8;
const MIN_LEAD_LENGTH = 40;
const MIN_DECK_LENGTH = 50;
/** Of a headline with a stop. */
const MAX_SENTENCE_LENGTH = 100;
const MAX_KICKER_LENGTH = 45;

/** `Kurz notiert`, `Polizeibericht vom 24. November` */
const SEVERAL =
  /^(?:kurz (?:notiert|gemeldet|(?:und|&) knapp)|kurz(?:meldungen|nachrichten|notizen)|in kürze|(?:aktuelle |weitere |kurze )?(?:(?:polizei|sport|lokal|vereins|wirtschafts|kultur)(?:meldungen|nachrichten|notizen|splitter|bericht|report|ticker)|meldungen|nachrichten|notizen|termine|veranstaltungen|tipps)(?: (?:aus|vom|von|für|in|der|des|im|kurz) .{1,60})?|aus (?:dem|der|den|unserer) \p{L}{3,30}|blaulicht.{0,40}|.{0,30}(?:überblick|rückblick))$/iu;
/** `Pressebericht der Polizeiinspektion Lohfeld` */
const OF_POLICE =
  /^(?=.{0,60}(?:polizei|(?<!\p{L})[KP]P?I(?!\p{L})|feuerwehr)).{0,60}(?:presse|tages|lage|wochenend)(?:bericht|meldungen)(?!\p{L}).{0,60}$/iu;
/** Of something that will be: `19 Uhr`. */
const HOUR = /(?<![\d.:])\d{1,2} Uhr/;
/** `Pressemitteilung vom 12.03.2026` */
const ENDS_WITH_DATE = /^.{0,40}\d{1,2}\. ?(?:\d{1,2}\.|\p{L}{3,9}) ?\d{2,4}$/u;
/** `Lokales / Weiher / Politik` */
const PATH = /^\p{Lu}[\p{L}&-]{2,20}(?: ?[/»>›|] ?\p{Lu}[\p{L}& -]{2,24}){2,5}$/u;

/**
 * `above` goes above the body: kicker, title, lead; `rest` are the lines in between: byline, date.
 */
type Head = { title?: string; above: PlainLine[]; rest: string[] };

/**
 * The headline that ends like a sentence where an article begins, with the line of the first
 * paragraph: a question, a call or a quotation, or what has a byline or a day below it.
 */
export const sentenceAbove = (
  lines: PlainLine[],
  from: number,
): { title: string; start: number } | undefined => {
  const { kind, text = '' } = lines[from] ?? {};
  const start = lines.findIndex((line, at) => at > from && line.kind === 'prose');
  const below = lines.slice(from + 1, start);
  const isShort = kind === 'prose' && text.length <= MAX_SENTENCE_LENGTH;
  if (!isShort || (lines[start]?.text.length ?? 0) <= text.length) return undefined;
  if (isSalutation(text) || isLetterhead(text) || dateline(text).text !== text) return undefined;
  const isMarked = /[?!]["“»«]?$|^["„»«][^"“«»]*["“«»]$/u.test(text) || below.some(isHeadLine);
  if (!isMarked || !below.every((line) => line.kind === 'noise' || isHeadLine(line)))
    return undefined;
  const above = lines[headlineOf(lines, from) ?? -1];
  const isUntitled = !above || isLetterhead(above.text) || isKickerOf(text, above.text, above);
  return isUntitled ? { title: text, start } : undefined;
};

const isHeadLine = ({ text }: PlainLine) => isOfHead(text);

/** Title, kicker and lead above the first paragraph of an article, which is line `start`. */
export const headOf = (lines: PlainLine[], start: number, stated?: string): Head => {
  const known = stated === undefined ? -1 : lines.findIndex(({ text }) => text === stated);
  const found = known >= 0 && known < start ? known : headlineOf(lines, start);
  const isFirst = found !== undefined && isFirstItem(lines, found);
  const at = isFirst ? found - 1 : found;
  if (at === undefined)
    return {
      above: [],
      rest: lines.slice(Math.max(0, start - MAX_LINES_ABOVE), start).map(({ text }) => text),
    };
  const below = lines.slice(at + 1, start);
  const leads = below.filter(
    (line, index) =>
      (isFirst && index === 0) || (line.text !== lines[at]?.text && isLead(line, index, below)),
  );
  const title = lines.slice(isKicker(lines, at) ? at - 1 : at, at + 1);
  const top = lines.slice(at <= MAX_TOP_LINES ? 0 : at - 1, at);
  const rest = [
    ...below
      .filter((line) => !leads.includes(line))
      .flatMap(({ text }) => [...new Set([text, ...datedPart(text)])]),
    ...top.flatMap(({ text }) => datedPart(text)),
  ];
  return { title: lines[at]?.text, above: [...title, ...leads], rest };
};

/** The headline of the first of several short items, below that of them all and a letterhead. */
const isFirstItem = (lines: PlainLine[], at: number): boolean =>
  at > 0 &&
  isOfSeveral(lines[at - 1]?.text ?? '') &&
  lines.slice(0, at - 1).every(({ text }) => isLetterhead(text) || isOfHead(text)) &&
  lines.some(
    ({ kind }, below) => below > at + 1 && kind === 'loose' && lines[below + 1]?.kind === 'prose',
  );

const isOfSeveral = (text: string) => SEVERAL.test(text) || OF_POLICE.test(text);

/** A line of metadata, or the day in a letterhead: `Pressedienst Nr. 7 – 25.11.2026`. */
const datedPart = (text: string): string[] => {
  if (isMetadataLine(text) || isSigned(text)) return [text];
  const isOther = !text.includes(' ') || !isLetterhead(text) || isOnIssue(text) || HOUR.test(text);
  const day = isOther ? undefined : findTime(text)?.time;
  return day ? [day] : [];
};

const isKicker = (lines: PlainLine[], at: number) => {
  const line = lines[at - 1];
  return (
    (at === 1 || (at === 2 && (line?.text.includes(' ') || isRubric(lines[0]?.text ?? '')))) &&
    line?.kind === 'loose' &&
    line.text.length <= MAX_KICKER_LENGTH &&
    !isTimeLine(line.text) &&
    !isNoKicker(line.text)
  );
};

/**
 * Sentences, or one line without a stop right below the title, unless a picture's credit follows.
 * An agency alone is no picture's credit: it wrote the article.
 */
const isLead = ({ kind, text }: PlainLine, index: number, below: PlainLine[]): boolean => {
  if (kind === 'mark' || (isSalutation(text) && index === below.length - 1)) return true;
  if (
    PATH.test(text) ||
    isOnIssue(text) ||
    dateline(text).text === '' ||
    isPlaceAndDay(text) ||
    opensByline(text) ||
    (kind === 'loose' && ENDS_WITH_DATE.test(text))
  )
    return false;
  const after = below[index + 1];
  if (after?.kind === 'credit' && !agencyAlone(after.text)) return false;
  if (kind === 'prose') {
    // `Es gilt das gesprochene Wort!`
    const isCall = text.endsWith('!');
    const isBelowTitle = index === 0 && below.length <= MAX_LINES_OF_SELECTION && !isCall;
    return (text.length >= MIN_LEAD_LENGTH || isBelowTitle) && endsLikeSentence(text);
  }
  return (
    kind === 'loose' && index === 0 && (text.length >= MIN_DECK_LENGTH || isHeading(text, below))
  );
};

/** The only line between title and text besides byline and date. */
const isHeading = (text: string, below: PlainLine[]) =>
  text.split(' ').length > 2 &&
  !isByline(text) &&
  below.every((line) => line.text === text || isOfHead(line.text) || isByline(line.text));

const isByline = (text: string) => Boolean(writtenByline(text)) || namesAlone(text).length > 0;
