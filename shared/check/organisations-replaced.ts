import { memoized } from '../german/memoized.ts';
import { ORGANISATION_WORDS, type OrganisationKey } from '../german/names/organisation-words.ts';
import type { NameFacts } from '../languages/target-language.ts';

const KEYS = Object.keys(ORGANISATION_WORDS) as OrganisationKey[];

/** Large organisations in whose place the translation has another that the German does not name. */
export const organisationsReplaced = (
  source: string,
  translation: string,
  { organisations }: NameFacts,
): string[] => {
  const named = KEYS.filter((key) => hasAny(source, ORGANISATION_WORDS[key]));
  const missing = named.filter((key) => !hasAny(translation, organisations[key]));
  if (!missing.length) return [];
  const added = KEYS.some((key) => !named.includes(key) && hasAny(translation, organisations[key]));
  return added ? missing : [];
};

const hasAny = (text: string, words: string): boolean => pattern(words).test(text);

const pattern = memoized((words) => new RegExp(`(?<!\\p{L})(?:${words})`, 'u'));
