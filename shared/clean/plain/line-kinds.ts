import { clauses } from '../../german/clauses/clauses.ts';
import { DATED } from '../boilerplate/dated.ts';
import { CAPTION_CREDIT, CREDIT } from '../boilerplate/pictures.ts';
import { agencyAlone } from '../dateline.ts';
import { endsLikeSentence, SOCIETY_END } from '../draft.ts';
import { isBoilerplate, isPrompt, isSuspect, uncredited } from '../is-boilerplate.ts';
import { BULLET, QUOTE_MARK } from './plain-lines.ts';

/**
 * `prose` reads like a paragraph, `mark` is a list entry or a quotation, `loose` is a line without a
 * stop (heading, menu, teaser, caption), `credit` names an agency or photographer, `noise` is never
 * part of an article.
 */
type LineKind = 'prose' | 'mark' | 'loose' | 'credit' | 'noise';
export type PlainLine = { text: string; kind: LineKind; weight: number };

const MAX_CREDIT_LENGTH = 80;
const MAX_CAPTION_LENGTH = 300;
const MIN_SENTENCE_WORDS = 5;
const MAX_SENTENCE_LENGTH = 300;
/** Length from which a paragraph counts in full; shorter ones may be teasers or comments. */
const MIN_FULL_WEIGHT_LENGTH = 250;
/** Labels of a menu without spaces in between. */
const GLUED = /(?:\p{Ll}\p{Lu}.{0,40}){4}/u;
const SEVERAL_SENTENCES = /(?:\p{Ll}{2}[.!?] \p{Lu}[^.!?]{0,300}){3}/u;
/** `*Name geändert`, below the text. */
const NAME_CHANGED =
  /^[*(]{0,3} ?(?:alle )?(?:vor)?namen? [\p{L}, ]{0,60}(?:geändert|anonymisiert|bekannt)\)?\.?$/iu;
/** Of sentences, which a capital says nothing about. */
const FIRST_WORDS = /(?<=^|[.!?…] )\p{L}+/gu;
/** `“, so Landrätin Ida Kern.` */
const AFTER_QUOTATION = /["“”»«], \p{Ll}{2,}(?= )/u;
/** Enough to end a run. */
const SUSPECT_WEIGHT = 1;
const LOOSE_WEIGHT = -25;

export const lineOf = (text: string): PlainLine => {
  const bare = uncredited(text);
  const kind = kindOf(bare);
  return {
    text,
    kind,
    weight: isSuspect(bare) && kind === 'prose' ? SUSPECT_WEIGHT : weightOf(bare, kind),
  };
};

const kindOf = (text: string): LineKind => {
  if (isBoilerplate(text)) return 'noise';
  if (text.length <= MAX_CREDIT_LENGTH && DATED.test(text)) return 'noise';
  if (agencyAlone(text)) return 'credit';
  if (text.length <= MAX_CREDIT_LENGTH && CREDIT().test(text)) return 'credit';
  if (isCaption(text)) return 'noise';
  if (BULLET.test(text) || QUOTE_MARK.test(text) || NAME_CHANGED.test(text)) return 'mark';
  if (isPrompt(text)) return 'noise';
  return readsLikeProse(text) ? 'prose' : 'loose';
};

/** A sentence or two with a credit after it. */
const isCaption = (text: string) =>
  text.length <= MAX_CAPTION_LENGTH && CAPTION_CREDIT().test(text) && !SEVERAL_SENTENCES.test(text);

/**
 * A stop at the end or the length of a paragraph, and words other than names and labels; of a
 * sentence its verb, which may be among names.
 */
const readsLikeProse = (text: string): boolean => {
  if (!endsLikeSentence(text) && text.length < MIN_FULL_WEIGHT_LENGTH) return false;
  if (GLUED.test(text.slice(0, 1_000))) return false;
  if (SOCIETY_END.test(text) && !isSentenceOfNames(text)) return false;
  const words =
    text
      .slice(0, 1_000)
      .replace(FIRST_WORDS, '')
      .match(/\p{L}+/gu) ?? [];
  const small = words.filter((word) => /^\p{Ll}/u.test(word)).length;
  const isOfWords = words.length >= MIN_SENTENCE_WORDS ? small * 3 >= words.length : small > 0;
  return isOfWords || (small > 0 && isSentenceOfNames(text));
};

/** `„Wir brauchen Klarheit“, sagte Landrätin Ida Kern.` */
const isSentenceOfNames = (text: string): boolean =>
  text.length <= MAX_SENTENCE_LENGTH &&
  /[^.]\.["“”»«]?$/.test(text) &&
  (AFTER_QUOTATION.test(text) || clauses(text).some(({ tense }) => tense !== undefined));

const weightOf = (text: string, kind: LineKind): number => {
  if (kind === 'prose' || (kind === 'mark' && readsLikeProse(text)))
    return Math.min(text.length, text.length ** 2 / MIN_FULL_WEIGHT_LENGTH, 1_000);
  return kind === 'loose' ? LOOSE_WEIGHT - Math.min(text.length, 100) / 2 : 0;
};
