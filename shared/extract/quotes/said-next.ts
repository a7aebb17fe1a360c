import type { Attribution } from './attribution.ts';
import { attributionAfter } from './attribution-after.ts';
import { clauseOf } from './clauses.ts';
import { sentenceRange } from './masked-text.ts';
import { ofTheseWords } from './of-these-words.ts';
import type { Item } from './phrases.ts';
import { pointingBack } from './pointing-back.ts';
import type { TextRange } from './quoted-ranges.ts';
import { HEARSAY, isSaying, PASSIVE, SAID_WORDS } from './speech-words.ts';
import { isVerbless, writtenIn } from './stated-source.ts';
import type { TextLayout } from './text-layout.ts';
import { verbClause } from './verb-clauses.ts';

/** Code units of a sentence that may follow a quotation before `Das sagte Jana Weber`. */
const MAX_REST = 80;

/**
 * Who spoke by the sentence after a quotation, if that is about it: `Das sagte Jana Weber`, `So steht
 * es im Papier des Verbands`.
 */
export const saidNext = (
  clause: readonly Item[] | undefined,
  { end }: TextRange,
  of: TextLayout,
  last: number,
): Attribution | undefined => {
  const [first, ...rest] = clause ?? [];
  const untold = of.text.slice(end, sentenceRange(of, last).end);
  if (!first || untold.length > MAX_REST || /[.!?,;:].*\p{L}/u.test(untold)) return undefined;
  return (
    goingOn(first, rest) ??
    writingOn([first, ...rest]) ??
    withTheseWords(first, rest) ??
    pointingBack(first, rest) ??
    ofTheseWords(first, rest) ??
    reference(first, rest)
  );
};

/** `heißt es in dem Bericht`, `sagt Jana Weber`: the sentence of the quotation goes on. */
const goingOn = (first: Item, rest: readonly Item[]): Attribution | undefined => {
  if (first.phrase || !(isSaying(first.word) || HEARSAY.test(first.word))) return undefined;
  const clause = [first, ...rest];
  return attributionAfter([{ ...first, gap: ', ' }, ...rest], true) ?? writtenIn(clause);
};

/** `In dem Papier heißt es weiter`: so it did before. */
const writingOn = (items: readonly Item[]): Attribution | undefined => {
  const clause = clauseOf(items);
  const isMore = clause.some(({ word }) => /^weiter$/i.test(word));
  return isMore && clause.some(({ word }) => HEARSAY.test(word)) ? writtenIn(clause) : undefined;
};

/** `Mit diesem Satz begann sie`. */
const withTheseWords = (first: Item, rest: readonly Item[]): Attribution | undefined => {
  if (!/^(?:Mit|In)$/.test(first.word) || !SAID_WORDS.test(first.phrase?.head ?? ''))
    return undefined;
  const [verb] = rest;
  const isSubject = verb && !verb.phrase && !PASSIVE.test(verb.word);
  return (isSubject && verbClause(rest, false)) || { nobody: true };
};

/** `Aus dem Gutachten der Werft`. */
const reference = (first: Item, rest: readonly Item[]): Attribution | undefined => {
  const clause = [first, ...rest];
  return /^(?:Aus|Quelle)$/.test(first.word) && isVerbless(clause) ? writtenIn(clause) : undefined;
};
