import * as z from 'zod';
import type { Article } from '../article/article.ts';
import { segments } from '../article/segments.ts';
import type { Summary } from '../article/summary.ts';
import { checkDates } from './check-dates.ts';
import { checkNames } from './check-names.ts';
import { checkNumbers } from './check-numbers.ts';
import { checkQuotes } from './check-quotes.ts';
import { checkSupport } from './check-support.ts';
import type { Evidence, ProofCheck } from './evidence.ts';
import { vocabularyOf } from './vocabulary.ts';

/** A statement to be proven: German text, and the ids of the sentences meant to prove it. */
export const UnprovenStatement = z.object({
  text: z.string().min(1).max(400),
  sentences: z.array(z.string()).min(1).max(5),
});
export type UnprovenStatement = z.infer<typeof UnprovenStatement>;

/** Names what in a statement the article does not prove; undefined if it is proven. */
export type Proof = (claim: UnprovenStatement) => string | undefined;

const CHECKS: ProofCheck[] = [checkNumbers, checkDates, checkQuotes, checkNames, checkSupport];

/**
 * Checks statements against an article: every cited sentence exists, and every number, date,
 * quotation and name occurs in a cited one. Meaning is not understood: a wrong subject or a
 * spurious `nicht` goes unnoticed.
 */
export const proofBy = (article: Article, extractive: Summary): Proof => {
  const sentences = segments(article);
  const byId = new Map(sentences.map((sentence) => [sentence.id, sentence]));
  const vocabulary = vocabularyOf(sentences.map(({ text }) => text).join(' '));
  return ({ text, sentences: ids }) => {
    const missing = ids.find((id) => !byId.has(id));
    if (missing !== undefined) return `sentence ${missing}`;
    const cited = ids.flatMap((id) => byId.get(id) ?? []);
    const joined = cited.map((sentence) => sentence.text).join(' ');
    const evidence: Evidence = { cited, text: joined, article, vocabulary, extractive };
    return firstOf(CHECKS, (check) => check(text, evidence));
  };
};

const firstOf = <One, Found>(
  all: readonly One[],
  find: (one: One) => Found | undefined,
): Found | undefined => {
  for (const one of all) {
    const found = find(one);
    if (found !== undefined) return found;
  }
  return undefined;
};
