import { anyOf, startsWithAny } from './any-of.ts';

/** Headings of what follows the text of a press release. */
export const TAIL_HEADS = startsWithAny([
  /(?:presse|medien)(?:kontakte?|stelle|ansprechpartner(?:in|innen)?|rückfragen)\b/iu,
  /(?:kontakt|ansprechpartner(?:in)?|rückfragen|rückfragehinweis|informationen)(?: bitte)?(?: (?:für|der|an) (?:die )?(?:presse|medien|journalist\p{L}*|redaktion(?:en)?|pressestelle|rückfragen))?\s?:?$/iu,
  /rückfragehinweis\b/iu,
  /(?:weitere informationen und )?kontakt\s?:/iu,
  /über (?:die |das |den |uns)?[^.!?]{2,60}:?$/iu,
  /original-content von\b/iu,
]);

/** Signs of an address at which a person or an office is reached. */
export const CONTACT = anyOf([
  /\b(?:tel|telefon|fon|mobil|fax|e-?mail)\.?\s?:?\s?[+\d(]/iu,
  /\S@[\p{L}\d-]{1,60}\.\p{L}/iu,
  /original-content von|übermittelt durch/iu,
  /\bwww\.\S/iu,
]);
