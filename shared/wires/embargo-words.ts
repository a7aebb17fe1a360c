import { MONTH_WORDS } from '../german/months.ts';
import { ANY_WEEKDAY_PATTERN, WEEKDAY_PATTERN } from '../german/weekdays.ts';

const MAX_LINE_LENGTH = 160;

const spaced = (word: string) => [...word].join(' ?');
const nounOf = (...words: string[]) => `(?:${words.map(spaced).join('|')})(?:ende)?(?!\\p{L})`;
const SPERRFRIST = `(?:Sende|\\p{L}{2,15}-)?${nounOf('Sperrfrist', 'Sperrvermerk')}`;
const NOUN = `(?:${SPERRFRIST}|${nounOf('Embargo', 'Embargoed')})`;
/** A day or an edition, without a word for it: `Samstag`, `Sonntagausgaben`, `14. März`, `18 Uhr`. */
const TIME = `(?:(?:die|den|das|dem) )?(?:(?:${WEEKDAY_PATTERN})|heute|morgen|übermorgen|\\p{L}{0,30}ausgaben?(?!\\p{L})|\\d{1,2}[./]|\\d{4}-\\d|\\d{1,2}(?::\\d\\d)? ?(?:Uhr|h\\b))`;
const EVENT = '\\p{L}{0,30}(?:Beginn|Ende|Schluss|Start|Rede)(?!\\p{L})';
const PUBLISH_WORDS =
  'veröffentlichen|verwenden|senden|publizieren|verbreiten|online stellen|veröffentlicht werden';
const PUBLISH = `(?:${PUBLISH_WORDS})`;
const PUBLICATION = '(?:Veröffentlichung|Verwendung)';

const MARK = new RegExp(`(?<!\\p{L})(?:${NOUN}|Nicht vor(?!\\p{L}))`, 'iu');
/**
 * `Frei für Samstag`, `Freigegeben ab 18.00 Uhr`, `Frei mit Redebeginn`, at the start of a line or
 * sentence.
 */
const RELEASE = new RegExp(
  `(?:^|[.:;,!] ?)(?:(?:Online|Print|Zur ${PUBLICATION}) )?(?:Frei(?:gabe|gegeben)?:?(?: zur ${PUBLICATION})? (?:erst )?(?:(?:(?:ab|f(?:ü|ue)r|zum|am) )?${TIME}|(?:ab|mit|nach|zu) (?:(?:der|dem) )?${EVENT})|Nur f(?:ü|ue)r ${TIME})`,
  'iu',
);
/** A request to editors in a sentence: `bitte erst am 5. Mai veröffentlichen`. */
const REQUEST = new RegExp(
  `(?<!\\p{L})(?:(?:erst|frühestens|nicht) (?:ab|am|um|nach|vor) ${TIME}.{0,60}? ${PUBLISH}|vertraulich bis (?:zum )?${TIME})`,
  'iu',
);

const SIGNS = '[^\\p{L}\\d]{0,9}';
/** `Achtung Redaktionen:`, `Bitte beachten Sie die`. */
const CALL =
  '(?:(?:Achtung|(?:Wichtiger )?Hinweis|Wichtig|Bitte (?:unbedingt )?beachten(?: Sie)?)(?:,? (?:(?:an|für|alle|die) ){0,3}Redaktion(?:en)?)?[:,!]?(?: (?:die|folgende))? )?';
