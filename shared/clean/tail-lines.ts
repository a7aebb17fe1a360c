import {
  ABOUT_HEADS,
  CONTACT,
  CONTACT_LABEL,
  CONTACT_START,
  END_MARK,
  PROFILE_HEADS,
  TAIL_HEADS,
} from './boilerplate/tails.ts';
import { endsLikeSentence, isRunning } from './draft.ts';
import { isBoilerplate } from './is-boilerplate.ts';
import { describes, firstSentence, hasNews, isPressNote, isProfile } from './press-note.ts';

const MAX_HEAD_LENGTH = 120;
const MAX_MARK_LENGTH = 60;
/** A last word of the sender; an item of a roundup is longer. */
const MAX_BELOW_END = 100;
const MIN_PARAGRAPH_LENGTH = 25;
const MAX_CONTACT_LENGTH = 600;
const MAX_TAILS = 3;
const MAX_CLOSING_LINES = 40;
/** Paragraphs that a firm says of itself. */
const MAX_ABOUT_PARAGRAPHS = 3;
const MIN_SUBJECT_LENGTH = 4;
const MAX_SUBJECT_WITHIN = 80;
/** A cheap test before that of a contact. */
const OF_CONTACT = /[@\d]|www\.|original|übermittelt/i;
const FOR_PRESS = /presse|medien|redaktion|journalist|rückfrage/i;
/** `Zum Auftakt` goes on as it is headed. */
const OF_HEAD = /^(?:über|zu[mr]?) /;

/**
 * The lines of what follows an article, or comes between its paragraphs: whom to ask about it, notes
 * to those who print it, and what the sender says of itself.
 */
export const tailLines = (texts: readonly string[]): ReadonlySet<number> => {
  const found = closingNotes(texts, endMarked(texts));
  const left = [...texts.keys()].filter((at) => !found.has(at));
  for (const at of sections(left.map((each) => texts[each] ?? '')))
    found.add(left[at] ?? texts.length);
  return found;
};

/** How much of an article is in some lines. */
export const proseLength = (texts: readonly string[]): number =>
  texts.reduce(
    (sum, text) => sum + (endsLikeSentence(text) && !isBoilerplate(text) ? text.length : 0),
    0,
  );

/** The lines from the mark of the end on, unless news follow. */
const endMarked = (texts: readonly string[]): Set<number> => {
  const at = texts.findIndex(
    (text, index) => index > 0 && text.length <= MAX_MARK_LENGTH && END_MARK.test(text),
  );
  if (at === -1) return new Set();
  const below = texts.slice(at + 1).filter((text) => isArticle(text) && !isOfTail(text));
  const most = /\p{L}/u.test(texts[at] ?? '') ? MAX_BELOW_END : 0;
  const isEnd = below.join('').length <= most && below.length <= 1;
  return new Set(isEnd ? [...texts.keys()].slice(at) : []);
};

/** A paragraph that may come after an article. */
const isOfTail = (text: string): boolean =>
  isPressNote(text) || describes(text) || (isContact(firstSentence(text)) && !hasNews(text));

/** The same below the sender's name. */
const isOfAbout = (text: string): boolean => isOfTail(text) || (isContact(text) && !hasNews(text));

/** Adds notes after the last paragraph of the article, and what the sender says of itself there. */
const closingNotes = (texts: readonly string[], found: Set<number>): Set<number> => {
  const end = texts.length - found.size - 1;
  let hasContact = false;
  for (let at = end; at > Math.max(0, end - MAX_CLOSING_LINES); at -= 1) {
    const text = texts[at] ?? '';
    const isLast = at === end && isContactLine(text);
    if (isLast || isPressNote(text) || (hasContact && isPortrait(texts, at))) found.add(at);
    else if (text.length >= MIN_PARAGRAPH_LENGTH && isRunning(text)) break;
    hasContact ||= isTailHead(text) && FOR_PRESS.test(text);
  }
  return found;
};

