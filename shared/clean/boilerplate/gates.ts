import { once } from '../../once.ts';
import { anyOf } from './any-of.ts';

/** `In Kürze sind wir wieder da` */
const IN_MAINTENANCE =
  /\b(?:(?:wir sind|sind wir) (?:in kürze|gleich|in wenigen (?:minuten|augenblicken))|(?:in kürze|gleich|in wenigen (?:minuten|augenblicken)) sind wir) (?:wieder (?:da|online|zurück|erreichbar|für (?:sie|euch|dich))|zurück)\b/iu;

/** What pages say that are shown in place of an article that is not there. */
export const NOT_FOUND = once(() =>
  anyOf([
    /^\P{L}{0,3}(?:fehler|error)?\P{L}{0,3}(?:40[0134]|410|429|50[0234])\b/iu,
    /\b(?:seite|artikel|beitrag|inhalt|dokument|adresse|url|datei|meldung)\b.{0,60}\b(?:nicht (?:mehr )?(?:gefunden|finden|verfügbar|vorhanden|auffindbar|erreichbar|abrufbar|aufgerufen|existier)|existiert (?:leider )?nicht|gelöscht|entfernt|verschoben)/iu,
    /\blink\b.{0,40}\b(?:abgelaufen|ungültig|nicht mehr gültig)\b/iu,
    /\b(?:nicht|nichts|keine (?:treffer|(?:such)?ergebnisse)) gefunden\b|\bnot found\b|page (?:does not|doesn't) exist/iu,
    /\b(?:zugriff|zugang) (?:verweigert|nicht (?:erlaubt|gestattet)|gesperrt|blockiert)|access denied|\bforbidden\b|keine (?:berechtigung|zugriffsrechte)/iu,
    /\bin (?:ihrem|deinem|diesem) (?:land|gebiet) .{0,60}nicht|\bin (?:ihrer|deiner|dieser) region .{0,60}nicht/iu,
    /\b(?:unerwarteter|interner|technischer) fehler\b|\betwas (?:ist )?schief ?gelaufen|\bfehler (?:ist )?aufgetreten/iu,
    IN_MAINTENANCE,
    /\b(?:unsere?|diese) (?:internet-?(?:seite|angebot|auftritt|präsenz)|online-?(?:angebot|auftritt)|web-?(?:seite|site|auftritt)|homepage|portal|seite) (?:wird|ist) .{0,40}\b(?:gewartet|überarbeitet|umgebaut|offline)\b/iu,
    /\b(?:wartungsarbeiten|technische[rns]? (?:störung|fehler|problem)|vorübergehend nicht (?:erreichbar|verfügbar)|service unavailable|bad gateway|too many requests)/iu,
  ]),
);

/** What they say to their visitor. */
export const TO_VISITOR = once(() =>
  anyOf([
    /\b(?:gesuchte|gewünschte|aufgerufene|angeforderte|angegebene|eingegebene)[nrs]?\b/iu,
    /\b(?:zur|unsere[rn]?|auf der|auf die) (?:startseite|homepage|suche|suchfunktion)/iu,
    /\b(?:tippfehler|vertippt|lesezeichen|browser|ihre anfrage|ihre ip|server|später (?:noch einmal|erneut|wieder))\b/iu,
    /\b(?:leider|entschuldig\p{L}*|bitte|(?:wir|uns) bitten|bitten wir|tut uns leid|ups|hoppla|oh nein)\b/iu,
    IN_MAINTENANCE,
  ]),
);

/** Words of pages that ask for consent, a subscription, a login or a proof of being human. */
export const GATE_WORDS = once(() =>
  anyOf([
    /\b(?:cookies?|tracking|tracken|einwillig\p{L}*|zustimm\p{L}*|zugestimmt|stimm(?:en sie|st du) [^.!?]{0,40}\bzu|datenschutz(?:erklärung|hinweise\p{L}*|einstellungen)|privacy)\b/iu,
    /\b(?:mit|ohne|personalisierte[nr]?|weniger) (?:werbung|anzeigen|tracking)|werbefrei|werbeblocker|ad-?blocker/iu,
    /\b(?:pur-?)?abo(?:s|nn\p{L}*|nnement)?\b|\bpur\b|\b(?:probe|digital|monats)-?(?:abo|zugang|monat)/iu,
    /\b(?:anmelden|einloggen|login|konto|melden sie sich (?:\p{L}+ ){0,2}an|registrier\p{L}*|passwort|nutzerkonto|angemeldet)\b/iu,
    /\b(?:javascript|browser|captcha|roboter|bots?|mensch sind|sicherheitsprüfung|verbindung (?:wird|ist))\b/iu,
    /\b(?:\d+ partner(?:n|firmen|unternehmen)?|partner verarbeiten|endgerät|nutzungsprofil\p{L}*|widerruf\p{L}*)\b/iu,
    /\bpro (?:woche|monat)\b|\bim monat\b|\bkünd(?:bar|igen)\b|\bmonatlich\b|\be-?paper\b/iu,
  ]),
);
