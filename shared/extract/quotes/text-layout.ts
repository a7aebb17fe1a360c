import type { Article, Sentence } from '../../article/article.ts';
import type { Span } from '../../article/summary.ts';
import type { TextRange } from './quoted-ranges.ts';

/** A running text with the offsets of its blocks and sentences. */
export type TextLayout = {
  text: string;
  blocks: TextRange[];
  sentences: (Sentence & { start: number })[];
};

/** An article as one text: sentences joined by a space, blocks by a line break. */
export const textLayout = ({ blocks }: Pick<Article, 'blocks'>): TextLayout => {
  const texts = blocks.map(({ sentences }) => sentences.map(({ text }) => text).join(' '));
  const sentences = blocks.flatMap((block) => block.sentences);
  const starts = startsOf(sentences.map(({ text }) => text));
  const blockStarts = startsOf(texts);
  return {
    text: texts.join('\n'),
    blocks: texts.map(({ length }, i) => {
      const start = blockStarts[i] ?? 0;
      return { start, end: start + length };
    }),
    sentences: sentences.map((sentence, i) => ({ ...sentence, start: starts[i] ?? 0 })),
  };
};

const startsOf = (texts: readonly string[]): number[] => {
  let next = 0;
  return texts.map(({ length }) => {
    const start = next;
    next += length + 1;
    return start;
  });
};

/** Index of the sentence that contains an offset; -1 before the first. */
export const sentenceAt = ({ sentences }: TextLayout, place: number): number => {
  let [low, high] = [0, sentences.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sentences[middle]?.start ?? 0) <= place) low = middle + 1;
    else high = middle;
  }
  return low - 1;
};

/** A range of the text as spans, one for each sentence that holds a part. */
export const spansOf = (of: TextLayout, range: TextRange): Span[] => {
  const touched = of.sentences.slice(
    Math.max(0, sentenceAt(of, range.start)),
    sentenceAt(of, range.end - 1) + 1,
  );
  return touched.flatMap(({ id, text, start: from }) => {
    const start = Math.max(0, range.start - from);
    const end = Math.min(text.length, range.end - from);
    return start < end ? [{ sentence: id, start, end, text: text.slice(start, end) }] : [];
  });
};
