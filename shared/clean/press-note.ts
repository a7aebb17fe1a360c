import { MONTH_PATTERN } from '../german/months.ts';
import { WEEKDAY_PATTERN } from '../german/weekdays.ts';
import { once } from '../once.ts';
import {
  ADDRESSED,
  ASKED,
  FOR_EDITORS,
  NOTE_PHRASES,
  NOTE_STARTS,
  OFFERED,
  PICTURES,
  PROFILE,
  PUBLISHED,
  RELEASE,
  SHORT_NOTE_STARTS,
  TERMS,
  WISHED,
} from './boilerplate/press-notes.ts';
import { PAYWALL, TELLING } from './boilerplate/prompts.ts';
import { isRunning } from './draft.ts';
import { QUOTATION } from './quoted.ts';

const MAX_NOTE_LENGTH = 700;
const MIN_NOTE_LENGTH = 25;
const MAX_SHORT_NOTE_LENGTH = 40;
const MAX_PROFILE_LENGTH = 1_200;
const MIN_PROFILE_SIGNS = 3;
/** A firm's portrait of itself has no news. */
const NEWS = once(
  () =>
    new RegExp(
      String.raw`[„“»«"]|(?<!\p{L})(?:heute|gestern|(?:am|seit|ab|vom) (?:${WEEKDAY_PATTERN})|(?:im|ab) (?:${MONTH_PATTERN})|kommenden|nächsten|künftig|sagte?|will|wollen|soll|sollen|muss|müssen)(?!\p{L})`,
      'u',
    ),
);

const SENTENCE_BREAK = /(?<=[\p{L}\d]{2}[.!?]) (?=\p{Lu})/u;

/** A note says what is, not what was. */
const TOLD = /(?<!\p{L})(?:war|hatte|wurde|sagte|ließ|bat|kam|gab|zeigte)(?:en|n)?(?!\p{L})/u;

/**
 * Whether a paragraph after an article speaks of the text itself or to those who print it, from its
 * first sentence on.
 */
export const isPressNote = (text: string): boolean => {
  if (text.length < MIN_NOTE_LENGTH || text.length > MAX_NOTE_LENGTH) return false;
  if (NOTE_STARTS().test(text)) return !PAYWALL().test(text);
  if (SHORT_NOTE_STARTS().test(text))
    return !isRunning(text) || text.length <= MAX_SHORT_NOTE_LENGTH;
  const said = text.replace(QUOTATION, '');
  return speaksToEditors(firstSentence(said)) && !tells(said);
};

export const firstSentence = (text: string): string => text.split(SENTENCE_BREAK, 1)[0] ?? '';

/** Whether a paragraph has news: something happened or will, or somebody says so. */
export const hasNews = (text: string): boolean => NEWS().test(text) || tells(text);

const tells = (text: string): boolean => TELLING().test(text) || TOLD.test(text);

const speaksToEditors = (sentence: string): boolean => {
  if (NOTE_PHRASES().test(sentence)) return true;
  const isForEditors = FOR_EDITORS().test(sentence);
  const isAddressed = ADDRESSED().test(sentence) && ASKED().test(sentence);
  const isOffer = OFFERED().test(sentence);
  if (isForEditors && (isOffer || isAddressed)) return true;
  if (PICTURES().test(sentence) && (TERMS().test(sentence) || (isOffer && isAddressed)))
    return true;
  const isRelease = isForEditors || RELEASE().test(sentence);
  return (
    (isAddressed && isRelease) ||
    (WISHED().test(sentence) && (isRelease || PUBLISHED().test(sentence)))
  );
};

/** Whether a paragraph says of a firm what it is, in general. */
export const isProfile = (text: string): boolean => signsOf(text) >= MIN_PROFILE_SIGNS;

/** Whether it says so at all, below a heading that does. */
export const describes = (text: string): boolean => signsOf(text) > 0;

const signsOf = (text: string): number =>
  text.length > MAX_PROFILE_LENGTH || NEWS().test(text)
    ? 0
    : new Set(text.toLowerCase().match(PROFILE()) ?? []).size;
