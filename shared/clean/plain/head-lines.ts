import { isSalutation } from '../../german/letter-words.ts';
import { MONTH_PATTERN } from '../../german/months.ts';
import { GENRE } from '../byline-words.ts';
import { isMetadataLine, isPlaceAndDay, isSigned, opensByline } from '../header-lines.ts';
import type { PlainLine } from './line-kinds.ts';

const MAX_TITLE_LENGTH = 200;
/** Whose text it is, or with whom the talk was. */
const BY =
  /^(?:(?:[Vv]on|Text:|Aufgezeichnet von) (?:\p{Lu}[\p{L}.'’-]+ ){1,3}\p{Lu}[\p{L}.'’-]+(?:,.*| und .*)?$|(?:Ein |Das |Im )?(?:Interview|Gespräch|Streitgespräch|Gastbeitrag|Kommentar|Essay|Bericht|Porträt|Kolumne) (?:mit|von) \p{Lu})/u;

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
/** Whether a line may be a headline by its form. */
export const isTitle = ({ kind, text }: PlainLine) =>
  text.length <= MAX_TITLE_LENGTH &&
  !BY.test(text) &&
  !isSalutation(text) &&
  !IN_BRACKETS.test(text) &&
  !isOfHead(text) &&
  (kind === 'loose' || (kind === 'prose' && /[?!][“"»«]?$/.test(text)));

/** Byline, day or issue. */
export const isOfHead = (text: string) => isByOrDay(text) || isOnIssue(text);

/** The issue or the text that a line is about. */
export const isOnIssue = (text: string) => OF_ISSUE.test(text) || ON_TEXT.test(text);

const isByOrDay = (text: string) =>
  isMetadataLine(text) || isPlaceAndDay(text) || opensByline(text) || isSigned(text);
