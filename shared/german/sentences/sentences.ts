import { bindsRight, type Following, type Stop, tokenBefore } from './binds-right.ts';
import { splitLong } from './split-long.ts';
import { STARTERS } from './starters.ts';

/** A terminator with the closing marks after it, or the end of a line. */
const STOP = /([.!?…]+)(["“”»«’‘'›‹)\]]*[.!?…]*)|\n/g;
const GAP = /\s*/y;
/** Marks before the first word of a sentence. */
const OPENING = /(?:[„“”"»«›‹‚‘'`([¿¡]|[-–—•*·](?!\d) ?){0,4}/y;
const WORD = /\p{L}[\p{L}\p{M}]*/uy;
/** `Dipl.-Ing.`: an abbreviation as part of a word. */
const JOINING_HYPHEN = /[-\u2010\u2011]/;
const UPPER = /^(?:\p{Lu}|[ie]\p{Lu})/u;

/**
 * German sentences of one block of text. Lossless: joined they are the block, each keeps the spaces
 * after it. A sentence beyond 2,000 UTF-16 code units is cut at a mark or space. A newline always
 * ends a sentence. Rules over word lists, in linear time.
 */
export const sentences = (block: string): string[] => {
  const parts: string[] = [];
  let start = 0;
  for (const end of ends(block)) {
    parts.push(block.slice(start, end));
    start = end;
  }
  if (start < block.length) parts.push(block.slice(start));
  return parts.flatMap(splitLong);
};

function* ends(text: string): Generator<number> {
  const quote = straightQuotes(text);
  let start = 0;
  const stop = new RegExp(STOP);
  for (let hit = stop.exec(text); hit; hit = stop.exec(text)) {
    const [whole, marks = '', after = ''] = hit;
    const closing = quote.opensAt(hit.index + marks.length) && after.startsWith('"') ? '' : after;
    const end = hit.index + (marks ? marks.length + closing.length : whole.length);
    const next = skip(GAP, text, end);
    if (marks && !isEnd({ text, start, at: hit.index, marks, closing, end }, next)) continue;
    stop.lastIndex = Math.max(stop.lastIndex, next);
    if (next >= text.length || text.slice(start, end).trim() === '') continue;
    yield next;
    start = next;
  }
}

/** Straight quotation marks open and close in turn. */
const straightQuotes = (text: string) => {
  let seen = 0;
  let at = text.indexOf('"');
  return {
    opensAt(index: number): boolean {
      while (at !== -1 && at < index) {
        seen += 1;
        at = text.indexOf('"', at + 1);
      }
      return at === index && seen % 2 === 0;
    },
  };
};

const isEnd = (stop: Stop, next: number): boolean => {
  const { text, marks, closing, at, end } = stop;
  if (next >= text.length) return false;
  if (text.slice(end, next).includes('\n')) return true;
  const following = follow(text, next, next > end);
  if (!following.spaced) return isGlued(stop, following);
  if (!/[\p{Lu}\p{N}§]/u.test(following.first) && !UPPER.test(following.word)) return false;
  if (closing === ')' && text[at - 1] === '(') return false;
  return closing !== '' || marks !== '.' || !bindsRight(stop, following);
};

const follow = (text: string, next: number, spaced: boolean): Following => {
  const first = skip(OPENING, text, next);
  WORD.lastIndex = first;
  const word = WORD.exec(text)?.[0] ?? '';
  return { first: text.charAt(first), word, spaced };
};

/** A full stop without a space after it: `übernommen.Ralph`, but `www.Beispiel.de` and `Node.Js`. */
const isGlued = ({ text, at, marks, closing }: Stop, { word }: Following): boolean => {
  if (
    marks.length > 1 ||
    JOINING_HYPHEN.test(text.charAt(at + 1)) ||
    !/^\p{Lu}\p{Ll}/u.test(word) ||
    /^(?:In|Innen|De|Com|Org|Net)$/.test(word)
  )
    return false;
  const token = tokenBefore(text, at);
  if (/[@/:]|www/i.test(token)) return false;
  return (
    closing !== '' ||
    (STARTERS.has(word) && !token.includes('.')) ||
    /(?:^|[^.\p{L}])[\p{L}-]*\p{Ll}{3}$/u.test(token)
  );
};

const skip = (pattern: RegExp, text: string, at: number): number => {
  pattern.lastIndex = at;
  return at + (pattern.exec(text)?.[0].length ?? 0);
};
