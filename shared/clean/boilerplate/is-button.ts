import { DEMONSTRATIVES } from '../../german/determiners.ts';
import { wordList, wordSet } from '../../word-lists.ts';
import { NETWORKS } from './prompts.ts';

const MAX_BUTTON_LENGTH = 70;
const MAX_BUTTON_WORDS = 9;

/** What is done with a page alone. Lists are data: add to them. */
const ACTIONS = wordSet(`
  teilen teile teilt share sharing drucken ausdrucken druckansicht druckversion print merken
  bookmark versenden verschicken mailen weiterleiten weitersagen weiterempfehlen kopieren vorlesen
  anhören abspielen ausklappen einklappen aufklappen zuklappen abonnieren kommentieren geladen
  nachladen scrollen weiterscrollen seitenanfang startseite`);
const ADVERTISING = wordSet(
  'anzeige werbung werbeunterbrechung werbepause werbeblock werbeanzeige advertisement',
);
/** What an article does around an advertisement. */
const FLOW = wordSet(
  'fortgesetzt fortgeführt fortsetzung weiter weiterlesen lesen endet ende folgt unterhalb',
);
/** Other words of such lines. */
const OTHERS = new Set([
  ...DEMONSTRATIVES,
  ...wordList(`
  artikel artikels beitrag beitrags text seite webseite website link inhalt inhalte meldung meldungen
  nachricht nachrichten bericht story post kommentare bild bilder video newsletter pdf mail email sms
  messenger druck freunde freunden freundin freund lesezeichen geht gehts beginnt speichern senden
  anzeigen schließen öffnen empfehlen warten gleich danach darunter zurück übersicht laden lädt this that on via per with url
  auf aus an als bei bitte das den dem der des die hier im in jetzt
  mit nach noch nur oder über um und uns unter von vor wird werden zu zum zur er es mehr alle allen
  ihn sie sich ihren`),
]);

const KNOWN = [ACTIONS, ADVERTISING, FLOW, OTHERS];

/** A line of nothing but words of buttons: `Auf Facebook teilen`, `Weiterlesen nach der Anzeige`. */
export const isButton = (text: string): boolean => {
  if (text.length > MAX_BUTTON_LENGTH) return false;
  const shown = wordsOf(text);
  const isOf = (known: ReadonlySet<string>) => shown.some((word) => known.has(word));
  if (shown.length > MAX_BUTTON_WORDS) return false;
  if (!isOf(ACTIONS) && !(isOf(ADVERTISING) && isOf(FLOW))) return false;
  const isKnown = (word: string) => KNOWN.some((known) => known.has(word));
  return wordsOf(text.replace(NETWORKS, 'link')).every(isKnown);
};

const wordsOf = (text: string): string[] => text.toLowerCase().match(/\p{L}{2,}/gu) ?? [];
