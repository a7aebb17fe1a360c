import type { Phrase } from './phrases.ts';
import type { TextRange } from './quoted-ranges.ts';

/** Who said it and by which word the text says so; a pronoun still needs a name. */
export type Attribution = {
  speaker?: TextRange | undefined;
  pronoun?: TextRange | undefined;
  cue?: TextRange | undefined;
  phrase?: Phrase | undefined;
  /** How many speak, as far as the verb says it. */
  number?: 'one' | 'several' | undefined;
  /** The verb of saying is in the clause that holds the quotation. */
  close?: boolean;
  /** The sentence names the speaker as its source: `laut Jana Weber`. */
  source?: boolean;
  /** Another quotation of the sentence has the verb. */
  shared?: boolean;
  /** The clause is in reported speech, without a verb of saying. */
  reported?: boolean;
  /** The text names nobody, or its author. */
  nobody?: boolean;
};

export const attributed = (phrase: Phrase, cue?: TextRange): Attribution => {
  const range = { start: phrase.start, end: phrase.end };
  return phrase.kind === 'pronoun'
    ? { pronoun: range, cue, phrase }
    : { speaker: range, cue, phrase };
};
