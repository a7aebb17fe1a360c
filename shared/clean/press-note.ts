import { READER } from './boilerplate/appeals.ts';
import {
  ASKED,
  NOTE_STARTS,
  OFFERED,
  PICTURES,
  PROFILE,
  PUBLISHED,
  RELEASE,
  RESERVED,
} from './boilerplate/press-notes.ts';
import { PAYWALL, TELLING } from './boilerplate/prompts.ts';
import { QUOTATION } from './quoted.ts';

const MAX_NOTE_LENGTH = 700;
const MIN_NOTE_LENGTH = 25;
const MAX_PROFILE_LENGTH = 1_200;
const MIN_PROFILE_SIGNS = 3;
/** A firm's portrait of itself has no news. */
const NEWS =
  /[„“»«"]|(?<!\p{L})(?:heute|gestern|am (?:Mon|Diens|Donners|Frei|Sams|Sonn)tag|am Mittwoch|kommenden|nächsten|künftig|sagte?|will|wollen|soll|sollen)(?!\p{L})/u;

/** A note says what is, not what was. */
const TOLD = /(?<!\p{L})(?:war|hatte|wurde|sagte|ließ|bat|kam|gab|zeigte)(?:en|n)?(?!\p{L})/u;

/** Whether a paragraph after an article speaks of the text itself or to those who print it. */
export const isPressNote = (text: string): boolean => {
  if (text.length < MIN_NOTE_LENGTH) return false;
  if (text.length > MAX_NOTE_LENGTH) return false;
  if (NOTE_STARTS.test(text)) return !PAYWALL.test(text);
  const said = text.replace(QUOTATION, '');
  return speaksToEditors(said) && !TELLING.test(said) && !TOLD.test(said);
};

const speaksToEditors = (text: string): boolean => {
  const isOffer = OFFERED.test(text);
  if (isOffer && PICTURES.test(text)) return true;
  const asks = isOffer || ASKED.test(text);
  if (asks && PUBLISHED.test(text)) return true;
  return (asks || RESERVED.test(text) || READER.test(text)) && RELEASE.test(text);
};

/** Whether a paragraph says of a firm what it is, in general. */
export const isProfile = (text: string): boolean => signsOf(text) >= MIN_PROFILE_SIGNS;

/** The same below a heading that says so. */
export const describes = (text: string): boolean => signsOf(text) > 0;

const signsOf = (text: string): number =>
  text.length > MAX_PROFILE_LENGTH || NEWS.test(text)
    ? 0
    : new Set(text.toLowerCase().match(PROFILE) ?? []).size;
