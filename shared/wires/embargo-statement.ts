import { alternatives, phrases } from '../word-lists.ts';
import {
  type EmbargoWord,
  embargoWord,
  isSeason,
  mayState,
  NOUN,
  namesDay,
  namesGathering,
  namesMoment,
  namesText,
  PLAIN_NOUNS,
  refusalIn,
  SURE_NOUN,
  tellsGathering,
  withoutOffice,
} from './embargo-words.ts';
import { asksToWait } from './hold-request.ts';
import { unfinished } from './unfinished-text.ts';
import { unmarked } from './unmarked.ts';

/** Of a statement. */
export const MAX_LINE_LENGTH = 160;

/** Whether a line is surely about a text, or could also be one about a road or about goods. */
type Statement = 'sure' | 'doubtful';

/** `Sperrfrist: …`, `Embargo bis …`, `Sperrfrist/Embargo: …`: what follows may be in any words. */
const LABEL =
  /^(?<label>\p{L}[\p{L}-]{3,40}(?: ?\/ ?\p{L}[\p{L}-]{3,40})?) ?(?:[:!]|(?:bis|until) |(?=\d{1,2}[./:] ?[\p{L}\d]|\d{4}-\d))(?<rest>.*)$/u;
const CALL =
  /^(?:(?:Achtung|(?:Wichtiger )?Hinweis|Wichtig|Bitte)(?: (?:an|alle|die|unbedingt|beachten|Sie|Redaktion(?:en)?)){0,5}[:,!]? )/i;
/** Words before it that end in a mark: `Liebe Kollegen: Sperrfrist …`. */
const LEAD_IN = /^[^:!\d]{1,50}[:!.–-] ?(?=.{0,20}Sperr)/i;
/** Any words before a name with a colon: `Wir bitten um Beachtung der Sperrfrist: …`. */
const BEFORE_LABEL = /^.{0,100}? (?=\p{L}{5,25}:)/u;

const AFTER_NOUN = phrases(String.raw`
    (?:gibt es|besteht|existiert|gilt|liegt)(?: (?:hier|dafür|derzeit|diesmal|dabei|aktuell))? (?:nicht(?: mehr)?(?: vor)?|keine) | ist nicht zu beachten |
    (?:ist |war |wurde )?(?:(?:bereits|schon|inzwischen|mittlerweile|nun|damit|hiermit) ){0,2}(?:aufgehoben|abgelaufen|beendet|vorbei|hinfällig) |
    entfällt | keine?[rs]? | keins | keine angabe | nein | none | no | n\.? ?/? ?a\.? |
    nicht (?:vorhanden|nötig|erforderlich|vorgesehen|gesetzt|vergeben) | ab sofort(?: frei)? | sofort frei`);
/** `Sperrfrist: keine`, `Keine Sperrfrist`, `Sperrfrist aufgehoben`. */
const LIFTED = new RegExp(
  String.raw`\b(?:keine?[rmn]?|ohne) (?:${PLAIN_NOUNS})\b|(?:^|\b(?:${PLAIN_NOUNS})[:,]? ?[(*–—-]{0,3} ?)(?:${AFTER_NOUN})[\s.!)*_–—-]{0,9}$|\b(?:${PLAIN_NOUNS}): ?(?:[–—/.-]{1,5}|entf\.?|k\. ?a\.?)$`,
  'i',
);
/** `Die Sperrfrist endete heute um 10 Uhr`, `… ist heute um 10 Uhr abgelaufen` */
const ENDED = new RegExp(
  String.raw`^[^\d:.!?]{0,60}\b(?:${PLAIN_NOUNS})(?! .{0,70}(?:sperr|embargo|veröffentlich|\b(?:neue?[rs]?|bis|nicht|noch|erst|morgen|dann)\b)) (?:(?:endete|abgelaufen) .{0,60}|(?:ist|war|wurde|lief) .{0,60} (?:ab|abgelaufen|aufgehoben|beendet)[.!)]{0,2})$`,
  'i',
);

/** Whether a line says that there is no embargo; one with a number may say when it ends. */
export const isLifted = (line: string): boolean =>
  (LIFTED.test(line.trim()) && !/\d/.test(line)) || ENDED.test(line.trim());

const FREE_WORD = new RegExp(
  `^(?:${alternatives(`
    sofort sofortigen sofortige kein keine keiner keines keins keinem ohne entfällt aufgehoben abgelaufen
    beendet vorbei hinfällig immediate gibt existiert hier dafür derzeit war bereits schon inzwischen mittlerweile nun
    damit hiermit angabe nein none no n a vorhanden nötig erforderlich vorgesehen gesetzt vergeben
    endete lief k diesmal dabei aktuell liegt`)})$`,
  'i',
);
const AT_ONCE = /(?<!\p{L})(?:sofort(?:igen?)?|immediate)(?!\p{L})/iu;

