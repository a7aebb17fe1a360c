import { alternatives } from '../word-lists.ts';

/** Ends of nouns for what happens at a time. */
const EVENT = `(?:\\p{Lu}\\p{Ll}{0,30})?(?:${alternatives(`
    abfahrt abflug abstimmung angriff ankunft anpfiff anschlag auftritt beginn brand corona debatte
    einigung ende entscheidung eröffnung explosion feiertage ferien finale gipfel hochzeit konferenz
    konzert krieg landung operation ostern pandemie parteitag prozess prüfung rede rennen sitzung
    spiel start sturm tagung training treffen unfall urlaub urteil verhandlung wahl weihnachten
    weltkrieg`)})(?:e[ns]?|n|s)?`;
const WORDS = '(?:[\\p{L}-]{1,30} ){0,3}?';

const event = (preposition: string): RegExp =>
  new RegExp(`(?<!\\p{L})${preposition} ${WORDS}${EVENT}(?!\\p{L})`, 'iu');

export const BEFORE_EVENT = event('vor');
export const AFTER_EVENT = event('nach');
/** Anything that says what was earlier, and later; `vor die Presse` is a place. */
export const ANY_BEFORE =
  /(?<!\p{L})(?:vor(?! die )|vom|be?vor|ehe|zuvor|vorher|vorab|bisher|bislang|bereits|bis|früher|zunächst|zuerst)(?!\p{L})/iu;
export const ANY_AFTER =
  /(?<!\p{L})(?:nach|nachdem|danach|anschließend|später|seit|seitdem|infolge|dann|daraufhin|als|sobald|wenn)(?!\p{L})/iu;
