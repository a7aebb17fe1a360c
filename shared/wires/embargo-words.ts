import { ENGLISH_MONTHS, MONTH_WORDS } from '../german/months.ts';
import { ANY_WEEKDAY_PATTERN, ENGLISH_WEEKDAYS, WEEKDAY_PATTERN } from '../german/weekdays.ts';
import { alternatives, phrases, wordSet } from '../word-lists.ts';
import { HOLD_WORDS } from './hold-request.ts';
import { ZONE_NAMES } from './time-zones.ts';
import { UNFINISHED_WORDS } from './unfinished-text.ts';

/**
 * What a word does in a statement of an embargo: names it (`Sperrfrist`), holds a text back
 * (`gesperrt`) or frees it (`frei`), is about publication, limits (`bis`, `nicht`), names a text or
 * its readers (`Meldung`, `Redaktionen`), calls (`Achtung`), is part of a time, says something
 * of an embargo alone (`strenge`, `versehen`), or joins the others.
 */
export type EmbargoWord =
  | 'noun'
  | 'hold'
  | 'release'
  | 'publication'
  | 'limit'
  | 'item'
  | 'call'
  | 'time'
  | 'quality'
  | 'joint';

const MAX_WORD_LENGTH = 60;
/** The names of an embargo that stand alone, without regard to case. */
export const PLAIN_NOUNS = 'sperrfrist|sperrvermerk|embargo';
const NOUNS = 'sperr-?frist|sperrvermerk|veröffentlichungssperre|embargo(?:ed)?';
/** `Online-Sperrfrist`, `Presseembargo`, `Sperrfristende`. */
export const NOUN = new RegExp(
  `^(?:(?:sende|presse|medien)-?|\\p{L}{2,15}-)?(?:${NOUNS})(?:ende|frist|-?vermerk|-?hinweis)?$`,
  'iu',
);
const QUALITY = new RegExp(
  `^(?:${alternatives(
    'strikt streng strengst absolut verbindlich zwingend ausdrücklich hart neu verlängert geändert vereinbart gemeinsam aktuell',
  )})e[mnrs]?$`,
  'iu',
);
/** No other thing than a text has one; of goods there is an embargo, too. */
export const SURE_NOUN = /sperr/i;

const LISTS: readonly (readonly [EmbargoWord, ReadonlySet<string>])[] = [
  ['hold', wordSet('gesperrt vertraulich halten hold')],
  [
    'release',
    wordSet(
      `frei freigegeben honorarfrei freigabe freigabedatum freigabetermin freigabezeitpunkt
      veröffentlichungstermin veröffentlichungsdatum veröffentlichungszeitpunkt onlinestellung`,
    ),
  ],
  [
    'publication',
    wordSet(
      `veröffentlichung verwendung publikation verbreitung ausstrahlung veröffentlichen verwenden
      senden publizieren verbreiten stellen veröffentlicht verwendet verbreitet gesendet publiziert
      verwendbar abdruck abdrucken nachdruck berichterstattung pressefrei sendefrei release publication
      publish broadcast distribution weitergabe weitergeben weiterleiten weiterverbreiten zitieren zitierfähig zitierbar
      online-veröffentlichung onlineveröffentlichung vorabveröffentlichung`,
    ),
  ],
  ['limit', wordSet('bis ab vor erst frühestens nicht keine until before not from')],
  [
    'item',
    wordSet(
      `
    text texte anschreiben begleitschreiben meldung mitteilung pressemitteilung presseinformation artikel beitrag material
    bild bilder foto fotos redetext manuskript nachricht vorabexemplar vorabmeldung medien
    entwurf fassung rohfassung arbeitsfassung vorabfassung rückruf
    redaktion redaktionen kollegen kolleginnen
    bitte bitten bittet`,
    ),
  ],
  [
    'call',
    wordSet(
      'achtung hinweis wichtig wichtiger beachten beachtung einhalten einzuhalten einhaltung siehe wort stopp stop',
    ),
  ],
  [
    'quality',
    wordSet(
      'haben hat wurde steht stehen gestellt versehen belegt trägt besteht vereinbart zugesandt verfügung',
    ),
  ],
  [
    'joint',
    wordSet(
      `der die das dem den des eine einer diese diesem diesen dieser dieses er sie es wir und oder ist sind gilt mit
      unter unterliegt darf dürfen von werden wird endet läuft zur zum zu für fuer um am an im in auf mit
      nach alle folgende folgenden folgender unbedingt vorab bestimmt noch mehr zu gestattet erlaubt
      möglich berücksichtigen herzlich freundlich kommende
      kommenden nächste nächsten nächster woche intern internen vorläufige vorläufiger gebrauch einschließlich gesprochene liebe
      nur unten online web vö vö-termin print information rücksprache absprache zustimmung genehmigung vorheriger
      schriftlicher ohne ihrer ihnen strikt streng absolut zwingend ausdrücklich behandeln öffentlichkeit hintergrund
      hintergrundinformation hintergrundinformationen untersagt unzulässig als
      dienstgebrauch vs vs-nur
      vorabinformation vorinformation kenntnis kenntnisnahme yet please further notice
    under for or do on at the this is of be press internal use only strict strictly`,
    ),
  ],
];
const KINDS: ReadonlyMap<string, EmbargoWord> = new Map(
  LISTS.flatMap(([kind, words]) => [...words].map((word) => [word, kind] as const)),
);

