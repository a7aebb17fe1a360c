import type { Attribution } from './attribution.ts';
import { attributionAfter } from './attribution-after.ts';
import type { Item } from './phrases.ts';
import { AUXILIARY, BEING, HEARSAY, INSCRIBED, isSaying, PARTICIPLES } from './speech-words.ts';
import { isVerbless, subjectOf, writtenIn } from './stated-source.ts';

/** `Das sagte Jana Weber`, `So steht es im Papier`, `Geschrieben hat das Jana Weber`. */
export const pointingBack = (first: Item, rest: readonly Item[]): Attribution | undefined => {
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
