import * as z from 'zod';
import type { Article } from '../article/article.ts';
import { segments } from '../article/document.ts';
import type { Summary } from '../article/summary.ts';
import { checkDates } from './check-dates.ts';
import { checkNames } from './check-names.ts';
import { checkNumbers } from './check-numbers.ts';
import { checkQuotes } from './check-quotes.ts';
import { checkSupport } from './check-support.ts';
import type { Evidence, ProofCheck } from './evidence.ts';
import { vocabularyOf } from './vocabulary.ts';

/** A statement before its proof: German text, and the ids of the sentences that are to prove it. */
export const UnprovenStatement = z.object({
  text: z.string().min(1).max(400),
  sentences: z.array(z.string()).min(1).max(5),
});
export type UnprovenStatement = z.infer<typeof UnprovenStatement>;

/** What in a claim the article does not show; undefined when it is proven. */
export type Proof = (claim: UnprovenStatement) => string | undefined;

const CHECKS: ProofCheck[] = [checkNumbers, checkDates, checkQuotes, checkNames, checkSupport];

/**
 * Holds claims against an article: every cited sentence exists, and every number, date, quotation
 * and name of the claim stands in the cited ones. What a sentence means is not understood: who said
 * or did what, and a `nicht` too many, are not seen.
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
