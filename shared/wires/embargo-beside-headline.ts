import { allMatches } from '../all-matches.ts';
import { isOfStatement, MAX_LINE_LENGTH, statementOf, wordsIn } from './embargo-statement.ts';
import { embargoWord, isSeason, mayState, NOUN, namesText, SURE_NOUN } from './embargo-words.ts';
import { unfinished } from './unfinished-text.ts';
import { unmarked } from './unmarked.ts';

/** Of a line that goes on after a statement. */
type Head = { head: string; rest: string };

const MAX_HEADS = 5;
/** Of a statement with the headline that it is before. */
export const MAX_HEADLINE_LENGTH = 400;
const HEAD_END = /[)\]!|](?=\s)|\s[-–—+/|]{1,3}(?=\s)|:(?=\s["„»]?\p{Lu})/gu;

/** A statement before a headline: `(Sperrfrist: 5. Mai, 9 Uhr) Kran kehrt zurück`, the longest. */
export const statementHead = (line: string): Head | undefined => {
  if (line.length > MAX_HEADLINE_LENGTH || !mayState(line)) return undefined;
  const ends = allMatches(line.slice(0, MAX_LINE_LENGTH), HEAD_END);
  if (ends.length === 0 || isOfStatement(line)) return undefined;
  return ends
    .slice(0, MAX_HEADS)
    .reverse()
    .map(({ index, 0: mark }) => index + mark.length)
    .map((end) => ({ head: line.slice(0, end), rest: line.slice(end).trim() }))
    .find(
      ({ head, rest }) =>
        /^[^\p{L}]{0,5}\p{Lu}|^[^\p{L}]{0,5}\d|^\p{Ll}\d/u.test(rest) && isHead(head),
    );
};

const MAX_TAILS = 5;
const TAIL_START = /\s(?:(?=[([])|[-–—|+*/]{1,3}\s(?=\S))/g;
const MIN_HEADLINE_WORDS = 3;
/** The sender of a text, or its date. */
const LETTERHEAD = /presse|medien|redaktion|\d{1,2}\. ?[\d\p{L}]/iu;

/** A statement before or after a headline; without the headline where what is beside it is none. */
export const statementBeside = (line: string): { text: string; headline?: string } | undefined => {
  const { head, rest = '' } = statementHead(line) ?? {};
  const isHeadline =
    /[)\]|:–—-]$/.test(head ?? '') && !/^(?:bitte|achtung|danke|es gilt)\b/i.test(rest);
  return head ? { text: head, ...(isHeadline && { headline: rest }) } : statementTail(line);
};

/** `Kran kehrt zurück (Sperrfrist: 5. Mai, 9 Uhr)`, `Kran kehrt zurück - Embargo bis 5. Mai`. */
const statementTail = (line: string): { text: string; headline?: string } | undefined => {
  if (line.length > MAX_HEADLINE_LENGTH || !mayState(line)) return undefined;
  const starts = allMatches(line, TAIL_START).slice(-MAX_TAILS);
  if (starts.length === 0 || isOfStatement(line)) return undefined;
  const start = starts.find(({ index }) => isTail(line.slice(index)));
  if (!start) return undefined;
  const before = line.slice(0, start.index).trim();
  const isHeadline = wordsIn(before).length >= MIN_HEADLINE_WORDS && !LETTERHEAD.test(before);
  return {
    text: line.slice(start.index + start[0].length).trim(),
    ...(isHeadline && { headline: before }),
  };
};

const isTail = (tail: string): boolean => {
  const [words, statement] = [wordsIn(unmarked(tail)), statementOf(tail)];
  if (!statement || unfinished(tail) || !words.every(embargoWord)) return false;
  if (/fristende$/i.test(words[0] ?? '') || /\.\s*$/.test(tail) || isSeason(tail)) return false;
  if (/^\s*[([]/.test(tail) && !/[)\]]\W*$/.test(tail)) return false;
  return statement === 'sure' || words.some((word) => NOUN.test(word));
};

const isHead = (head: string): boolean => {
  const statement = statementOf(head);
  const words = wordsIn(unmarked(head));
  // `Sperrfristende` begins headlines on farming.
  if (!statement || !words.every(embargoWord) || /fristende$/i.test(words[0] ?? '')) return false;
  if (head.endsWith(':'))
    return NOUN.test(words[0] ?? '') && /\d ?Uhr|\d[:.]\d\d(?!\d)/i.test(head);
  if (/^\s*[([].*[)\]]$/.test(head) || SURE_NOUN.test(words[0] ?? '')) return true;
  return statement === 'sure' && words.some((word) => NOUN.test(word) || namesText(word));
};
