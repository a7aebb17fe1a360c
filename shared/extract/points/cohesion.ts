import { clauses } from '../../german/clauses/clauses.ts';
import { phrases } from '../../word-lists.ts';

export const isQuestion = (sentence: string): boolean => /\?[\s“”"»«’'›‹)]{0,4}$/.test(sentence);

/** Without a final stop a line is a heading, a result or a caption rather than a sentence. */
export const isClosed = (sentence: string): boolean =>
  /[.!?…][\s“”"»«’'›‹)\]]{0,4}$/.test(sentence);

/** `Kein Auto, kein Homeoffice.` and `Lesedauer: drei Minuten.` have none. */
export const hasFiniteVerb = (sentence: string): boolean =>
  clauses(sentence).some(({ tense }) => tense !== undefined);

/** `Warum sich das Warten lohnt.`, `Am Montag hat sie eine Regierung ernannt.`: no news by itself. */
export const isIncomplete = (sentence: string): boolean =>
  ASKING_CLAUSE.test(sentence) || PRONOUN_AS_SUBJECT.test(sentence);

const ASKING_CLAUSE =
  /^(?:Warum|Weshalb|Wieso|Wie|Was|Wer|Wo|Woran|Wofür|Wohin|Wann) (?!war|ist|hat|wird)[^,;:?!.]{1,120}\p{Ll}(?:t|te|en|ten)\.$/u;
/** Before the pronoun comes no name of two words. */
const PRONOUN_AS_SUBJECT =
  /^(?:Am|Im|In|Seit|Nach|Vor|Zum|Zur|Ab|Bei|Mit|Auf) (?:(?!\p{Lu}\p{Ll}+ \p{Lu})[^;:]){1,60}? (?:hat|hatte|ist|war|wird|wurde|will|soll|kann|muss) (?:er|sie)(?!\p{L})/u;

const ABOUT_THE_PAGE =
  /(?<!\p{L})(?:Artikel|Beitrag|Beitrags|Video|Audio|Clip|Podcast|Folge|Sendung|Text|Seite|Bericht|Liveticker|Ticker|Newsblog)(?!\p{L})/u;
const OF_SERVICE = new RegExp(
  `(?:${phrases(`
    verfügbar | abrufbar | aktualisiert | veröffentlicht | anhören | hören Sie | vorgelesen |
    Vorlesefunktion | Lesezeit | Lesedauer | Mediathek | ausgestrahlt | Sekunden alt | Tage alt |
    Monate alt | Jahre alt | übersetzt | KI-generiert | beendet | Erstfassung | erschien`)})`,
  'u',
);
const MAX_SERVICE_LINE_LENGTH = 140;

/** `Das Video ist bis 3. Mai verfügbar.`: a sentence about the page, not of the story. */
export const isServiceLine = (sentence: string): boolean =>
  sentence.length <= MAX_SERVICE_LINE_LENGTH &&
  /(?<!\p{L})(?:[Dd]ies(?:e[rs]?)|[Dd](?:er|ie|as|en)|Hören|Lesen|Sehen|Stand|Lesedauer|Lesezeit)(?!\p{L})/u.test(
    sentence.slice(0, 40),
  ) &&
  ABOUT_THE_PAGE.test(sentence) &&
  OF_SERVICE.test(sentence);
