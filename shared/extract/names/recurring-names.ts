import { CONTRACTIONS, DEFINITE_ARTICLES, INDEFINITE_ARTICLES } from '../../german/determiners.ts';
import { REPORTING_WITH_MORE, SAYING_VERBS } from '../../german/saying.ts';
import { follows } from '../../german/tokens.ts';
import { mentionAt, type NameMention, type ReadSentence } from './name-mention.ts';
import type { NameToken } from './name-word.ts';

const ARTICLES: readonly string[] = [...DEFINITE_ARTICLES, ...INDEFINITE_ARTICLES, ...CONTRACTIONS];
const SPEAKING: ReadonlySet<string> = new Set([...SAYING_VERBS, ...REPORTING_WITH_MORE]);
const MAX_NAME_WORDS = 4;

/** Words in a row that are no known nouns, from word `from` to word `to`. */
type Run = { from: number; to: number };

/**
 * Persons that the article introduces by two to four unknown words and calls by the last of them
 * where they speak: `Tarvo Keskula`, then `Keskula sagte`.
 */
export const recurringNames = (read: readonly ReadSentence[]): NameMention[][] => {
  const runs = read.map(unknownRuns);
  const lone = new Set(
    read.flatMap(({ tokens }, i) =>
      (runs[i] ?? []).flatMap(({ from, to }) =>
        from === to && isSpeaking(tokens, to) ? (tokens[to]?.text ?? []) : [],
      ),
    ),
  );
  return read.map(({ sentence, tokens }, i) =>
    (runs[i] ?? []).flatMap(({ from, to }) => {
      const [first, last] = [tokens[from], tokens[to]];
      const isName = to > from && to - from < MAX_NAME_WORDS && lone.has(last?.text ?? '');
      return first && last && isName ? [mentionAt(sentence, 'person', first.start, last.end)] : [];
    }),
  );
};

const isSpeaking = (tokens: readonly NameToken[], at: number): boolean =>
  [tokens[at - 1], tokens[at + 1]].some((one) => SPEAKING.has(one?.text ?? ''));

const unknownRuns = ({ tokens, mentions }: ReadSentence): Run[] => {
  const isFree = ({ start, end }: NameToken) =>
    !mentions.some((one) => one.start < end && start < one.end);
  const runs: Run[] = [];
  for (const [i, token] of tokens.entries()) {
    if (!token.word.isUnknown || !isFree(token)) continue;
    const open = runs.at(-1);
    if (open?.to === i - 1 && follows(token)) open.to = i;
    else if (!ARTICLES.includes(tokens[i - 1]?.text.toLowerCase() ?? ''))
      runs.push({ from: i, to: i });
  }
  return runs;
};
