import { collectNames } from '../../shared/extract/names/collect-names.ts';
import { attributedQuotes } from '../../shared/extract/quotes/collect-quotes.ts';
import type { TextLayout } from '../../shared/extract/quotes/text-layout.ts';
import { sentences } from '../../shared/german/sentences/sentences.ts';

export const name = 'presseschau';

type Place = { start: number; end: number };

/**
 * Direct quotations of a plain text with their marks, one paragraph a line. The labels are
 * mentions, so the speaker of a resolved pronoun is the pronoun itself.
 */
export const quotes = (text: string): (Place & { speaker: Place | undefined })[] => {
  const of = layoutOf(text);
  const blocks = [{ type: 'paragraph' as const, sentences: of.sentences }];
  const names = collectNames({ metadata: {}, truncated: false, blocks });
  return attributedQuotes(of, names).map(({ start, end, speaker, pronoun, resolved }) => ({
    start: start - 1,
    end: end + 1,
    speaker: resolved ? pronoun : speaker,
  }));
};

const layoutOf = (text: string): TextLayout => {
  const blocks = [...text.matchAll(/[^\n]+/g)].map(({ index, 0: line }) => ({
    start: index,
    end: index + line.length,
  }));
  const all = blocks.flatMap(({ start, end }) => {
    let from = start;
    return sentences(text.slice(start, end)).map((one) => {
      const sentence = { id: `s${from}`, text: one.trimEnd(), start: from };
      from += one.length;
      return sentence;
    });
  });
  return { text, blocks, sentences: all };
};
