import { alternatives } from '../../word-lists.ts';
import { anyOf, startsWithAny } from './any-of.ts';

/** Headings of what follows the text of a press release. */
export const TAIL_HEADS = startsWithAny([
  /(?:presse|medien)(?:kontakte?|stelle|ansprechpartner(?:in|innen)?|rückfragen)\b/iu,
  /(?:kontakt|ansprechpartner(?:in)?|rückfragen|rückfragehinweis|informationen)(?: (?:und|&) (?:kontakt|rückfragen|ansprechpartner))?(?: bitte)?(?: (?:für|der|an) (?:die )?(?:presse|medien|journalist\p{L}*|redaktion(?:en)?|pressestelle|rückfragen))?\s?:?$/iu,
  /rückfragehinweis\b/iu,
  /verantwortlich(?: für (?:den |die )?(?:inhalt|text|meldung|presse\p{L}*))?\s?:/iu,
  /(?:(?:für|bei|ihre?|weitere|nähere) )?(?:(?:rück|nach|presse|medien)?(?:an)?fragen|auskünfte|ansprechpartner(?:in(?:nen)?)?)\b[^.!?:]{0,60}:$/iu,
  /(?:weitere informationen und )?kontakt\s?:/iu,
  /original-content von\b/iu,
]);

/** Headings of what a company says of itself there, which is prose. */
export const ABOUT_HEADS = startsWithAny([/über (?:die |das |den |uns)?[^.!?]{2,60}:?$/iu]);

/** Its label, in the line that has it. */
export const CONTACT_LABEL = new RegExp(
  String.raw`^(?:(?:${alternatives(String.raw`
    quelle herausgeber absender verantwortlich kontakt\p{L}* presse\p{L}* medien\p{L}*
    ansprechpartner\p{L}* rückfrage\p{L}* ihre? adresse redaktion`)})(?: ?(?:und|&|/|,) ?| )?){1,4}(?: \p{L}{2,20}){0,3} ?:`,
  'iu',
);

/** Signs of an address at which a person or an office is reached. */
export const CONTACT = anyOf([
  /\b(?:tel|telefon|fon|mobil|fax|e-?mail)\.?\s?:?\s?[+\d(]/iu,
  /\S@[\p{L}\d-]{1,60}\.\p{L}/iu,
  /original-content von|übermittelt durch/iu,
  /\bwww\.\S/iu,
]);
