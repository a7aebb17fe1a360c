import { clauses } from '../../german/clauses/clauses.ts';
import { isSalutation } from '../../german/letter-words.ts';
import { MONTH_PATTERN } from '../../german/months.ts';
import { namesAlone, writtenByline } from '../byline.ts';
import { GENRE } from '../byline-words.ts';
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
import { isField, isName, isStatedBelow } from './head-facts.ts';
import { isLetterhead, isMenu, isRubric, tells } from './letterhead.ts';
import type { PlainLine } from './line-kinds.ts';

/** Lines between headline and text. */
const MAX_LINES_ABOVE = 25;
/**
 * With so few lines above the first paragraph, the text was selected by hand and starts with its
 * title.
 */
const MAX_LINES_OF_SELECTION = 3;
/** Above a headline: the day of an issue or of a press release. */
const MAX_TOP_LINES = 8;
const MIN_LEAD_LENGTH = 40;
const MIN_DECK_LENGTH = 50;
const MAX_TITLE_LENGTH = 200;
/** Of a headline with a stop. */
const MAX_SENTENCE_LENGTH = 100;
const MAX_KICKER_LENGTH = 45;
const MAX_KICKER_WORDS = 4;
/** A text that was selected by hand may have rubric, kicker, headline, subhead, byline and day. */
const MAX_LINES_OF_HEAD = 6;
const MAX_SCORED_WORDS = 6;
const MIN_CLAUSE_WORDS = 3;
/** Headlines are often repeated in the title bar, the breadcrumbs or above a picture. */
const REPEATED_SCORE = 6;
/** A field of a report is the headline only where no other line can be. */
const FIELD_SCORE = -20;

/** Whose text it is, or with whom the talk was. */
const BY =
  /^(?:(?:[Vv]on|Text:|Aufgezeichnet von) (?:\p{Lu}[\p{L}.'’-]+ ){1,3}\p{Lu}[\p{L}.'’-]+(?:,.*| und .*)?$|(?:Ein |Das |Im )?(?:Interview|Gespräch|Streitgespräch|Gastbeitrag|Kommentar|Essay|Bericht|Porträt|Kolumne) (?:mit|von) \p{Lu})/u;

/** With whom the talk was. */
const TALK = /^(?:Ein |Das |Im )?(?:Interview|Gespräch|Streitgespräch) mit \p{Lu}/u;

/** `(Berichtigung: …)` */
const IN_BRACKETS = /^[([][^()[\]]{1,200}[)\]]$/;
/** `Für die Ausgabe vom 30. November`, `Zum Bericht „…“ vom 20.11.` */
const OF_ISSUE = new RegExp(
  `^(?:(?:Für|Aus|In|Zu)\\p{Ll}? (?:(?:die|der|den|dem|unser\\p{Ll}{1,2}) )?)?(?:[\\p{L}-]{0,20}ausgabe|${GENRE}|Meldung|Leserbrief|Thema)\\b.{0,120} (?:vom|am|für|von) (?:\\p{L}{2,10},? )?(?:den )?\\d{1,2}\\. ?(?:\\d{1,2}\\.|${MONTH_PATTERN}) ?(?:\\d{2,4})?$`,
  'iu',
);
/** `Leserbrief zum Artikel „…“` */
const ON_TEXT = new RegExp(
  `^(?:(?:Leserbrief|Zuschrift|Antwort|Replik)(?:,|:)? )?(?:Zu[mr]?|Betr(?:ifft|\\.):?)(?: (?:unser\\p{Ll}{2}|dem|der|den))? (?:[\\p{L}-]{0,20}(?:artikel|meldung|bericht|beitrag|leserbrief|thema)|${GENRE})\\b.{0,60}["“„»«]|^(?:Zu[mr]?|Betr(?:ifft|\\.)) ?: ?["„»«].{1,120}$`,
  'iu',
);
/** `Kurz notiert`, `Polizeibericht vom 24. November` */
const SEVERAL =
  /^(?:kurz (?:notiert|gemeldet|(?:und|&) knapp)|kurz(?:meldungen|nachrichten|notizen)|in kürze|(?:aktuelle |weitere |kurze )?(?:(?:polizei|sport|lokal|vereins|wirtschafts|kultur)(?:meldungen|nachrichten|notizen|splitter|bericht|report|ticker)|meldungen|nachrichten|notizen|termine|veranstaltungen|tipps)(?: (?:aus|vom|von|für|in|der|des|im|kurz) .{1,60})?|aus (?:dem|der|den|unserer) \p{L}{3,30}|blaulicht.{0,40}|.{0,30}(?:überblick|rückblick))$/iu;
/** `Autodiebe gefasst`, `Rolle rückwärts`: a kicker ends with a name or a noun. */
const ENDS_SMALL = / \p{Ll}+$/u;
const OF_SECTION =
  / (?:aktuell|exklusiv|extra|intern|international|kompakt|live|lokal|national|notiert|privat|regional|spezial|weltweit)$/;
/** Of something that will be: `19 Uhr`. */
const HOUR = /(?<![\d.:])\d{1,2} Uhr/;
/** Ends a sentence and begins another. */
const SENTENCES = /\p{Ll}{2}[.!?] \p{Lu}/u;
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
  const above = lines[titleAt(lines, from) ?? -1];
  const isUntitled = !above || isLetterhead(above.text) || isKickerOf(text, above.text, above);
  return isUntitled ? { title: text, start } : undefined;
};

