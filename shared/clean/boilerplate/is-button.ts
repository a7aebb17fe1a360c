import { wordSet } from '../../word-lists.ts';
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
const OTHERS = wordSet(`
  artikel artikels beitrag beitrags text seite webseite website link inhalt inhalte meldung meldungen
  nachricht nachrichten bericht story post kommentare bild bilder video newsletter pdf mail email sms
  messenger druck freunde freunden freundin freund lesezeichen geht gehts beginnt speichern senden
  anzeigen schließen öffnen empfehlen warten gleich danach darunter zurück übersicht laden lädt this that on via per with url
  auf aus an als bei bitte das den dem der des die dies diese diesen dieser dieses hier im in jetzt
  mit nach noch nur oder über um und uns unter von vor wird werden zu zum zur er es mehr alle allen
  ihn sie sich ihren`);

/** A line of nothing but words of buttons: `Auf Facebook teilen`, `Weiterlesen nach der Anzeige`. */
export const isButton = (text: string): boolean => {
  if (text.length > MAX_BUTTON_LENGTH) return false;
  const words =
    text
      .toLowerCase()
      .replace(NETWORKS, 'link')
      .match(/\p{L}{2,}/gu) ?? [];
  if (words.length > MAX_BUTTON_WORDS) return false;
  const isOf = (set: ReadonlySet<string>) => words.some((word) => set.has(word));
  return (
    (isOf(ACTIONS) || (isOf(ADVERTISING) && isOf(FLOW))) &&
    words.every((word) => [ACTIONS, ADVERTISING, FLOW, OTHERS].some((known) => known.has(word)))
  );
};
