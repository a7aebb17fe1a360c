import { PREPOSITIONS } from '../../german/prepositions.ts';
import { type Token, tokenise } from '../../german/tokens.ts';
import type { Mention } from './mentions.ts';
import { phraseAt } from './noun-phrases.ts';
import { nounMentionAt, SPACE } from './noun-runs.ts';
import { type Gender, type Item, isMedium, type Phrase } from './phrases.ts';
import type { TextRange } from './quoted-ranges.ts';

/** The words and phrases of a stretch of text, left to right. */
export const items = (
  text: string,
  { start, end }: TextRange,
  mentions: readonly Mention[],
): Item[] => {
  const near = mentions.filter((one) => one.start < end && start < one.end);
  const tokens = tokenise(text.slice(start, end)).map((token) => ({
    ...token,
    start: token.start + start,
    end: token.end + start,
  }));
  const found: Item[] = [];
  for (let at = 0; at < tokens.length; ) {
    const [item, length] = itemAt(tokens, at, near);
    const before = found.at(-1);
    const joined = withGenitive(before, item);
    if (joined) found[found.length - 1] = joined;
    else found.push(item);
    if (before?.phrase && item.word === 'zufolge')
      before.phrase = { ...before.phrase, subject: false, preposition: 'zufolge' };
    at += length;
  }
  return found;
};

/** `der Sprecher` and `der Feuerwehr` as one; not `der Zeitung`, to which one speaks. */
const withGenitive = (before: Item | undefined, { gap, phrase, end }: Item): Item | undefined => {
  const owner = before?.phrase;
  const isOwned = owner?.kind === 'people' || owner?.kind === 'body';
  if (!isOwned || !phrase || phrase.preposition || !SPACE.test(gap)) return undefined;
  if (!/^(?:der|des|eine[rs]|seine[rs]|ihre[rs])$/.test(phrase.determiner ?? '')) return undefined;
  if (isMedium(phrase)) return undefined;
  return { ...before, end, phrase: { ...owner, end } } as Item;
};

/** `beim Wirt`, `zur Wirtin`. */
const CONTRACTED: Readonly<Record<string, Gender>> = {
  beim: 'man',
  vom: 'man',
  zum: 'man',
  zur: 'woman',
};

/** `während seine Kollegin sagt`, not `während der Sitzung`. */
const isWhile = ({ kind, subject, determiner }: Phrase): boolean =>
  subject && (kind === 'person' || kind === 'people' || (kind === 'body' && determiner === 'die'));

const itemAt = (
  tokens: readonly Token[],
  at: number,
  mentions: readonly Mention[],
): [Item, number] => {
  const token = tokens[at] as Token;
  const word = { start: token.start, end: token.end, gap: token.gap, word: token.text };
  const lower = token.text.toLowerCase();
  const isPreposition = PREPOSITIONS.has(lower) && !nounMentionAt(mentions, token);
  const from = isPreposition ? at + 1 : at;
  const read =
    from === at || SPACE.test(tokens[from]?.gap ?? '')
      ? phraseAt(tokens, from, mentions)
      : undefined;
  if (!read) return [word, 1];
  const [phrase, length] = read;
  if (lower === 'während' && isWhile(phrase)) return [word, 1];
  const gender = phrase.gender ?? (phrase.kind === 'people' ? CONTRACTED[lower] : undefined);
  const placed = isPreposition ? { ...phrase, gender, subject: false, preposition: lower } : phrase;
  return [{ ...word, end: phrase.end, phrase: placed }, length + from - at];
};
