/** Offsets of the text between two quotation marks, without the marks. */
export type TextRange = { start: number; end: number };

const CLOSING: Record<string, string> = {
  '„': '“”"',
  '“': '”“',
  '"': '"',
  '»': '«',
  '«': '»',
  '‚': '‘’',
  '›': '‹',
  '‹': '›',
};
const OPENING = /[„“"»«‚›‹]/g;
const BEFORE_WORD = /^$|[\s([{:/–—-]/;
const MAX_QUOTE_LENGTH = 2000;

/**
 * Quotations in one block of text, outermost marks only. A mark opens before a word; it is skipped
 * if nothing closes it within 2,000 code units or before the same mark opens again. A quotation
 * that is still open at the end of the block goes on in the next one if that begins with the mark.
 */
export const quotedRanges = (text: string, next = ''): TextRange[] => {
  const found: TextRange[] = [];
  let from = 0;
  for (const { index, 0: mark } of text.matchAll(OPENING)) {
    if (index < from || !opens(text, index)) continue;
    const end = closingAt(text, index, mark) ?? openEnd(text, index, mark, next);
    if (end === undefined) continue;
    found.push(...trimmed(text, index + 1, end));
    from = end + 1;
  }
  return found;
};

const opens = (text: string, index: number): boolean =>
  BEFORE_WORD.test(text.slice(Math.max(0, index - 1), index)) && /\S/.test(text[index + 1] ?? ' ');

const closingAt = (text: string, open: number, mark: string): number | undefined => {
  const closing = CLOSING[mark] ?? '';
  const last = Math.min(text.length, open + MAX_QUOTE_LENGTH);
  for (let i = open + 1; i < last; i++) {
    const letter = text[i] ?? '';
    if (closing.includes(letter) && !isApostrophe(text, i)) return i;
    if (letter === mark) return undefined;
  }
  return undefined;
};

const openEnd = (text: string, open: number, mark: string, next: string): number | undefined => {
  const isOpen = next.startsWith(mark) && mark !== '"' && text.length - open <= MAX_QUOTE_LENGTH;
  return isOpen && text.lastIndexOf(mark) === open ? text.length : undefined;
};

const isApostrophe = (text: string, index: number): boolean =>
  text[index] === '’' && /\p{L}/u.test(text[index + 1] ?? '');

const trimmed = (text: string, start: number, end: number): TextRange[] => {
  const inside = text.slice(start, end);
  const from = start + inside.length - inside.trimStart().length;
  const to = start + inside.trimEnd().length;
  return from < to ? [{ start: from, end: to }] : [];
};

export const rangeOf = ({ start, end }: TextRange): TextRange => ({ start, end });
