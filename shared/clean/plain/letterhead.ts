import { clauses } from '../../german/clauses/clauses.ts';
import { STOP_WORDS } from '../../german/function-words.ts';
import { PREPOSITIONS } from '../../german/prepositions.ts';
import { once } from '../../once.ts';
import { alternatives } from '../../word-lists.ts';
import { isBodyNoun } from '../body-nouns.ts';
import { CONTACT } from '../boilerplate/tails.ts';
import { GENRE } from '../byline-words.ts';
import { isOrganisation } from '../no-person.ts';

const MAX_LENGTH = 120;
const MAX_LABEL_LENGTH = 60;
/** The kind of text or its section, above its headline. */
const RUBRIC = once(
  () =>
    new RegExp(
      `^(?:(?:(?:Der|Die|Das|Ein|Eine|Im) )?(?:${GENRE})|(?:In eigener Sache|Zur Sache|Auf ein Wort|Zu guter Letzt|Am Rande(?: notiert)?)|(?:Neues )?aus (?:dem|der|den|unsere[mr]) [\\p{L}-]{3,30})$`,
      'iu',
    ),
);
const KIND = `(?:${alternatives(`
  mitteilung meldung information informationen info infos erklärung dienst aussendung notiz text
  release stellungnahme bekanntmachung rundschreiben rundbrief newsletter einladung hinweis service
  ankündigung bericht statement gemeindebrief mitgliederbrief amtsblatt mitteilungsblatt`)})`;
const OF_WHAT = '(?:der|des|vom|von|aus|für|nach|nr|nummer|ausgabe|\\d|\\p{Lu})';
const AFTER_KIND = `(?!\\p{L})(?:(?:,| [|/–·-])? ?${OF_WHAT}.{0,80}|[: ]{0,2})`;
/** `Pressemitteilung der Stadt Lohfeld, Nr. 14/2026`, `Ad-hoc-Mitteilung nach Artikel 17`. */
const RELEASE = once(
  () =>
    new RegExp(
      `^(?:(?:gemeinsame|amtliche|öffentliche|aktuelle) )?(?:presse|medien|kunden|bürger|mitglieder|verbraucher|börsen|produkt|ad-hoc|corporate)[ -]?${KIND}${AFTER_KIND}$`,
      'iu',
    ),
);
/** What may be a kicker as well: `Rede der Bürgermeisterin`, `Wetterbericht`. */
const OTHER_KIND = once(
  () =>
    new RegExp(
      `^(?:(?:(?:gemeinsame|amtliche|öffentliche|aktuelle) )?(?:(?:rede|ansprache|grußwort|vortrag)(?= (?:der|des|von) )|(?:stellungnahme|bekanntmachung|mitteilung|meldung|rundschreiben|rundbrief|newsletter|gemeindebrief|amtsblatt|mitteilungsblatt)(?= (?:der|des|vom|nr|\\d|\\p{Lu}\\p{Ll}+ \\d{4})|$))${AFTER_KIND}|[\\p{L}-]{1,30}${KIND}(?:,? (?:vom |nr\\.? ?)?\\d.{0,40})?|offener brief)$`,
      'iu',
    ),
);
/** `KNA-DI-26-10-04` */
const KEY = /^(?=\S{0,30}\d{2})\p{Lu}[\p{Lu}\d]{1,9}(?:[-_/.:][\p{Lu}\d]{1,9}){2,8}$/u;
/** `Nr. 47/2026`, `pbl 118/26`, `Ausgabe 11`, `dpa0342 3 vm 189`, `rsz-nrd 0412`; not `Wahl 2026`. */
const NUMBER =
  /^\p{L}{2,4}\d{3,4} \d .{1,60}$|^\p{L}{2,5}-\p{L}{2,4} (?!(?:19|20)\d\d$)\d{3,5}$|^(?:(?:nr|nummer|ausgabe|heft|einsatz|p[dim]|\p{L}{2,5}(?=[.:]? {0,2}\d{1,6} ?\/))\.?:? {0,2})?\d(?!\d?\.\d)[\d/. -]{0,14}(?:$|[–|,-] .{0,12}\d{1,2}\. ?[\d\p{L}]{1,10}\.? ?\d{2,4}$)/iu;
