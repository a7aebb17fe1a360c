import { countMatches } from '../count-matches.ts';
import { memoized } from '../german/memoized.ts';

/** Words of both languages, as expressions, that mean the same. */
export type Counterparts = Readonly<Record<string, string>>;

/** Made for the first text that is compared: there are hundreds of them. */
export const wordsOf = memoized((words: string) => new RegExp(words, 'giu'));

/** Keeps words apart, and the end of a compound the end of a word. */
const REMOVED = 'X';

/** Both texts without the words that say the same in both: they show no other change. */
export const withoutCounterparts = (
  source: string,
  translation: string,
  german: Counterparts,
  translated: Counterparts,
): [string, string] => {
  let [one, other] = [source, translation];
  for (const [sense, words] of Object.entries(german)) {
    const ofGerman = wordsOf(words);
    const ofTarget = translated[sense] === undefined ? undefined : wordsOf(translated[sense]);
    const [found, shown] = [
      countMatches(one, ofGerman),
      ofTarget ? countMatches(other, ofTarget) : 0,
    ];
    if (!ofTarget || found === 0 || shown === 0) continue;
    const both = Math.min(found, shown);
    [one, other] = [withoutFirst(one, ofGerman, both), withoutFirst(other, ofTarget, both)];
  }
  return [one, other];
};

const withoutFirst = (text: string, words: RegExp, count: number): string => {
  let left = count;
  return text.replace(words, (word) => (left-- > 0 ? REMOVED : word));
};
