import { CLOSING, LETTER_FOOTER } from '../../../german/letter-words.ts';
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
};

/** A name, a role and a company. */
const MAX_SIGNED_LINES = 4;

/**
 * The passages of a mail, without heads, signatures and footers. What is below a closing formula is a
 * passage of its own: many a letter has its article there.
 */
export const mailPassages = (lines: MailLine[]): Passage[] => {
  const passages: Passage[] = [];
  let current: Passage = { lines: [], isQuoted: false, isClosed: false };
  let isSkipping = false;
  let depth = 0;
  const begin = (passage: Partial<Passage>) => {
    passages.push(current);
    current = { lines: [], isQuoted: false, isClosed: false, ...passage };
    isSkipping = false;
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
    if (isSkipping || line.isSignature) continue;
    if (/^-- ?$/.test(text) || isFooter(lines, at)) isSkipping = true;
    else if (CLOSING.test(text)) {
      const { head, isQuoted } = current;
      current.isClosed = true;
      begin({ head, isQuoted });
      at = endOfSigned(lines, at + 1) - 1;
    } else current.lines.push(line);
  }
  return [...passages, current];
};

const quotedBelow = (lines: MailLine[], from: number): number =>
  lines.slice(from, from + 5).find(({ text }) => text !== '')?.quoted ?? 0;

const isFooter = (lines: MailLine[], at: number): boolean =>
  LETTER_FOOTER.test([lines[at], lines[at + 1]].map((line) => line?.text ?? '').join(' '));

/** The name below a closing formula, perhaps after an empty line. */
const endOfSigned = (lines: MailLine[], from: number): number => {
  let at = from;
  while (lines[at]?.text === '') at += 1;
  const end = Math.min(at + MAX_SIGNED_LINES, lines.length);
  while (at < end && lines[at]?.text !== '' && !letterHead(lines, at)) at += 1;
  return at;
};
