import { formLength, MAX_CONTEXT_BYTES } from './batches.ts';

/** Sentences on each side of a batch: what a pronoun or an abbreviation refers to is near. */
const MAX_NEIGHBOURS = 8;

const SENTENCE_SEPARATOR = ' ';
const BLOCK_SEPARATOR = '\n\n';

/** A sentence of the article; `opens` says that a paragraph or a heading begins with it. */
type ContextSentence = { text: string; opens: boolean };

/**
 * Text that DeepL reads with a batch without billing it: the batch and some whole sentences around
 * it, or as much as the limit allows, with a blank line between the article's blocks. DeepL's guide
 * asks for the paragraphs before and after, as in a document.
 *
 * @param first Index of the batch's first sentence in `sentences`.
 * @param last Index of its last sentence.
 * @param limit Bytes, form-encoded.
 */
export const contextAround = (
  sentences: readonly ContextSentence[],
  { first, last }: { first: number; last: number },
  limit = MAX_CONTEXT_BYTES,
): string => {
  const from = Math.max(0, first - MAX_NEIGHBOURS);
  const near = sentences.slice(from, last + 1 + MAX_NEIGHBOURS);
  const lengths = near.map(({ text }) => formLength(text) + formLength(BLOCK_SEPARATOR));
  const [start, end] = grow(lengths, Math.floor((first + last) / 2) - from, limit);
  return near
    .slice(start, end)
    .map(({ text, opens }, at) => (at === 0 ? text : separator(opens) + text))
    .join('');
};

const separator = (opens: boolean): string => (opens ? BLOCK_SEPARATOR : SENTENCE_SEPARATOR);

/**
 * Adds sentences from the middle outwards, alternating between both sides, while they fit. A
 * sentence that doesn't fit ends its side, so that the context has no gap.
 */
const grow = (lengths: readonly number[], middle: number, limit: number): [number, number] => {
  let [start, end, left] = [middle, middle, limit];
  let [open, back] = [2, false];
  while (open > 0) {
    const length = lengths[back ? start - 1 : end];
    if (length === undefined || length > left) open -= 1;
    else {
      left -= length;
      if (back) start -= 1;
      else end += 1;
      open = 2;
    }
    back = !back;
  }
  return [start, end];
};
