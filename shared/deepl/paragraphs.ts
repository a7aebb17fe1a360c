import type { TextResult, TranslateTextOptions } from 'deepl-node';
import { codePoints } from '../code-points.ts';
import { inTags, outOfTags } from './tagged-sentences.ts';

/** What DeepL answered to one sentence; `text` is missing where the tags of its paragraph are. */
export type SentenceResult = { text: string | undefined; billedCharacters: number | undefined };

/** Version 2 is the stricter algorithm; the tags alone split the text. */
export const TAG_OPTIONS = {
  tagHandling: 'xml',
  tagHandlingVersion: 'v2',
  splittingTags: ['s'],
  outlineDetection: false,
} satisfies TranslateTextOptions;

/** `lengths`: how many sentences each text has. */
export const toParagraphs = (sentences: readonly string[], lengths: readonly number[]) => {
  let start = 0;
  return lengths.map((length) => {
    const paragraph = sentences.slice(start, start + length);
    start += length;
    return { sentences: paragraph, text: inTags(paragraph) };
  });
};

/** One sentence of a paragraph after the other, each with its share of what the paragraph cost. */
export const outOfParagraphs = (
  paragraphs: ReturnType<typeof toParagraphs>,
  results: readonly TextResult[],
): SentenceResult[] =>
  paragraphs.flatMap(({ sentences }, at) => {
    const { text = '', billedCharacters } = results[at] ?? {};
    const texts = typeof text === 'string' ? outOfTags(sentences.length, text) : undefined;
    const shares = billedCharacters === undefined ? [] : shareOut(billedCharacters, sentences);
    return sentences.map((_, n) => ({ text: texts?.[n], billedCharacters: shares[n] }));
  });

/** Shares in proportion to the lengths, as DeepL bills; whole numbers whose sum is exact. */
const shareOut = (billed: number, sentences: readonly string[]): number[] => {
  const lengths = sentences.map(codePoints);
  const all = lengths.reduce((sum, length) => sum + length, 0);
  let before = 0;
  return lengths.map((length) => {
    const start = before;
    before += length;
    return Math.round((billed * before) / all) - Math.round((billed * start) / all);
  });
};
