import type { BlockType, Metadata } from '../article/article.ts';
import { CREDITED_AGENCY_PATTERN } from '../german/agencies.ts';
import type { StatedInstants } from './stated-instants.ts';

/** A block before it is split into sentences. */
export type Piece = {
  type: BlockType;
  text: string;
  /** The share of it that is links. */
  linked?: number;
  /** Whether it is one of several rows of a table or of a list of terms, and no label. */
  isRow?: boolean;
};

/** An article as read from HTML, Markdown or plain text, with its boilerplate lines. */
export type Draft = {
  title?: string;
  kicker?: string;
  correction?: string;
  metadata: Metadata;
  truncated: boolean;
  /** From when and until when it may be read, as it says itself. */
  instants?: StatedInstants;
  pieces: Piece[];
};

/** Whether a line ends like a sentence: with a stop, or a mark or bracket after one. */
export const endsLikeSentence = (text: string) =>
  /[.!?…:;][\s"“”»«’‘'›‹)\]]*$/.test(text.slice(-12)) || CREDITED.test(text.slice(-80));

const SIGN = `(?:\\p{Ll}{2,4}|${CREDITED_AGENCY_PATTERN})`;
/** A stop with a credit, initials or the mark of a note after it: `(dpa)`, `AFP/jo`, `/jo/kl`, `[1]`. */
export const CREDITED = new RegExp(
  `[\\p{L}\\d)][.!?…]["“”»«]?\\s?(?:\\([^()]{1,60}\\)|\\[[^[\\]]{1,30}\\]|(?<=\\s)${SIGN}(?:/${SIGN}){0,3}|/\\p{L}{2,5}(?:/\\p{L}{2,5}){1,5})\\.?$`,
  'u',
);

const MIN_SENTENCE_WORDS = 5;
/** Of a name, which is no more words of a sentence. */
export const SOCIETY_END = / e\. ?V\.$/;

/** Whether a text is made of whole sentences: it ends like one, and not of names and labels alone. */
export const isRunning = (text: string): boolean => {
  if (!/[.!?…]["“”»«)\]]{0,2}$/.test(text) && !CREDITED.test(text.slice(-80))) return false;
  const words = text.replace(SOCIETY_END, '').match(/[\p{L}\p{N}]+/gu) ?? [];
  const small = words.filter((word) => /^\p{Ll}/u.test(word)).length;
  return words.length >= MIN_SENTENCE_WORDS && small * 3 >= words.length;
};
