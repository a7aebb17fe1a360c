import { clauses } from '../../german/clauses/clauses.ts';
import { STOP_WORDS } from '../../german/function-words.ts';
import { PREPOSITIONS } from '../../german/prepositions.ts';
import { alternatives } from '../../word-lists.ts';
import { isBody } from '../body-nouns.ts';
import { CONTACT } from '../boilerplate/tails.ts';
import { GENRE } from '../byline-words.ts';
import { isOrganisation } from '../no-person.ts';

const MAX_LENGTH = 120;
const MAX_LABEL_LENGTH = 60;
/** The kind of text or its section, above its headline. */
const RUBRIC = new RegExp(
  `^(?:(?:(?:Der|Die|Das|Ein|Eine|Im) )?(?:${GENRE})|(?:In eigener Sache|Zur Sache|Auf ein Wort|Zu guter Letzt|Am Rande(?: notiert)?)|(?:Neues )?aus (?:dem|der|den|unsere[mr]) [\\p{L}-]{3,30})$`,
  'iu',
);
const KIND = `(?:${alternatives(`
  mitteilung meldung information informationen info infos erklärung dienst aussendung notiz text
  release stellungnahme bekanntmachung rundschreiben rundbrief newsletter einladung hinweis service
  ankündigung bericht statement gemeindebrief mitgliederbrief amtsblatt mitteilungsblatt`)})`;
const OF_WHAT = '(?:der|des|vom|von|aus|für|nach|nr|nummer|ausgabe|\\d|\\p{Lu})';
/** `Pressemitteilung der Stadt Lohfeld, Nr. 14/2026`, `Ad-hoc-Mitteilung nach Artikel 17`. */
const RELEASE = new RegExp(
  `^(?:(?:gemeinsame|amtliche|öffentliche|aktuelle|offener) )?(?:(?:(?:presse|medien|kunden|bürger|mitglieder|verbraucher|börsen|produkt|ad-hoc|corporate)[ -]?${KIND}|(?:rede|ansprache|grußwort|vortrag)(?= (?:der|des|von) )|(?:stellungnahme|bekanntmachung|mitteilung|meldung|rundschreiben|rundbrief|newsletter|gemeindebrief|amtsblatt|mitteilungsblatt)(?= (?:der|des|vom|nr|\\d|\\p{Lu}\\p{Ll}+ \\d{4})|$))(?!\\p{L})(?:(?:,| [|/–·-])? ?${OF_WHAT}.{0,80}|[: ]{0,2})|[\\p{L}-]{1,30}${KIND}(?:,? (?:vom |nr\\.? ?)?\\d.{0,40})?|offener brief)$`,
  'iu',
);
/** `Nr. 47/2026`, `pbl 118/26`, `Ausgabe 11`, `dpa0342 3 vm 189`, `rsz-nrd 0412`, `KNA-DI-26-10-04`. */
const NUMBER =
  /^(?=\S{0,30}\d{2})\p{Lu}[\p{Lu}\d]{1,9}(?:[-_/.:][\p{Lu}\d]{1,9}){2,8}$|^\p{L}{2,4}\d{3,4} \d .{1,60}$|^\p{L}{2,5}-\p{L}{2,4} \d{3,5}$|^(?:(?:nr|nummer|ausgabe|heft|folge|einsatz|\p{L}{2,5})\.?:? {0,2})?\d(?!\d?\.\d)[\d/. -]{0,14}(?:$|[–|,-] .{0,12}\d{1,2}\. ?[\d\p{L}]{1,10}\.? ?\d{2,4}$)/iu;
/** Between the parts of a letterhead: no headline has a bar. */
const PARTS = /\s[|·•]\s|\s?\+\+\+\s?|\s\/\s/u;
/** `Lohfeld, 25.11.2026/kb`, `Lohfeld (25.11.2026).` */
const PLACE_AND_DAY = /^\p{Lu}[\p{L} -]{1,40}(?:,| \() ?\d{1,2}\.\d{1,2}\.\d{2,4}\b.{0,6}$/u;
const ADDRESS = /(?<!\d)\d{5} \p{Lu}\p{L}/u;
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
const NEWS_OF = new RegExp(`${NEWS.source}\\S+ \\S`, 'iu');
const ARTICLE = /^(?:der|die|das|eine?) /iu;
/** `CDU-Fraktion im Kreistag` */
const IN_COUNCIL = / im (?=\p{L}*(?:rat|tag|kreis|land)(?!\p{L}))/giu;
const QUOTED = /["“”»«?!]/u;

/** Whether a line above a headline says who sends the text, or what kind of text it is. */
export const isLetterhead = (text: string): boolean =>
  text.length <= MAX_LENGTH &&
  (isRelease(text) ||
    NUMBER.test(text) ||
    SPOKEN.test(text) ||
    CONTACT.test(text) ||
    ADDRESS.test(text) ||
    PLACE_AND_DAY.test(text) ||
    (PARTS.test(text) && !isClause(text)) ||
    isSender(text));

/** Whether nothing above a line is the headline. */
export const isMenu = (text: string): boolean => MENU.test(text);

/** Whether a line says of what kind the text is. */
const isRelease = (text: string): boolean =>
  text.length <= MAX_LENGTH && (RELEASE.test(text) || isRubric(text));

/** `Kommentar`, `Aus dem Ortsrat`. */
export const isRubric = (text: string): boolean =>
  text.length <= MAX_LABEL_LENGTH && RUBRIC.test(text);

/** The name of an office, a firm or a house: nouns alone, the first of which say so. */
const isSender = (text: string): boolean => {
  if (NEWS.test(text) || ARTICLE.test(text) || QUOTED.test(text) || text.includes(':'))
    return false;
  const words = text.replace(IN_COUNCIL, ' am ').split(/[\s,/]+/);
  const isNamed = words.every(
    (word, at) =>
      !/^\p{Ll}/u.test(word) ||
      NAME_LINKS.has(word) ||
      (words[at - 1] === 'für' && /e[nmrs]?$/.test(word)),
  );
  if (!isNamed || words.length < 2) return false;
  const link = words.findIndex((word, at) => at > 0 && NAME_LINKS.has(word.toLowerCase()));
  const name = words.slice(0, link < 0 ? words.length : link);
  return isOrganisation(name.join(' ')) || name.some(isBody);
};

/** Whether a line has what the name of a sender has not: a verb, a relation, a quotation. */
export const tells = (text: string): boolean => {
  if (QUOTED.test(text) || NEWS_OF.test(text) || /^\d+ \p{L}/u.test(text)) return true;
  const words = text.split(' ').slice(1);
  return (
    words.some((word) => {
      const bare = word.replace(/[^\p{L}]/gu, '');
      if (!/^\p{Ll}{2}/u.test(bare) || NAME_LINKS.has(bare)) return false;
      return PREPOSITIONS.has(bare) || !STOP_WORDS.has(bare);
    }) || isClause(text)
  );
};

const isClause = (text: string): boolean =>
  text.includes(' ') && clauses(text).some(({ tense }) => tense !== undefined);
