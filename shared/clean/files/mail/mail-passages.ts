import { CLOSING, FOOTER_HEADING, LETTER_FOOTER } from '../../../german/letter-words.ts';
import { CONTACT } from '../../boilerplate/tails.ts';
import { type LetterHead, letterHead } from './letter-head.ts';

/** A line of a mail, without the mark of a quotation. */
export type MailLine = {
  text: string;
  isSignature?: boolean;
  /** How many marks of quotation it had. */
  quoted?: number;
};

/** What one person wrote in a mail: its own text, or that of one it quotes. */
export type Passage = {
  lines: MailLine[];
  isQuoted: boolean;
  /** The head of the quoted mail. */
  head?: LetterHead;
  /** It ends with a closing formula. */
  isClosed: boolean;
  /** It is below a signature, where most letters have nothing more. */
  isBelowSignature?: boolean;
};

/** A name, a role and a company. */
const MAX_SIGNED_LINES = 4;
const MAX_CONTACT_LINES = 8;
const MAX_CONTACT_LENGTH = 60;

/**
 * The passages of a mail, without heads, signatures and footers. What is below a closing formula is a
 * passage of its own: many a letter has its article there.
 */
export const mailPassages = (lines: MailLine[]): Passage[] => {
  const passages: Passage[] = [];
  let current: Passage = { lines: [], isQuoted: false, isClosed: false };
  let skipped: 'signature' | 'footer' | undefined;
  let depth = 0;
  const begin = (passage: Partial<Passage>) => {
    passages.push(current);
    current = { lines: [], isQuoted: false, isClosed: false, ...passage };
    skipped = undefined;
  };
  for (let at = 0; at < lines.length; at += 1) {
    const line = lines[at] ?? { text: '' };
    const head = letterHead(lines, at);
    if (head) {
      begin({ head, isQuoted: true });
      at = head.end - 1;
      depth = quotedBelow(lines, head.end);
      continue;
    }
    const { text, quoted = 0 } = line;
    if (text !== '' && quoted !== depth) {
      begin({ isQuoted: quoted > 0 });
      depth = quoted;
    }
    if (skipped === 'signature' && text === '') {
      const { head, isQuoted } = current;
      begin({ head, isQuoted, isBelowSignature: true });
      at = endOfContact(lines, at + 1) - 1;
      continue;
    }
    if (skipped || line.isSignature) {
      if (isFooter(lines, at)) skipped = 'footer';
      continue;
    }
    if (isFooter(lines, at)) skipped = 'footer';
    else if (isSignatureMark(text)) skipped = 'signature';
    else if (CLOSING.test(text)) {
      const { head, isQuoted } = current;
      current.isClosed = true;
      begin({ head, isQuoted });
      at = endOfContact(lines, endOfSigned(lines, at + 1)) - 1;
    } else current.lines.push(line);
  }
  return [...passages, current];
};

const quotedBelow = (lines: MailLine[], from: number): number =>
  lines.slice(from, from + 5).find(({ text }) => text !== '')?.quoted ?? 0;

export const isSignatureMark = (text: string): boolean => /^-- ?$/.test(text);

/** A heading may be above an empty line. */
export const isFooter = (lines: MailLine[], at: number): boolean => {
  const words = lines.slice(at, at + 2).map(({ text }) => text);
  const below = lines.slice(at, at + 4).map(({ text }) => text);
  return (
    LETTER_FOOTER.test(words.join(' ')) ||
    (FOOTER_HEADING.test(below.join(' ')) &&
      LETTER_FOOTER.test(below.filter(Boolean).join(' ').replace(FOOTER_HEADING, '')))
  );
};

/** The name below a closing formula, perhaps after an empty line. */
const endOfSigned = (lines: MailLine[], from: number): number => {
  let at = from;
  while (lines[at]?.text === '') at += 1;
  const end = Math.min(at + MAX_SIGNED_LINES, lines.length);
  while (at < end && lines[at]?.text !== '' && !letterHead(lines, at)) at += 1;
  return at;
};

/** An office and how to reach it, in short lines of their own. */
const endOfContact = (lines: MailLine[], from: number): number => {
  let at = from;
  while (lines[at]?.text === '') at += 1;
  const block = lines.slice(at, at + MAX_CONTACT_LINES);
  const gap = block.findIndex(({ text }, index) => text === '' || letterHead(lines, at + index));
  const own = gap < 0 ? block : block.slice(0, gap);
  const last = own.findLastIndex(({ text }) => CONTACT().test(text));
  const isShort = own.slice(0, last).every(({ text }) => text.length <= MAX_CONTACT_LENGTH);
  return last >= 0 && isShort ? at + last + 1 : from;
};
