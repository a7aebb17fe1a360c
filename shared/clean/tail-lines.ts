import {
  ABOUT_HEADS,
  CONTACT,
  CONTACT_LABEL,
  CONTACT_START,
  END_MARK,
  POSTAL_ADDRESS,
  PROFILE_HEADS,
  TAIL_HEADS,
} from './boilerplate/tails.ts';
import { endsLikeSentence, isRunning } from './draft.ts';
import { isBoilerplate } from './is-boilerplate.ts';
import { describes, isPressNote, isProfile } from './press-note.ts';

const MAX_HEAD_LENGTH = 120;
const MAX_MARK_LENGTH = 60;
const MIN_PARAGRAPH_LENGTH = 25;
const MAX_CONTACT_LENGTH = 600;
const MAX_TAILS = 3;
const MAX_CLOSING_LINES = 40;
/** Paragraphs that a firm says of itself. */
const MAX_ABOUT_PARAGRAPHS = 4;
const MIN_SUBJECT_LENGTH = 4;
const MAX_SUBJECT_WITHIN = 80;
/** A cheap test before that of a contact. */
const OF_CONTACT = /[@\d]|www\.|original|übermittelt/i;
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

/** The lines from the mark of the end on. */
const endMarked = (texts: readonly string[]): Set<number> => {
  const at = texts.findIndex(
    (text, index) => index > 0 && text.length <= MAX_MARK_LENGTH && END_MARK.test(text),
  );
  const isEnd = at > 0 && proseLength(texts.slice(at)) < proseLength(texts.slice(0, at));
  return new Set(isEnd ? [...texts.keys()].slice(at) : []);
};

/** Adds notes after the last paragraph of the article, and what the sender says of itself there. */
const closingNotes = (texts: readonly string[], found: Set<number>): Set<number> => {
  const end = texts.length - found.size - 1;
  let hasContact = false;
  for (let at = end; at > Math.max(0, end - MAX_CLOSING_LINES); at -= 1) {
    const text = texts[at] ?? '';
    const isLast = at === end && isContactLine(text);
    if (isLast || isPressNote(text) || (hasContact && isProfile(text))) found.add(at);
    else if (text.length >= MIN_PARAGRAPH_LENGTH && isRunning(text)) break;
    hasContact ||= isContact(text) || POSTAL_ADDRESS.test(text) || isTailHead(text);
  }
  return found;
};

/**
 * `Quelle und Kontaktadresse: Stadt Weiher, Marktplatz 1, Telefon: …`: no sentence, as a call for
 * witnesses is.
 */
const isContactLine = (text: string): boolean =>
  text.length <= MAX_CONTACT_LENGTH &&
  CONTACT.test(text) &&
  (CONTACT_LABEL.test(text) || (CONTACT_START.test(text) && !isRunning(text)));

const isContact = (text: string): boolean => OF_CONTACT.test(text) && CONTACT.test(text);

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
  text.length < MAX_HEAD_LENGTH && TAIL_HEADS.test(text);

/**
 * `Über die Stiftung Lohe`, if what is below it says so: `Die Stiftung Lohe fördert …`; `Profil` only
 * above a contact.
 */
const isAboutHead = (texts: readonly string[], at: number): boolean => {
  const text = texts[at] ?? '';
  if (text.length > MAX_HEAD_LENGTH || /[.!?]$/.test(text)) return false;
  const isProfile = PROFILE_HEADS.test(text);
  const subject = ABOUT_HEADS.exec(text)?.[1]?.toLowerCase();
  if (!isProfile && subject === undefined) return false;
  const below = texts.slice(at + 1);
  const end = below.findIndex((line) => isTailHead(line) || isContact(line));
  const about = (end === -1 ? below : below.slice(0, end + 1)).filter(isRunning);
  if (about.length === 0 || about.length > MAX_ABOUT_PARAGRAPHS) return false;
  if (isProfile) return end >= 0;
  const opening = about[0]?.slice(0, MAX_SUBJECT_WITHIN).toLowerCase() ?? '';
  const words = subject?.split(/[ ,()/-]+/).filter((word) => word.length >= MIN_SUBJECT_LENGTH);
  const isSubject = !OF_HEAD.test(opening) && words?.some((word) => opening.includes(word));
  return isSubject === true && (end >= 0 || about.every(describes));
};

/** Below the heading of a firm's notes on itself, nothing is the article's. */
const endOfTail = (texts: readonly string[], from: number): number => {
  let hasContact = false;
  for (let at = from; at < texts.length; at += 1) {
    const text = texts[at] ?? '';
    if (isAboutHead(texts, at)) return texts.length;
    const reaches = isContact(text);
    if (hasContact && !reaches && isArticle(text)) return at;
    hasContact ||= reaches;
  }
  return texts.length;
};

const isArticle = (text: string): boolean => isRunning(text) && !isBoilerplate(text);
