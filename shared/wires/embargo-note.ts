import { sentences } from '../german/sentences/sentences.ts';
import { asMeant } from './as-meant.ts';
import { embargoEnd } from './embargo-end.ts';
import { firstWords, isLifted, statementOf } from './embargo-statement.ts';
import { embargoWord, namesDay, namesMoment, namesText, refusalIn } from './embargo-words.ts';
import { findEmbargo } from './find-embargo.ts';
import { asksToWait } from './hold-request.ts';

const MAX_LENGTH = 160;
/** A sentence that names the embargo of goods names its object first. */
const NAMED =
  /S ?P ?E ?R ?R ?(?:F ?R ?I ?S ?T|V ?E ?R ?M ?E ?R ?K)(?!\p{L})|(?<=^|[.:;,!?()–-] ?|(?<!\p{L})(?:unter|mit|ein|dem|das|under) )Embargo(?=:| (?:bis|ab|until) | \d)/iu;
const HELD_BACK =
  /(?<!\p{L}|eintritt )(?:nicht(?! später als)|erst|frühestens|keine|gesperrt|frei|freigegeben|warten|zurück(?:zu)?halten|vertraulich)(?!\p{L})/iu;
const MAX_SENTENCE_LENGTH = 250;

/**
 * The embargo that a note to editors states, from its name on, since days before that may be
 * others; without a name the sentence: `Bitte erst am 5. Mai veröffentlichen`. `isEmbargo` decides
 * on what could be about something else.
 */
export const embargoInNote = (
  note: string,
  isEmbargo: (line: string) => boolean = () => true,
): string | undefined =>
  joined(asMeant(note))
    .flatMap((line) => (isWhole(sentence(line)) ? [line] : sentences(line)))
    .map(sentence)
    .filter((each) => !isLifted(each) && !isAboutNote(each))
    .map((each) => (statementOf(each) ? each : (named(each) ?? request(each) ?? refusal(each))))
    .find((each) => each !== undefined && (!statementOf(each) || isEmbargo(each)));

/** Whether all of a line is one statement. */
const isWhole = (line: string): boolean => statementOf(line) === 'sure' && !asksToWait(line);

/** `Nicht zur Veröffentlichung` above the numbers of a contact. */
const isAboutNote = (text: string): boolean =>
  statementOf(text) === 'doubtful' &&
  !/noch nicht/i.test(text) &&
  /^(?:nicht zur|nur) /.test((!namesMoment(text) && refusalIn(text)) || '');

/** Its lines; a name and the time below it are one. */
const joined = (note: string): string[] => {
  const lines = note.split('\n');
  const { at = 0, count = 0, text } = findEmbargo(lines.map(sentence), () => '') ?? {};
  return text === undefined ? lines : lines.toSpliced(at, count, text);
};

const sentence = (text: string): string =>
  text.trim().replace(/^\p{Ll}/u, (letter) => letter.toUpperCase());

const named = (text: string): string | undefined => {
  const at = isLifted(text) ? -1 : text.search(NAMED);
  if (at < 0) return undefined;
  const after = text.slice(at, at + MAX_LENGTH);
  return namesMoment(after) ? after : text.slice(Math.max(0, at - MAX_LENGTH), at + MAX_LENGTH);
};

/** A sentence about publication that holds it back until a time. */
const request = (text: string): string | undefined => {
  if (text.length > MAX_SENTENCE_LENGTH || !HELD_BACK.test(text)) return undefined;
  const words = text.match(/\p{L}+/gu) ?? [];
  const isAboutText =
    words.some((word) => embargoWord(word) === 'publication') || /vertraulich bis/i.test(text);
  return isAboutText && namesDay(text) ? text : undefined;
};

/** The end of an embargo, or `unknown: ` and the words of it that are of no other thing. */
export const embargoEndOrWords = (words: string, issued: string | undefined): string => {
  const end = embargoEnd(words, issued);
  return end === 'unknown' ? `unknown: ${firstWords(words)}` : end;
};

const ASKED = /(?<!\p{L})(?:bitte|rückruf|achtung|darf)(?!\p{L})/iu;
/** What is not to be published of a text. */
const PART =
  /(?<!\p{L})(?:im|zum|vom|aus|zur|beim) |(?:nummern?|telefon|handy|mail|kontakt|adressen?|namen?|fotos?|bild(?:er)?|zitate?)(?!\p{L})/iu;

/** A sentence that asks not to publish the text: `Bitte den Text nicht veröffentlichen`. */
const refusal = (text: string): string | undefined => {
  if (text.length > MAX_SENTENCE_LENGTH || !ASKED.test(text) || !refusalIn(text)) return undefined;
  const words = text.match(/\p{L}+/gu) ?? [];
  return words.some(namesText) && !PART.test(text) ? text : undefined;
};

/** A note of an agency; `isEmbargo`: it is marked as one of an embargo, whatever its words. */
type Note = { text: string | null | undefined; isEmbargo?: boolean };

/** The end of the embargo that notes state, or `unknown: ` and its words. */
export const embargoIn = (notes: Note[], issued: string | undefined): string | undefined => {
  const stated = notes.flatMap(({ text }) => embargoInNote(text ?? '') ?? []);
  const [first] = stated;
  if (first !== undefined) return embargoEndOrWords(first, issued);
  return notes.some(({ text, isEmbargo }) => isEmbargo && !isLifted(text ?? ''))
    ? 'unknown'
    : undefined;
};
