import { tokenise } from '../../../german/tokens.ts';

/** Names of a list, and the first words of those that have several. */
export type ListedNames = { names: ReadonlySet<string>; openings: ReadonlySet<string> };

export const listedNames = (names: ReadonlySet<string>): ListedNames => ({
  names,
  openings: new Set(
    [...names].flatMap((name) => {
      const [first, second] = tokenise(name);
      return first && second ? [first.text] : [];
    }),
  ),
});
