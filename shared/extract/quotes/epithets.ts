import { speakingNoun } from '../../german/speaking-nouns.ts';
import type { Item, Phrase } from './phrases.ts';
import { agrees, type PersonFacts, type SpeakerSource } from './speaker-source.ts';

/** Sentences after those that name a person for which an epithet means that one. */
const MAX_AGO = 2;

/** What the persons are by the words beside their names: `Stadträtin`, `finanzchefin`. */
export const titlesOf = (clauses: readonly Item[][]): Map<string, string[]> => {
  const titles = new Map<string, string[]>();
  for (const clause of clauses)
    for (const { phrase } of clause) {
      const name = phrase?.person?.name.text;
      const title = phrase?.opening?.toLowerCase();
      if (name && title && !name.toLowerCase().includes(title))
        titles.set(name, [...(titles.get(name) ?? []), title]);
    }
  return titles;
};

/** `die 64-Jährige`, or `die Stadträtin` of `Stadträtin Jana Weber`: who is spoken of already. */
export const isEpithet = (
  { kind, determiner = '', head = '', gender, person, preposition }: Phrase,
  source: SpeakerSource | undefined,
  at: number,
  { titles }: Pick<PersonFacts, 'titles'>,
): boolean => {
  if (!source?.name || person || preposition || kind !== 'people') return false;
  if (!/^d(?:er|ie)$/.test(determiner) || at - source.at > MAX_AGO) return false;
  if (!agrees(gender, source.gender) || speakingNoun(head) !== 'people') return false;
  const word = head.toLowerCase();
  return AGED.test(head) || (titles.get(source.name) ?? []).some((title) => title.endsWith(word));
};

const AGED = /^\d{1,3}-?[Jj]ährige$/;