/** Between the parts of a letterhead. */
const PARTS = /\s[|·•]\s|\s?\+\+\+\s?|\s\/\s/u;
/** A number that is no year. */
const COUNT = /(?<!\d)(?!(?:19|20)\d\d(?!\d))\d/;
/** `Lohfeld, 25.11.2026/kb`, `Lohfeld (25.11.2026).` */
const PLACE_AND_DAY = /^\p{Lu}[\p{L} -]{1,40}(?:,| \() ?\d{1,2}\.\d{1,2}\.\d{2,4}\b.{0,6}$/u;
/** `Am Kai 3, 24999 Lohfeld an der Lohe`; a round number counts something: `20000 Zuschauer`. */
const ADDRESS =
  /(?:^|[,|·•–] ?)(?:D-)?\d{3}(?!00)\d\d \p{Lu}[\p{L}.-]{1,30}(?: (?:\p{Lu}[\p{L}.-]{1,30}|am|an|bei|der|im|in|ob)){0,4} ?(?=$|[,|·•–(])/u;
const REACHED_AT = /\S{0,60}(?:@|www\.)\S{0,60}/giu;
/** Buttons of a page, which are above its headline. */
const MENU =
  /^(?:(?:haupt|seiten)?(?:menü|menu|navigation)(?: (?:öffnen|schließen|anzeigen))?|suchen?|e-?paper|abo|newsletter|login|anmelden|registrieren|mein konto)$/i;
const SPOKEN = /^[("„»]?(?:es )?gilt das gesprochene wort/iu;
/** What the name of an office or a house has between its nouns. */
const NAME_LINKS: ReadonlySet<string> = new Set([
  ...['der', 'des', 'die', 'für', 'und', 'zu', 'zum', 'zur', 'am', 'an', 'von', 'vom', 'e.'],
]);
/** `Neues Theater für Lohfeld` is a headline. */
const NEWS = /^(?:neu|mehr|wenig|kein|erst|letzt|groß|klein|alt|viel|gut)(?:e[rsnm]?)? /iu;
const NEWS_OF = once(() => new RegExp(`${NEWS.source}\\S+ \\S`, 'iu'));
const ARTICLE = /^(?:der|die|das|eine?) /iu;
/** `CDU-Fraktion im Kreistag` */
const IN_COUNCIL = / im (?=\p{L}*(?:rat|tag|kreis|land)(?!\p{L}))/giu;
const QUOTED = /["“”»«?!]/u;

/** Whether a line above a headline says who sends the text, or what kind of text it is. */
export const isLetterhead = (text: string): boolean =>
  text.length <= MAX_LENGTH &&
  (isNoKicker(text) ||
    isRubric(text) ||
    (OTHER_KIND().test(text) && !hasVerb(text)) ||
    isSender(text));

/** Whether a line says nothing of what the text is about. */
export const isNoKicker = (text: string): boolean =>
  text.length <= MAX_LENGTH &&
  (KEY.test(text) ||
    NUMBER.test(text) ||
    SPOKEN.test(text) ||
    ADDRESS.test(text) ||
    PLACE_AND_DAY.test(text) ||
    (RELEASE().test(text) && !hasVerb(text)) ||
    (CONTACT().test(text) && !QUOTED.test(text) && !hasVerb(text.replace(REACHED_AT, ' '))) ||
    (PARTS.test(text) && (COUNT.test(text) || hasBody(text)) && !isClause(text)));

/** Whether nothing above a line is the headline. */
export const isMenu = (text: string): boolean => MENU.test(text);

/** `Kommentar`, `Aus dem Ortsrat`. */
export const isRubric = (text: string): boolean =>
  text.length <= MAX_LABEL_LENGTH && RUBRIC().test(text);

/** The name of an office, a firm or a house: nouns alone, the first of which say so. */
const isSender = (text: string): boolean => {
  if (NEWS.test(text) || ARTICLE.test(text) || QUOTED.test(text) || text.includes(':'))
    return false;
  const words = text.replace(IN_COUNCIL, ' am ').split(/[\s,/]+/);
  const isNamed = words.every(
    (word, at) =>
      !/^\p{Ll}/u.test(word) ||
      NAME_LINKS.has(word) ||
      (words[at - 1] === 'für' && isAdjective(word, words[at + 1])),
  );
  if (!isNamed || words.length < 2) return false;
  const link = words.findIndex((word, at) => at > 0 && NAME_LINKS.has(word.toLowerCase()));
  const name = words.slice(0, link < 0 ? words.length : link);
  return hasBody(name.join(' '));
};

const hasBody = (text: string) => isOrganisation(text) || text.split(' ').some(isBodyNoun);

/** `für sichere Häfen`, not `für alle`. */
const isAdjective = (word: string, next = '') => /e[nmrs]?$/.test(word) && /^\p{Lu}/u.test(next);

/** Whether a line has what the name of a sender has not: a verb, a relation, a quotation. */
export const tells = (text: string): boolean =>
  QUOTED.test(text) ||
  NEWS_OF().test(text) ||
  /^\d+ \p{L}/u.test(text) ||
  smallWords(text).some(({ word }) => PREPOSITIONS.has(word) || !STOP_WORDS.has(word)) ||
  isClause(text);

const hasVerb = (text: string): boolean =>
  smallWords(text).some(
    ({ word, next }) =>
      !PREPOSITIONS.has(word) && !STOP_WORDS.has(word) && !isAdjective(word, next),
  ) || isClause(text);

/** Words below the first that are no part of a name, and those after them. */
const smallWords = (text: string) => {
  const words = text.split(' ').map((word) => word.replace(/[^\p{L}]/gu, ''));
  return words.flatMap((word, at) =>
    at > 0 && /^\p{Ll}{2}/u.test(word) && !NAME_LINKS.has(word)
      ? [{ word, next: words[at + 1] }]
      : [],
  );
};

const isClause = (text: string): boolean =>
  text.includes(' ') && clauses(text).some(({ tense }) => tense !== undefined);
