import * as z from 'zod';
import { type Counts, ratesOf, totalOf } from '../statistics.ts';

type Split = (text: string) => readonly string[];

/** Paragraphs, each as its sentences. */
export const SentenceSet = z.object({ docs: z.array(z.array(z.string())) });
export const SentenceCases = z.array(
  z.object({ group: z.string(), text: z.string(), expected: z.array(z.string()) }),
);
type SentenceCase = z.infer<typeof SentenceCases>[number];

/** Precision, recall and F1 of the ends of sentences within paragraphs; the last end is given. */
export const scoreBounds = (paragraphs: readonly string[][], split: Split) =>
  ratesOf(
    totalOf(paragraphs.map((sentences) => countBounds(sentences, split(sentences.join(' '))))),
  );

/** An end is where it is by the characters before it, white space left out. */
export const countBounds = (gold: readonly string[], found: readonly string[]): Counts => {
  const [wanted, offered] = [innerEnds(gold), innerEnds(found)];
  const right = offered.filter((end) => wanted.includes(end)).length;
  return { right, wrong: offered.length - right, missed: wanted.length - right };
};

/** How many cases of each group come out exactly, white space aside. */
export const casesPassed = (
  cases: readonly SentenceCase[],
  split: Split,
): Map<string, { passed: number; all: number }> => {
  const groups = new Map<string, { passed: number; all: number }>();
  for (const { group, text, expected } of cases) {
    const { passed, all } = groups.get(group) ?? { passed: 0, all: 0 };
    const isRight = JSON.stringify(bare(split(text))) === JSON.stringify(bare(expected));
    groups.set(group, { passed: passed + (isRight ? 1 : 0), all: all + 1 });
  }
  return groups;
};

const innerEnds = (sentences: readonly string[]): number[] => {
  let end = 0;
  const ends = sentences.map((sentence) => {
    end += sentence.replace(/\s+/gu, '').length;
    return end;
  });
  return [...new Set(ends)].filter((one) => one > 0 && one < end);
};

const bare = (sentences: readonly string[]): string[] =>
  sentences.map((sentence) => sentence.replace(/\s+/gu, ' ').trim()).filter(Boolean);