const isHeadLine = ({ text }: PlainLine) => isOfHead(text);

/** Title, kicker and lead above the first paragraph of an article, which is line `start`. */
export const headOf = (lines: PlainLine[], start: number, stated?: string): Head => {
  const known = stated === undefined ? -1 : lines.findIndex(({ text }) => text === stated);
  const found = known >= 0 && known < start ? known : titleAt(lines, start);
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
      .flatMap(({ text }) => [text, ...datedPart(text)]),
    ...top.flatMap(({ text }) => datedPart(text)),
  ];
  return { title: lines[at]?.text, above: [...title, ...leads], rest };
};

/** The headline of the first of several short items, below that of them all. */
const isFirstItem = (lines: PlainLine[], at: number): boolean =>
  at === 1 &&
  SEVERAL.test(lines[0]?.text ?? '') &&
  lines.some(
    ({ kind }, below) => below > at + 1 && kind === 'loose' && lines[below + 1]?.kind === 'prose',
  );

/** A line of metadata, or the day in a letterhead: `Pressedienst Nr. 7 – 25.11.2026`. */
const datedPart = (text: string): string[] => {
  if (isMetadataLine(text) || isSigned(text)) return [text];
  const isOther = !isLetterhead(text) || isOnIssue(text) || HOUR.test(text);
  const day = isOther ? undefined : findTime(text)?.time;
  return day ? [day] : [];
};

/**
 * The line most like a headline: of several words, near the text, repeated; the first of two
 * clauses.
 */
const titleAt = (lines: PlainLine[], start: number): number | undefined => {
  const from = Math.max(0, start - MAX_LINES_ABOVE);
  const texts = new Set(lines.slice(0, from).map(({ text }) => text));
  const isClose = start <= MAX_LINES_OF_SELECTION;
  const scored = lines.slice(from, start).flatMap((line, index) => {
    const { text } = line;
    const words = text.split(' ').length;
    if (!isTitle(line) || (words < 3 && !isClose)) return [];
    const others = lines.slice(from, start).filter((other) => other !== line);
    const isRepeated = texts.has(text) || (!isName(text) && isWithin(text, others));
    const field = isField(lines, from + index) ? FIELD_SCORE : 0;
    const score = Math.min(words, MAX_SCORED_WORDS) + (isRepeated ? REPEATED_SCORE : 0) + field;
    return [{ at: from + index, score }];
  });
  const best = scored.toSorted((a, b) => b.score - a.score)[0];
  const isHead = start <= MAX_LINES_OF_HEAD;
  if (!best) return isHead ? talkAt(lines.slice(0, start)) : undefined;
  return isHead && best.score <= MAX_SCORED_WORDS ? headlineAt(lines.slice(0, start)) : best.at;
};

/** The headline of a talk that has no other. */
const talkAt = (head: PlainLine[]): number | undefined => {
  const at = head.findIndex(({ kind, text }) => kind === 'loose' && TALK.test(text));
  return at < 0 ? undefined : at;
};