/** `Sperrfrist: …`, `Sperrfrist bis …`; the word alone can begin a headline. */
const LABEL = new RegExp(`^${SIGNS}${CALL}${NOUN}[\\s*_]{0,4}(?::|!|bis |until |endet |\\d)`, 'iu');
/** `An alle Kollegen:`, `Es gilt eine`; of an `Embargo` it may be the topic: `Ölhandel: Embargo bis 5. Mai`. */
const LEAD_IN = `(?:[^:!\\d]{1,50}[:!–-] ?)?(?:(?:unter|mit|es gilt (?:die|eine)|ende der) )?`;
/** `Sperrfrist (Ende)`, `Sperrfrist für Text und Bild:`. */
const PART = '(?: \\([^()\\d]{1,30}\\)| f(?:ü|ue)r [^:\\d]{1,40}(?=:))?';
const NOT_BEFORE = `(?:nicht (?:${PUBLISH} )?vor|gesperrt bis|vertraulich bis|(?:zur )?${PUBLICATION} (?:(?:bitte )?(?:erst|frühestens) (?:ab|am|um|nach)|ab|nicht vor)|zur ${PUBLICATION} am):?`;
const ONLY_FROM = '(?:darf )?(?:erst|frühestens|nicht) (?:ab|am|um|nach|vor)';
/** Labels of which the rest of the line has to be a time. */
const LABEL_OF_TIME = new RegExp(
  `^${SIGNS}(?:(?:${CALL}${NOUN}|${LEAD_IN}${SPERRFRIST})${PART}(?=.*[\\p{L}\\d])|${CALL}(?:bitte )?(?:${NOT_BEFORE}(?= (?:zum )?(?:${TIME}|${EVENT}))|${ONLY_FROM}(?= ${TIME}.{0,60} ${PUBLISH})))`,
  'iu',
);
const LONE_LABEL = /^SPERR(?:FRIST|VERMERK)$/;
const TIME_WORD = new RegExp(
  `^(?:${ANY_WEEKDAY_PATTERN}|${[...MONTH_WORDS].join('|')}|heute|morgen|übermorgen|früh|Mitternacht|\\p{L}{0,30}ausgaben?|\\d[\\dT:/+]{0,15}|\\d{1,2}h|Uhr|h|und|oder|um|ab|am|bis|zum|der|des|dem|den|die|ist|MES?Z|CES?T|UTC|GMT|${EVENT}|zu|einschließlich|${PUBLISH_WORDS.replaceAll(' ', '|')})$`,
  'iu',
);

const PLAIN_NOUNS = 'Sperrfrist|Embargo|Sperrvermerk';
/** `Sperrfrist: keine`, `Keine Sperrfrist`, `Sperrfrist aufgehoben`. */
const LIFTED = new RegExp(
  String.raw`\b(?:keine?|ohne) (?:${PLAIN_NOUNS})\b|(?:^|\b(?:${PLAIN_NOUNS})[:,]? ?)(?:keine?[rs]?|entfällt|(?:ist )?(?:aufgehoben|abgelaufen)|ab sofort(?: frei)?|sofort frei)[\s.!)*_]{0,9}$`,
  'i',
);

/** Whether a line says that a text may not be published yet. */
export const statesEmbargo = (line: string): boolean =>
  (MARK.test(line) || isRelease(line) || REQUEST.test(line) || isEmbargoLine(line)) &&
  !isLifted(line);

/** Whether a line says that there is no embargo; one with a number may say when it ends. */
export const isLifted = (line: string): boolean => LIFTED.test(line.trim()) && !/\d/.test(line);

/** Whether a line says from when on a text is free. */
export const isRelease = (line: string): boolean => RELEASE.test(line.trim());

/** Whether a line states an embargo and nothing else. */
export const isEmbargoLine = (line: string): boolean =>
  line.length <= MAX_LINE_LENGTH && (LABEL.test(line) || isLabelWithTime(line));

/** The same of a line whose every word belongs to it: the first words alone can begin a headline. */
export const isLabelWithTime = (line: string): boolean => {
  if (line.length > MAX_LINE_LENGTH) return false;
  const text = line
    .replace(/[*_#<>+=|[\]„“”"]+/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
  if (LONE_LABEL.test(text)) return true;
  const bare = text.replace(/[()]/g, '').trim();
  const released = RELEASE.exec(bare);
  if (released?.index === 0) return isTime(bare.slice(released[0].length));
  // A small letter goes on with the sentence of the line above.
  const label = /^[^\p{L}]*(?:\p{Lu}|bitte )/u.test(text) && LABEL_OF_TIME.exec(text);
  return label ? isTime(text.slice(label[0].length)) : false;
};

const isTime = (text: string): boolean =>
  text.split(/[\s,;:!.()–—-]+/).every((word) => word === '' || TIME_WORD.test(word));

/**
 * The embargo that a sentence about a text states, from its word on: days before it may be others.
 * `Bitte beachten Sie die Sperrfrist 5. Mai, 10 Uhr`.
 */
export const embargoInNote = (note: string): string | undefined => {
  if (isLifted(note)) return undefined;
  const at = note.search(IN_NOTE);
  return at < 0 ? undefined : note.slice(at, at + MAX_LINE_LENGTH);
};

const IN_NOTE = new RegExp(
  `${spaced('Sperrfrist')}(?!\\p{L})|${spaced('Sperrvermerk')}|Embargo(?=:| (?:bis|ab|until) | \\d)|${REQUEST.source}`,
  'iu',
);