/** What a firm says of itself, without a heading: below one it is a section of the article. */
const isPortrait = (texts: readonly string[], at: number): boolean =>
  isProfile(texts[at] ?? '') && isRunning(texts[at - 1] ?? '');

/**
 * `Quelle und Kontaktadresse: Stadt Weiher, Marktplatz 1, Telefon: …`: no sentence, as a call for
 * witnesses is.
 */
const isContactLine = (text: string): boolean =>
  text.length <= MAX_CONTACT_LENGTH &&
  CONTACT().test(text) &&
  !(isRunning(text) && hasNews(text)) &&
  (CONTACT_LABEL().test(text) || (CONTACT_START.test(text) && !isRunning(text)));

const isContact = (text: string): boolean => OF_CONTACT.test(text) && CONTACT().test(text);

/** From headings of contacts and of notes on the sender on, up to where the article goes on. */
const sections = (texts: readonly string[]): Set<number> => {
  const found = new Set<number>();
  let at = 1;
  for (let tails = 0; tails < MAX_TAILS; tails += 1) {
    const from = texts.findIndex(
      (text, index) => index >= at && (isTailHead(text) || isAboutHead(texts, index)),
    );
    if (from === -1) break;
    const to = endOfTail(texts, from);
    const tail = texts.slice(from, to);
    const above = texts.slice(0, from).filter((_, index) => !found.has(index));
    const isTail =
      (isAboutHead(texts, from) || tail.some(isContact)) && proseLength(tail) < proseLength(above);
    if (isTail) for (let line = from; line < to; line += 1) found.add(line);
    at = isTail ? to : from + 1;
  }
  return found;
};

const isTailHead = (text: string): boolean =>
  text.length < MAX_HEAD_LENGTH && TAIL_HEADS().test(text);

/** `Über die Stiftung Lohe`, if what is below it says so: `Die Stiftung Lohe fördert …`. */
const isAboutHead = (texts: readonly string[], at: number): boolean => {
  const text = texts[at] ?? '';
  if (text.length > MAX_HEAD_LENGTH || /[.!?]$/.test(text)) return false;
  const isUnnamed = PROFILE_HEADS.test(text);
  const subject = ABOUT_HEADS().exec(text)?.[1]?.toLowerCase();
  if (!isUnnamed && subject === undefined) return false;
  const below = texts.slice(at + 1);
  const end = below.findIndex((line) => isTailHead(line) || isContact(line));
  const about = (end === -1 ? below : below.slice(0, end + 1)).filter(
    (line) => isRunning(line) || describes(line),
  );
  if (about.length === 0 || about.length > MAX_ABOUT_PARAGRAPHS) return false;
  if (!about.every(isOfAbout)) return false;
  if (isUnnamed) return true;
  const opening = about[0]?.slice(0, MAX_SUBJECT_WITHIN).toLowerCase() ?? '';
  const words = subject?.split(/[ ,()/-]+/).filter((word) => word.length >= MIN_SUBJECT_LENGTH);
  if (end === -1 && !isProfile(about.join(' '))) return false;
  return !OF_HEAD.test(opening) && words?.some((word) => opening.includes(word)) === true;
};

/** What does not say whom to ask, nor what the sender is, is the article's. */
const endOfTail = (texts: readonly string[], from: number): number => {
  const isAbout = isAboutHead(texts, from);
  let hasContact = false;
  for (let at = from + 1; at < texts.length; at += 1) {
    const text = texts[at] ?? '';
    if (isAboutHead(texts, at)) return at;
    const reaches = isContact(text);
    const isTail = isAbout ? isOfAbout(text) : isOfTail(text) && (reaches || !hasContact);
    if (!isTail && isArticle(text)) return at;
    hasContact ||= reaches;
  }
  return texts.length;
};

const isArticle = (text: string): boolean => isRunning(text) && !isBoilerplate(text);
