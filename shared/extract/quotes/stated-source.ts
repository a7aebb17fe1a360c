import { type Attribution, attributed } from './attribution.ts';
import { whoWrote } from './named-sources.ts';
import type { Item } from './phrases.ts';
import { BEING, isVerb } from './speech-words.ts';
import { isSpeaker, subjectIn } from './subjects.ts';

export const isVerbless = (items: readonly Item[]): boolean =>
  !items.some(({ word, phrase }) => !phrase && (isVerb(word) || BEING.test(word)));

/** Who does what a sentence says of a quotation: nobody if it is no speaker. */
export const subjectOf = (items: readonly Item[]): Attribution => {
  const phrase = subjectIn(items, false)?.phrase;
  const speaks = phrase && (isSpeaker(phrase) || phrase.kind === 'pronoun');
  return speaks ? attributed(phrase) : { nobody: true };
};

/** Whose the document is that a sentence names as the source. */
export const writtenIn = (items: readonly Item[]): Attribution => {
  const phrase = whoWrote(items);
  return phrase ? attributed(phrase) : { nobody: true };
};