/** Whether a line says no more than that a text is free: `Sperrfrist: keine`, `Frei ab sofort`. */
export const isFreeNote = (line: string): boolean => {
  if (line.length > MAX_LINE_LENGTH || !mayState(line)) return false;
  if (/\d/.test(line) && !isLifted(line)) return false;
  const words = wordsIn(unmarked(line));
  const kinds = words.map(embargoWord);
  if (!words.every((word, at) => kinds[at] || FREE_WORD.test(word))) return false;
  const isFreed = kinds.includes('publication') || kinds.includes('release');
  return (
    isLifted(line) ||
    (isFreed && AT_ONCE.test(line) && !/(?<!\p{L})(?:nicht|vor)(?!\p{L})/iu.test(line))
  );
};

/** What a line says that states an embargo and nothing else; undefined of any other. */
export const statementOf = (line: string): Statement | undefined => {
  if (!mayState(line) || isLifted(line)) return undefined;
  return (line.length > MAX_LINE_LENGTH ? undefined : ofLine(line)) ?? asksToWait(line);
};

const ofLine = (line: string): Statement | undefined => {
  const text = unmarked(line);
  return (
    unfinished(line) ??
    ofWords(withoutEvent(text)) ??
    ofLabel(text.replace(CALL, '')) ??
    ofWords(text.replace(LEAD_IN, '')) ??
    ofNamed(text.replace(BEFORE_LABEL, '')) ??
    ofSentence(text)
  );
};

/** The first words of a statement, up to the first that belongs to none: a name is not for others. */
export const firstWords = (line: string): string => {
  if (unfinished(line)) return line.trim();
  const words = line.trim().split(' ');
  const end = words.findIndex((word) => !isOfStatement(word));
  return words.slice(0, end < 0 ? words.length : end).join(' ');
};

export const isOfStatement = (text: string): boolean => wordsIn(unmarked(text)).every(embargoWord);

/** Whether the first word of a line names an embargo. */
export const beginsWithNoun = (line: string): boolean =>
  embargoWord(wordsIn(unmarked(line))[0] ?? '') === 'noun';

/** `5. Mai, 10 Uhr` and nothing else. */
export const isTime = (text: string): boolean =>
  text.length <= MAX_LINE_LENGTH &&
  /\d/.test(text) &&
  namesMoment(text) &&
  wordsIn(unmarked(text)).every((word) => /^(?:time|joint|limit)$/.test(embargoWord(word) ?? ''));

const ADJECTIVE = /^\p{L}{2,20}e[rs]? (?=sperr|embargo)/iu;
const MAX_WORDS = 30;
const MAX_VERBS = 2;
export const wordsIn = (text: string): string[] =>
  text.split(/[\s,;:!?.()/–—]+|(?<=\p{L})-(?=\s)/u).filter((word) => /[\p{L}\d]/u.test(word));

/** `Online: ab 5. Mai, 6 Uhr`; without a clock it may be the day of a record or of a sale. */
const PUBLISHED_FROM =
  /^(?:(?:online|web):? (?:erst )?(?:frei )?(?:ab|nicht vor) |vö(?:-?termin)?:? ).{0,40}\d(?: ?Uhr| ?h\b|:\d\d)/iu;

/** `5. Mai, 10 Uhr (Beginn der Sitzung)`: what begins or ends then. */
const EVENT =
  / ?\((?=[^()]{0,60}(?:beginn|ende|start|schluss|konferenz|gespräch|termin|verkündung|eröffnung|vorstellung|übergabe|sitzung)(?!\p{L}))[^()]{3,80}\)/iu;
const withoutEvent = (text: string): string => (/\d/.test(text) ? text.replace(EVENT, '') : text);

const ofWords = (text: string): Statement | undefined => {
  const words = wordsIn(withoutOffice(text));
  if (words.length > MAX_WORDS) return undefined;
  const kinds = new Set<EmbargoWord | undefined>(words.map(embargoWord));
  if (kinds.has(undefined)) return undefined;
  if (!kinds.has('noun') && !refusalIn(text) && isFreeUntil(text)) return undefined;
  const isAboutText = kinds.has('item') || kinds.has('publication');
  if (kinds.has('quality') && !kinds.has('noun')) return undefined;
  if (namesGathering(text) && !kinds.has('noun')) return ofGathering(text, kinds);
  if (kinds.has('noun')) {
    if (/^SPERR[A-Z]{5,9}$/.test(text)) return 'sure';
    if (refusalIn(text)) return 'sure';
    if (kinds.has('quality') && /sperr.*!$/i.test(text)) return 'doubtful';
    if (!namesMoment(text) && !kinds.has('call')) return undefined;
    const isSure = (isAboutText || kinds.has('call')) && !tellsGathering(text);
    return isSure ? 'sure' : (ofLabel(text.replace(ADJECTIVE, '')) ?? 'doubtful');
  }
  if (kinds.has('hold') && kinds.has('publication')) return 'sure';
  if (!namesMoment(text)) return ofRefusal(text, words);
  if (kinds.has('publication') && (holdsBack(kinds) || /^zur |(?<!\p{L})nur nach /iu.test(text)))
    return 'sure';
  if (isSeason(text) && !isAboutText) return undefined;
  const isReleased = kinds.has('release') || /(?<!\p{L})nur f(?:ü|ue)r /iu.test(text);
  if (!isHeld(text) && !isReleased) return PUBLISHED_FROM.test(text) ? 'doubtful' : undefined;
  return isAboutText ? 'sure' : 'doubtful';
};

