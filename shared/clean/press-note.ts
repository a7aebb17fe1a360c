import { READER } from './boilerplate/appeals.ts';
import { NOTE_STARTS, OF_RELEASE, PROFILE, TO_EDITORS } from './boilerplate/press-notes.ts';
import { PAYWALL, TELLING } from './boilerplate/prompts.ts';
import { QUOTATION } from './quoted.ts';

const MAX_NOTE_LENGTH = 700;
const MAX_PROFILE_LENGTH = 1_200;
const MIN_PROFILE_SIGNS = 3;
/** A firm's portrait of itself has no news. */
const NEWS =
  /[„“»«"]|(?<!\p{L})(?:heute|gestern|am (?:Mon|Diens|Donners|Frei|Sams|Sonn)tag|am Mittwoch|kommenden|nächsten|künftig|sagte?|will|wollen|soll|sollen)(?!\p{L})/u;

/** Whether a paragraph after an article speaks of the text itself or to those who print it. */
export const isPressNote = (text: string): boolean => {
  if (text.length > MAX_NOTE_LENGTH) return false;
  if (NOTE_STARTS.test(text)) return !PAYWALL.test(text);
  const said = text.replace(QUOTATION, '');
  const isToEditors = READER.test(said) || TO_EDITORS.test(said);
  return isToEditors && OF_RELEASE.test(said) && !TELLING.test(said);
};

/** Whether a paragraph says of a firm what it is, in general. */
export const isProfile = (text: string): boolean =>
  text.length <= MAX_PROFILE_LENGTH &&
  !NEWS.test(text) &&
  new Set(text.toLowerCase().match(PROFILE) ?? []).size >= MIN_PROFILE_SIGNS;