/** The first line of a head that is neither in the letterhead nor a kicker of the next. */
const headlineAt = (head: PlainLine[]): number | undefined => {
  const all = [...head.keys()].filter((at) => isHeadline(head, at));
  const others = all.filter((at) => {
    const { text = '' } = head[at] ?? {};
    const isOfAnother = isName(text) && isWithin(text, head.toSpliced(at, 1));
    return !isField(head, at) && !isStatedBelow(head, at) && !isOfAnother;
  });
  const lines = belowLetterhead(head, others.length > 0 ? others : all);
  let below = lines.isBelow ? 'letterhead' : undefined;
  for (const [index, at] of lines.candidates.entries()) {
    const [text, next] = [head[at]?.text ?? '', head[lines.candidates[index + 1] ?? -1]?.text];
    const words = text.split(' ').length;
    if (next === undefined) return at;
    if (below && words >= (below === 'letterhead' ? 2 : 3)) return at;
    if (!isKickerOf(next, text, head[at])) return at;
    below ??= 'kicker';
  }
  return undefined;
};

/**
 * Without the lines that say who sends the text and of what kind it is, and those above them which
 * tell of nothing, if another line is below.
 */
const belowLetterhead = (head: PlainLine[], all: number[]) => {
  const isPart = (at: number) => isLetterhead(head[at]?.text ?? '');
  const last = all.findLast((at) => !isPart(at)) ?? 0;
  const above = [...head.keys()].slice(0, last);
  const begin = above.find(isPart) ?? last;
  const end =
    above.findLast((at) => isPart(at) || (at > begin && isDay(head[at]?.text ?? ''))) ?? -1;
  const menu = above.findLast((at) => isMenu(head[at]?.text ?? '')) ?? -1;
  const candidates = all.filter(
    (at) => at > menu && !isPart(at) && (at > end || tells(head[at]?.text ?? '')),
  );
  return { candidates: candidates.length > 0 ? candidates : all, isBelow: end >= 0 };
};

const isDay = (text: string) => isTimeLine(text) || isPlaceAndDay(text);

/** A name below `Von unserem Reporter` is its end. */
const isHeadline = (head: PlainLine[], at: number): boolean => {
  const [line, before] = [head[at], head[at - 1]];
  return line !== undefined && !opensByline(before?.text ?? '') && isTitle(line);
};

const isWithin = (text: string, others: PlainLine[]): boolean =>
  others.some((other) => other.text.includes(text));

/** A few words without a verb; sentences below a line are its subhead. */
const isKickerOf = (next: string, text: string, line: PlainLine | undefined): boolean =>
  text.split(' ').length <= MAX_KICKER_WORDS &&
  !/^[„“»«"]|[?!]$/.test(text) &&
  !(ENDS_SMALL.test(text) && !OF_SECTION.test(text)) &&
  !(text.split(' ').length > 2 && next.length > text.length && tells(text)) &&
  !isClause(line) &&
  !SENTENCES.test(next);

/** A kicker above a headline has no verb; a headline above a second one mostly has. */
const isClause = (line: PlainLine | undefined): boolean =>
  line !== undefined &&
  isTitle(line) &&
  line.text.split(' ').length >= MIN_CLAUSE_WORDS &&
  clauses(line.text).some(({ tense }) => tense !== undefined);

const isTitle = ({ kind, text }: PlainLine) =>
  text.length <= MAX_TITLE_LENGTH &&
  !BY.test(text) &&
  !isSalutation(text) &&
  !IN_BRACKETS.test(text) &&
  !isOfHead(text) &&
  (kind === 'loose' || (kind === 'prose' && /[?!][“"»«]?$/.test(text)));

/** Byline, day or issue. */
const isOfHead = (text: string) => isByOrDay(text) || isOnIssue(text);

const isOnIssue = (text: string) => OF_ISSUE.test(text) || ON_TEXT.test(text);

const isByOrDay = (text: string) =>
  isMetadataLine(text) || isPlaceAndDay(text) || opensByline(text) || isSigned(text);

const isKicker = (lines: PlainLine[], at: number) => {
  const line = lines[at - 1];
  return (
    (at === 1 || (at === 2 && (line?.text.includes(' ') || isRubric(lines[0]?.text ?? '')))) &&
    line?.kind === 'loose' &&
    line.text.length <= MAX_KICKER_LENGTH &&
    !isTimeLine(line.text) &&
    (isRubric(line.text) || !isLetterhead(line.text))
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
