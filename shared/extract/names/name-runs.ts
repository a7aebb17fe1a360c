import type { Name } from '../../article/summary.ts';
import type { NameToken } from './name-word.ts';
import { organisationAt } from './organisation-at.ts';
import { personAt } from './person-at.ts';
import { placeAt } from './place-at.ts';

/** A name among the words of a text: `length` words from word `at`. */
export type NameRun = { type: Name['type']; at: number; length: number };

/** Names by word lists and rules, left to right, without overlaps. */
export const nameRuns = (text: string, tokens: readonly NameToken[]): NameRun[] => {
  const found: NameRun[] = [];
  for (let at = 0; at < tokens.length; at++) {
    const here = nameAt(text, tokens, at);
    if (!here) continue;
    found.push(here);
    at += here.length - 1;
  }
  return found;
};

const nameAt = (text: string, tokens: readonly NameToken[], at: number): NameRun | undefined => {
  // Most words cannot: they are neither capitalised nor the adjective of a country.
  if (!tokens[at]?.word.opensName) return undefined;
  const organisation = organisationAt(text, tokens, at);
  const person = personAt(text, tokens, at);
  const place = placeAt(text, tokens, at);
  const length = Math.max(organisation, person, place);
  if (length === 0) return undefined;
  if (person === length) return { type: 'person', at, length };
  return { type: organisation === length ? 'organisation' : 'place', at, length };
};
