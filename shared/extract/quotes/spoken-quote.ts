import type { Attribution } from './attribution.ts';
import type { TextRange } from './quoted-ranges.ts';

/** A quotation with what the text says about its speaker. */
export type SpokenQuote = TextRange &
  Attribution & {
    /** A pronoun stands for the speaker. */
    resolved?: boolean;
    /** It is only a part of the sentence that holds it. */
    partial: boolean;
  };
