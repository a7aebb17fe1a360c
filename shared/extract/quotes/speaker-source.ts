import type { Gender } from './phrases.ts';
import type { Protagonists } from './protagonists.ts';
import type { TextRange } from './quoted-ranges.ts';

/** Who speaks, or is spoken of, at some sentence. */
export type SpeakerSource = {
  speaker: TextRange;
  name?: string | undefined;
  gender?: Gender | undefined;
  at: number;
  said: boolean;
  /** A paper or a broadcaster, which no pronoun after it means. */
  medium?: boolean;
  /** Some body that has not spoken: a pronoun may mean it, words without a speaker are not its. */
  weak?: boolean;
};

/** What the text says of the persons it names. */
export type PersonFacts = {
  genders: ReadonlyMap<string, Gender>;
  titles: ReadonlyMap<string, readonly string[]>;
  unnamedAges: ReadonlySet<string>;
  protagonists: Protagonists;
};

/** Sentences that may come between a quotation without a speaker and the words that name one. */
export const MAX_SILENCE = 1;

export const agrees = (pronoun: Gender | undefined, gender: Gender | undefined): boolean =>
  gender === undefined || pronoun === gender || (pronoun === 'woman' && gender === 'several');