const CARRYING = LISTS.filter(([kind]) => /^(?:hold|release|publication)$/.test(kind));
const [BEFORE_WORD, AFTER_WORD] = ['(?<![a-zäöüß\\d])', '(?![a-zäöüß\\d])'];
/** Each statement has one of these; `Nicht vor`, `nur für`, spaced letters. */
const CARRIER = new RegExp(
  `${NOUNS}|sperr|gebrauch|${BEFORE_WORD}(?:${[
    ...CARRYING.flatMap(([, words]) => [...words]),
    'nicht[^a-zäöüß]{1,9}(?:[a-zäöüß]{1,30}[^a-zäöüß]{1,9})?(?:vor|für)',
    'nur[^a-zäöüß]{1,9}[fzh][a-zäöüß]{1,20}',
    'online|web|vö|vö-?termin|do|internal',
  ].join(
    '|',
  )})${AFTER_WORD}|(?:${UNFINISHED_WORDS}|${HOLD_WORDS})${AFTER_WORD}|(?:[a-z][^a-zäöüß\\d]){5}`,
  'i',
);

/** Whether a line may state an embargo; most lines of an article do not. */
export const mayState = (line: string): boolean => CARRIER.test(line);

const MONTHS = [...MONTH_WORDS, ...ENGLISH_MONTHS.flat()].join('|');
const WEEKDAYS = [WEEKDAY_PATTERN, ...ENGLISH_WEEKDAYS].join('|');
const MOMENTS = 'heute|morgen|übermorgen|mitternacht|weiteres|\\p{L}{0,30}ausgaben?';
const EVENTS = '\\p{L}{0,30}(?:beginn|ende|schluss|start|rede)';
/** The beginnings and ends of others than a text. */
const GATHERINGS = `\\p{L}{0,30}(?:${alternatives(
  'konferenz sitzung pressetermin gespräch festakt urteil premiere empfang anhörung vorstellung veranstaltung versammlung tagung verkündung verleihung eröffnung übergabe präsentation',
)})`;
const TIME_WORD = new RegExp(
  `^(?:${ANY_WEEKDAY_PATTERN}|${ENGLISH_WEEKDAYS.flatMap((name) => [name, name.slice(0, 3)]).join('|')}|${MONTHS}|${MOMENTS}|${EVENTS}|${GATHERINGS}|früh|mittags?|vom|uhr|h|hrs|[ap]m|noon|midnight|\\d{1,2}(?:st|nd|rd|th|[ap]m)|\\d[\\dT:/+-]{0,20}h?|${ZONE_NAMES})$`,
  'iu',
);
const MOMENT_WORD = new RegExp(
  `(?<![\\p{L}-])(?:${ANY_WEEKDAY_PATTERN}|${WEEKDAYS}|${MOMENTS}|${EVENTS}|${GATHERINGS})(?!\\p{L})`,
  'giu',
);
const WEEKDAY = new RegExp(`(?<!\\p{L})(?:${WEEKDAYS})(?!\\p{L})`, 'iu');
const GATHERING = new RegExp(`(?<!\\p{L})${GATHERINGS}(?!\\p{L})`, 'iu');
const OTHER_SENTENCE = new RegExp(`[.!?] (?:[\\p{L}\\d]{1,12} ){0,3}${GATHERINGS}(?!\\p{L})`, 'iu');
const FIGURES = new RegExp(
  `\\d{1,2}[./]\\s?(?:\\d|\\p{L})|\\d{4}-\\d\\d|\\d ?(?:Uhr|h\\b|[ap]\\.?m\\b)|\\d:\\d\\d|\\d{1,2}(?:st|nd|rd|th)? (?:${MONTHS})|(?:${MONTHS}) \\d{1,2}(?:st|nd|rd|th)?,? \\d{4}`,
  'iu',
);

const TEXT =
  /^(?:texte?|(?:presse|vorab)?(?:meldung|mitteilung|information)|artikel|beitrag|nachricht|redetext|manuskript|vorabexemplar|entwurf|(?:\p{L}{3,7})?fassung|rückruf)$/iu;