/** `Veröffentlichung erst nach der Sitzung`; without a day it may be a headline. */
const ofGathering = (text: string, kinds: ReadonlySet<unknown>): Statement | undefined => {
  const isLimited = /(?<!\p{L})(?:erst|frühestens|nicht|keine|bis|frei)(?!\p{L})/iu.test(text);
  if (kinds.has('publication') && isLimited) return namesDay(text) ? 'sure' : 'doubtful';
  if (isHeld(text)) return /presse|\d ?Uhr|\d:\d\d/i.test(text) ? 'doubtful' : undefined;
  const isAfterPress = kinds.has('release') && /(?<!\p{L})nach .{0,30}presse/iu.test(text);
  return isAfterPress ? 'doubtful' : undefined;
};

/** `Der Entwurf ist noch nicht freigegeben.`: an article may tell that of a law. */
const SENTENCE = /^(?:Der|Die|Das) \p{L}.{0,100}\.$/u;

/** `Bitte nicht veröffentlichen`; of pictures it says nothing about the text. */
const ofRefusal = (text: string, words: string[]): Statement | undefined => {
  if (!refusalIn(text)) return undefined;
  if (words.some(namesText)) return SENTENCE.test(text) ? 'doubtful' : 'sure';
  return words.some((word) => embargoWord(word) === 'item' && !/^bitte/i.test(word))
    ? undefined
    : 'doubtful';
};

const UNTIL = /(?<!\p{L})(?:bis|vor)(?!\p{L})/iu;
const HOLDING =
  /(?<!\p{L})(?:nicht|erst|frühestens|keine|ab|nur|gesperrt|frei(?:gabe|gegeben)?|vertraulich|halten|hold|until|before|untersagt|unzulässig)(?!\p{L})/iu;

/** `Bitte bis 5. Mai veröffentlichen`, `Abdruck honorarfrei am 5. Mai`, `Bilder honorarfrei`. */
const isFreeUntil = (text: string): boolean => {
  const isFree = /(?<!\p{L})honorarfrei(?!\p{L})/iu.test(text);
  const isOfPictures = /(?<!\p{L})(?:bild(?:er)?|fotos?)(?!\p{L})/iu.test(text);
  if (isFree && isOfPictures && !wordsIn(text).some(namesText)) return true;
  if (HOLDING.test(text)) return false;
  return isFree || (UNTIL.test(text) && wordsIn(text).map(embargoWord).includes('publication'));
};

const holdsBack = (kinds: ReadonlySet<unknown>): boolean =>
  kinds.has('limit') || kinds.has('hold') || kinds.has('release');

/** `bis 5. Juli gesperrt`, `Vertraulich bis …`, `Nicht vor …`. */
const isHeld = (text: string): boolean =>
  (/\bbis\b/i.test(text) && /(?<!\p{L})(?:gesperrt|vertraulich|halten)(?!\p{L})/iu.test(text)) ||
  /\bnicht (?:\p{L}+ )?vor\b/iu.test(text);

/** A sentence about a text, with a verb that is not known. */
const ofSentence = (text: string): Statement | undefined => {
  const words = wordsIn(text);
  const others = words.filter((word) => !embargoWord(word));
  const isStated =
    words.some(namesText) && words.some((word) => /^sperr/i.test(word) && NOUN.test(word));
  if (!isStated || others.length > MAX_VERBS || !namesMoment(text)) return undefined;
  return others.every((word) => /^\p{Ll}/u.test(word)) ? 'doubtful' : undefined;
};

/** `Embargo: ab 5. Mai`, as one of goods begins; that of a text is `frei ab`. */
const BEGINS = /^ ?(?:gilt )?ab (?!.*frei)/i;

const ofNamed = (text: string) => (ofLabel(text) === 'sure' ? 'sure' : undefined);

const ofLabel = (text: string): Statement | undefined => {
  const { label = '', rest = '' } = LABEL.exec(text)?.groups ?? {};
  if (!label.split('/').every((noun) => NOUN.test(noun.trim()))) return undefined;
  if (!/[\p{L}\d]/u.test(rest)) return undefined;
  const isOfText = SURE_NOUN.test(label) || /^ ?(?::|\d)/.test(text.slice(label.length));
  const isAlone = wordsIn(rest).every(embargoWord) && !tellsGathering(rest);
  const isOfOther = isSeason(rest) || (!SURE_NOUN.test(label) && BEGINS.test(rest));
  return isOfText && namesMoment(rest) && isAlone && !isOfOther ? 'sure' : 'doubtful';
};
