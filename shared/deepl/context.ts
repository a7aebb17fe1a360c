import { formLength, MAX_CONTEXT_BYTES } from './batches.ts';

const SEPARATOR = ' ';

/**
 * The text around a batch: sentences from its middle outwards, on both sides in turn, while they
 * fit. A sentence that doesn't fit ends its side, so that the context has no gap.
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

/**
 * What DeepL is told about a batch without being billed: the title and the article's text, or as
 * much of the text around the batch as the limit leaves room for.
 *
 * @param first Index of the batch's first sentence in `sentences`.
 * @param last Index of its last sentence.
 * @param limit Bytes, form-encoded.
 */
export const contextAround = (
  article: { title?: string | undefined; sentences: readonly string[] },
  { first, last }: { first: number; last: number },
  limit = MAX_CONTEXT_BYTES,
): string => {
  const title = article.title && formLength(article.title) < limit ? [article.title] : [];
  const lengths = article.sentences.map((sentence) => formLength(sentence) + SEPARATOR.length);
  const left = limit - title.reduce((sum, text) => sum + formLength(text), 0);
  const [start, end] = grow(lengths, Math.floor((first + last) / 2), left);
  return [...title, ...article.sentences.slice(start, end)].join(SEPARATOR);
};
