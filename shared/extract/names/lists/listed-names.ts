import { withoutGenitive } from '../../../german/stem.ts';
import { tokenise } from '../../../german/tokens.ts';
import { once } from '../../../once.ts';

/** The names of a list. */
export type ListedNames = {
  /** Whether a name is in the list, in any genitive. */
  has: (name: string) => boolean;
  listing: (word: string) => Listing;
};

/**
 * Whether a word is in a list, in any genitive, and whether a name of several words in it begins
 * with the word.
 */
export type Listing = { isListed: boolean; opens: boolean };

/** One object for all words alike. */
const NOT_LISTED: Listing = { isListed: false, opens: false };

const listingOf = (isListed: boolean, opens: boolean): Listing =>
  isListed || opens ? { isListed, opens } : NOT_LISTED;

export const listedNames = (names: () => ReadonlySet<string>): ListedNames => {
  const openings = once(
    () =>
      new Set(
        [...names()].flatMap((name) => {
          const [first, second] = tokenise(name);
          return first && second ? [first.text] : [];
        }),
      ),
  );
  const has = (name: string) => withoutGenitive(name).some((form) => names().has(form));
  return { has, listing: (word) => listingOf(has(word), openings().has(word)) };
};
