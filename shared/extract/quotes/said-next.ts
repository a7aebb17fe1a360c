import { DEFINITE_ARTICLES } from '../../german/determiners.ts';
import { type Attribution, attributed } from './attribution.ts';
import { attributionAfter } from './attribution-after.ts';
import { sentenceRange } from './masked-text.ts';
import { whoWrote } from './named-sources.ts';
import type { Item } from './phrases.ts';
import type { TextRange } from './quoted-ranges.ts';
import {
  AUXILIARY,
  BEING,
  HEARSAY,
  INSCRIBED,
  isSaying,
  isVerb,
  PARTICIPLES,
  PASSIVE,
  SAID_WORDS,
} from './speech-words.ts';
import { isSpeaker, subjectIn } from './subjects.ts';
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

/** `Mit diesem Satz begann sie`. */
const withTheseWords = (first: Item, rest: readonly Item[]): Attribution | undefined => {
  if (!/^(?:Mit|In)$/.test(first.word) || !SAID_WORDS.test(first.phrase?.head ?? ''))
    return undefined;
  const [verb] = rest;
  const isSubject = verb && !verb.phrase && !PASSIVE.test(verb.word);
  return (isSubject && verbClause(rest, false)) || { nobody: true };
};

/** `Das sagte Jana Weber`, `So steht es im Papier`, `Geschrieben hat das Jana Weber`. */
const pointingBack = (first: Item, rest: readonly Item[]): Attribution | undefined => {
  const [verb, next, ...more] = rest;
  if (verb?.phrase && first.word === 'So' && isVerbless(rest)) return subjectOf(rest);
  if (!verb || verb.phrase) return undefined;
  if (READ.test(first.word.toLowerCase()) && BEING.test(verb.word)) return writtenIn(rest);
  if (first.phrase) return undefined;
  const isIt = /^(?:das|dies|es)$/.test(next?.word ?? '');
  if (PARTICIPLES.has(first.word.toLowerCase()) && AUXILIARY.test(verb.word))
    return next && isIt ? subjectOf(parted(next, more)) : undefined;
  if (!/^(?:Das|Dies|So)$/.test(first.word)) return undefined;
  const isWorded = WORDED.test(verb.word) || isSaying(verb.word);
  if (isIt && isWorded && !HEARSAY.test(verb.word) && !rest.some(({ word }) => word === 'auch'))
    return subjectOf(more);
  if (isSaying(verb.word) && !HEARSAY.test(verb.word))
    return attributionAfter([{ ...verb, gap: ', ' }, ...rest.slice(1)], true);
  if (/^lautete?$/.test(verb.word)) return writtenIn(rest);
  if (INSCRIBED.test(verb.word) || HEARSAY.test(verb.word))
    return rest.some(isPlaced) ? writtenIn(rest) : undefined;
  const isRead = rest.some(
    ({ word, phrase }) => READ.test(word) || /^S(?:atz|ätze)$/.test(phrase?.head ?? ''),
  );
  return isRead && (BEING.test(verb.word) || /^k(?:a|o)nnt?e?$/.test(verb.word))
    ? writtenIn(rest)
    : undefined;
};

const READ = /^(?:(?:nachzu|nach)?lesen|festgehalten|geschrieben)$/;

const WORDED = /^(?:formulier|beschr[ei]|schilder|drück|begründe|sieht|sah|fass)/;

/** Of `das Reederin Jana Weber`, read as one phrase, the person alone. */
const parted = ({ phrase, word, ...item }: Item, more: readonly Item[]): Item[] => {
  if (!phrase) return [...more];
  const start = phrase.start + word.length + 1;
  return [{ ...item, word, phrase: { ...phrase, start, determiner: undefined } }, ...more];
};

const isPlaced = ({ phrase }: Item): boolean =>
  /^(?:in|im|auf|bei|beim|aus)$/.test(phrase?.preposition ?? '');

/** `Zu diesem Ergebnis kommt die Kammer`, `Diese Worte stammen von Jana Weber`. */
const ofTheseWords = ({ word, phrase }: Item, rest: readonly Item[]): Attribution | undefined => {
  const { head = '', determiner = '', preposition } = phrase ?? {};
  const [verb, ...more] = rest;
  if (!verb || verb.phrase) return undefined;
  const isThis = /^dies/.test(determiner);
  if (word === 'Zu')
    return isThis && /^(?:komm|kam|gelang)/.test(verb.word) ? subjectOf(more) : undefined;
  if (preposition || !(isThis || DEFINITE_ARTICLES.includes(determiner)) || !WORDS.test(head))
    return undefined;
  if (FROM.test(verb.word)) return writtenIn(more);
  if (!isThis) return undefined;
  if (more[0]?.word === 'man' || more.at(-1)?.word === 'zugeschrieben') return { nobody: true };
  return RAISED.test(verb.word) || isSaying(verb.word) ? subjectOf(more) : undefined;
};

const FROM = /^(?:stamm(?:en|t|ten?)|steh(?:t|en)|stand(?:en)?|f[ia]nde[nt]?)$/;

const RAISED = /^(?:erheb|erhob|zieht|zog|stellt|äußer|formulier|vertritt|vertrat|traf|trifft)/;

const WORDS =
  /(?:Satz|Sätze|Worte?|Zeilen?|Zitat|Aussage|Passage|Formulierung|Einschätzung|Forderung|Warnung|Feststellung)$/;

/** `Aus dem Gutachten der Werft`. */
const reference = (first: Item, rest: readonly Item[]): Attribution | undefined => {
  const clause = [first, ...rest];
  return /^(?:Aus|Quelle)$/.test(first.word) && isVerbless(clause) ? writtenIn(clause) : undefined;
};

const isVerbless = (items: readonly Item[]): boolean =>
  !items.some(({ word, phrase }) => !phrase && (isVerb(word) || BEING.test(word)));

const subjectOf = (items: readonly Item[]): Attribution => {
  const phrase = subjectIn(items, false)?.phrase;
  const speaks = phrase && (isSpeaker(phrase) || phrase.kind === 'pronoun');
  return speaks ? attributed(phrase) : { nobody: true };
};

const writtenIn = (items: readonly Item[]): Attribution => {
  const phrase = whoWrote(items);
  return phrase ? attributed(phrase) : { nobody: true };
};
