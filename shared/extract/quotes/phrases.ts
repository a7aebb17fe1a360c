import type { Speaking } from '../../german/speaking-nouns.ts';
import type { Mention } from './mentions.ts';
import type { TextRange } from './quoted-ranges.ts';

/** A noun phrase or pronoun. */
export type Phrase = TextRange & {
  /** `name`: a capitalised word that is no known noun; `other`: any noun. */
  kind: 'person' | 'pronoun' | 'name' | 'other' | Speaking;
  /** Whether its form can be a subject's. */
  subject: boolean;
  determiner?: string | undefined;
  preposition?: string | undefined;
  person?: Mention | undefined;
  gender?: Gender | undefined;
  /** The last noun. */
  head?: string;
  /** It names a paper, a broadcaster or an agency. */
  medium?: boolean;
  /** The first word. */
  opening?: string;
  /** A name of several words, known or not. */
  full?: boolean;
  /** `der`, `diese` as a pronoun. */
  demonstrative?: boolean;
};

const MEDIA_NOUN =
  /(?:zeitung|agentur|sender|redaktion|presse|post|rundschau|magazin|journal|radio|rundfunk)s?$/i;

export const isMedium = ({ medium, head = '' }: Phrase): boolean =>
  medium === true || MEDIA_NOUN.test(head);

export type Gender = 'woman' | 'man' | 'several';

/** A word of a clause, or a phrase with its words; `gap` is the text before it. */
export type Item = TextRange & { gap: string; word: string; phrase?: Phrase };
