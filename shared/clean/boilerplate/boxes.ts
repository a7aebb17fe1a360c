import { phrases } from '../../word-lists.ts';

/** Lines of boxes between the paragraphs. Lists are data: add to them. */

/** Above a poll. */
export const POLL_LABEL = new RegExp(
  `^(?:${phrases(`
    (?:leser-?|online-?|blitz-?)?umfrage(?: der woche| des tages)? | abstimmung | (?:t-?)?voting |
    poll | quiz | testen sie ihr wissen | teste dein wissen | wissensfrage | schätzfrage | frage (?:des tages|der woche) | (?:deine|ihre|eure) meinung | (?:jetzt )?abstimmen |
    stimmen sie ab | mitmachen`)}):?$`,
  'iu',
);
/** Below one. */
export const VOTE =
  /^(?:(?:jetzt )?abstimmen|(?:zum |zu den )?(?:zwischen)?ergebnis(?:se|sen)?(?: anzeigen| ansehen)?|\d[\d.’' ]{0,9} (?:stimmen|abstimmungen|teilnehmer\p{L}{0,6}|votes)(?: .{0,30})?|stimme abgeben|vielen dank für .{0,40}(?:stimme|teilnahme)\b.{0,20})[.!]?$/iu;
/** An answer that no text gives to its own question. */
export const OPEN_ANSWER = new RegExp(
  String.raw`^(?:${phrases(`
    (?:das )?wei(?:ß|ss) (?:ich )?nicht | keine (?:ahnung|meinung|angabe) |
    (?:das )?(?:ist )?(?:mir )?egal | (?:das )?interessiert mich nicht | nichts davon |
    enthaltung | bin unentschieden | unentschieden | teils,? teils`)})\b.{0,30}$`,
  'iu',
);

export const NEWSLETTER_LABEL = /^(?:[\p{L}-]{2,30}[ -])?newsletter:?$/iu;
export const NEWSLETTER_BUTTON = new RegExp(
  `^(?:(?:jetzt|hier|gratis|kostenlos|kostenfrei) ){0,2}(?:${phrases(String.raw`
    anmelden | abonnieren | bestellen | registrieren | einloggen | e-?mail(?:-adresse)?\*? |
    weitere newsletter | alle newsletter | zum newsletter |
    newsletter (?:abonnieren|bestellen|anmelden)`)})!?$`,
  'iu',
);