/** Whether a word names a text, not its pictures or its readers. */
export const namesText = (word: string): boolean => TEXT.test(word);

const PUBLISHING = `(?:(?:zur |zum |zu )?(?:${alternatives(`
    veröffentlichung verwendung abdruck verbreitung ausstrahlung weitergabe veröffentlichen verwenden senden publizieren
    verbreiten abdrucken weitergeben weiterleiten weiterverbreiten zitieren`)})|online stellen)`;
const REFUSAL = new RegExp(
  `(?<!\\p{L})(?:${phrases(`
    nicht (?:mehr |weiter )?${PUBLISHING} | noch nicht freigegeben | nicht zitier(?:fähig|bar) |
    nicht für die öffentlichkeit | nur (?:zur|zum|für(?: den)?) internen (?:verwendung|gebrauch|information) |
    nur (?:(?:für den|zur?|zum|als) )?hintergrund(?:information(?:en)?)? | nur für den dienstgebrauch | vertraulich (?:zu )?behandeln |
    (?<=\\bdarf )nicht (?:mehr )?(?:veröffentlicht|verwendet|verbreitet|gesendet|publiziert) werden |
    not (?:yet )?for (?:release|publication|distribution) | do not publish | for internal use`)})(?!\\p{L})`,
  'iu',
);
/** `Veröffentlichung erst nach Freigabe durch die Pressestelle` */
const ON_CONSENT =
  /(?<!\p{L})(?:(?:erst|nur) (?:nach|mit)|nicht (?:vor|ohne)) (?:vorheriger |schriftlicher )?(?:rücksprache|absprache|freigabe|zustimmung|genehmigung)(?!\p{L})/iu;
const PUBLISHES =
  /veröffentlich|weiterg|weiterl|zitieren|verwend|verbreit|publi[zk]|senden|abdruck|online stellen/i;
const OFFICE =
  / (?:durch|mit|bei) (?:d(?:er|ie|em|en|as)|unser\p{Ll}{0,2}) \p{Lu}[\p{L}-]{2,40}(?![\p{L}-])/u;

/** The words that keep a text from being published at all, in small letters. */
export const refusalIn = (text: string): string | undefined => {
  const found = REFUSAL.exec(text) ?? (PUBLISHES.test(text) ? ON_CONSENT.exec(text) : undefined);
  return found?.[0].toLowerCase();
};

/** Without the office whose consent a text waits for. */
export const withoutOffice = (text: string): string =>
  ON_CONSENT.test(text) ? text.replace(OFFICE, '') : text;

/** Undefined for any other word. */
export const embargoWord = (word: string): EmbargoWord | undefined => {
  const kind = KINDS.get(word.toLowerCase());
  if (kind || word.length > MAX_WORD_LENGTH) return kind;
  if (NOUN.test(word)) return 'noun';
  if (QUALITY.test(word)) return 'quality';
  return TIME_WORD.test(word) ? 'time' : undefined;
};

/** Whether the last word of a line joins it to the next: an article, a preposition. */
export const endsInJoint = (line: string): boolean =>
  /^(?:joint|limit)$/.test(embargoWord(/\p{L}{1,60}$/u.exec(line)?.[0] ?? '') ?? '');

/** Words that name a time by themselves: days of the week, events, editions. */
export const momentWords = (text: string): string[] =>
  (text.match(MOMENT_WORD) ?? []).map((word) => word.toLowerCase());

/** Whether words name a day or a clock. */
export const namesDay = (text: string): boolean => FIGURES.test(text) || WEEKDAY.test(text);

/** `1. November bis 31. Januar`: the closed season of farming, or holidays. */
export const isSeason = (text: string): boolean =>
  /\d\.? ?\p{L}{0,12}\.? bis (?:zum )?\d{1,2}\./u.test(text);

/** Whether words name a meeting or the like: other things than a text begin or end with one, too. */
export const namesGathering = (text: string): boolean => GATHERING.test(text);

/** `Sperrfrist: 5. Mai. Pressetermin am 7. Mai`: whether a sentence of its own names a meeting. */
export const tellsGathering = (text: string): boolean => OTHER_SENTENCE.test(text);

/** `Sperrfrist 2200`: a clock as agencies write it. */
export const BARE_CLOCK = new RegExp(
  `(?<=(?:${PLAIN_NOUNS})(?::? bis|:)? )([01]\\d|2[0-3])([0-5][05])(?=$|[\\s),;!-])(?! ?(?:Uhr|UTC|GMT))`,
  'i',
);

/** Whether words name a time: a day, a clock, an event, editions of a day. */
export const namesMoment = (text: string): boolean =>
  FIGURES.test(text) || momentWords(text).length > 0 || BARE_CLOCK.test(text);
