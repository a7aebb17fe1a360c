import { harmonicMean, ratio } from '../statistics.ts';

/** Words in lower case and numbers with their decimals; compounds with a hyphen are several. */
const rougeWords = (text: string): string[] =>
  text
    .normalize('NFC')
    .toLowerCase()
    .match(/[\p{L}\p{M}]+|\d+(?:[.,:]\d+)*/gu) ?? [];

/**
 * F1 of ROUGE-1: the words that a summary shares with its reference, each as often as both have it
 * (Lin, "ROUGE: A Package for Automatic Evaluation of Summaries", 2004). Words are not stemmed.
 */
export const rouge1 = (summary: string, reference: string): number => {
  const [own, wanted] = [rougeWords(summary), rougeWords(reference)];
  const left = new Map<string, number>();
  for (const word of wanted) left.set(word, (left.get(word) ?? 0) + 1);
  let shared = 0;
  for (const word of own) {
    const count = left.get(word) ?? 0;
    if (count > 0) shared += 1;
    left.set(word, count - 1);
  }
  return harmonicMean(ratio(shared, own.length), ratio(shared, wanted.length));
};
