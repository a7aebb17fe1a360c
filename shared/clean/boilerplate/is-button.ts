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
/** What says that a page is meant. */
const OF_PAGE = new Set([
  ...DEMONSTRATIVES,
  ...wordList(`
  artikel artikels beitrag beitrags seite webseite website link url meldung story post startseite
  seitenanfang pdf mail email sms messenger lesezeichen druckansicht druckversion this that via per`),
]);
/** What an article has, too. */
const THINGS = wordSet(`
  text inhalt inhalte meldungen nachricht nachrichten bericht kommentare bild bilder video newsletter
  freunde freunden freundin freund mehr alle allen`);
/** Other words of such lines. */
const OTHERS = wordSet(`
  druck geht gehts beginnt speichern senden
  anzeigen schließen öffnen empfehlen warten gleich danach darunter zurück übersicht laden lädt on with
  auf aus an als bei bitte das den dem der des die hier im in jetzt
  mit nach noch nur oder über um und uns unter von vor wird werden zu zum zur er es
  ihn sie sich ihren`);

const KNOWN = [ACTIONS, ADVERTISING, FLOW, OF_PAGE, THINGS, OTHERS];

/** A line of nothing but words of buttons: `Auf Facebook teilen`, `Weiterlesen nach der Anzeige`. */
export const isButton = (text: string): boolean => {
  if (text.length > MAX_BUTTON_LENGTH) return false;
  const shown = wordsOf(text);
  const isOf = (known: ReadonlySet<string>) => shown.some((word) => known.has(word));
  if (shown.length > MAX_BUTTON_WORDS) return false;
  if (!isOf(ACTIONS) && !(isOf(ADVERTISING) && isOf(FLOW))) return false;
  const isKnown = (word: string) => KNOWN.some((known) => known.has(word));
  const named = wordsOf(text.replace(NETWORKS, 'link'));
  const isOfPage = !isOf(THINGS) || isOf(ADVERTISING) || named.some((word) => OF_PAGE.has(word));
  return isOfPage && named.every(isKnown);
};

const wordsOf = (text: string): string[] => text.toLowerCase().match(/\p{L}{2,}/gu) ?? [];
