import { formLength, MAX_CONTEXT_BYTES } from './batches.ts';

const SEPARATOR = ' ';

/**
 * Text that DeepL reads with a batch without billing it: the whole article, or as much around the
 * batch as the limit allows.
 *
 * @param first Index of the batch's first sentence in `sentences`.
 * @param last Index of its last sentence.
 * @param limit Bytes, form-encoded.
 */
export const contextAround = (
  sentences: readonly string[],
  { first, last }: { first: number; last: number },
  limit = MAX_CONTEXT_BYTES,
): string => {
  const lengths = sentences.map((sentence) => formLength(sentence) + SEPARATOR.length);
  const [start, end] = grow(lengths, Math.floor((first + last) / 2), limit);
  return sentences.slice(start, end).join(SEPARATOR);
};

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
