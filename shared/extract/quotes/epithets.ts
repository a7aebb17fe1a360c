import { cityOfAdjective } from '../../german/names/cities.ts';
import { REGIONS } from '../../german/names/regions.ts';
import { speakingNoun } from '../../german/speaking-nouns.ts';
import { alternatives } from '../../word-lists.ts';
import { isCountry } from '../names/lists/countries.ts';
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

/** Of `ein 24-Jähriger`: `der 24-Jährige` is that one. */
export const unnamedAgesIn = (clauses: readonly Item[][]): Set<string> =>
  new Set(
    clauses.flat().flatMap(({ phrase }) => {
      const isNew = phrase && !phrase.person && !/^d/.test(phrase.determiner ?? '');
      return (isNew && AGED.exec(phrase.head ?? '')?.[1]) || [];
    }),
  );

/** `die 64-Jährige`, or `die Stadträtin` of `Stadträtin Jana Weber`: who is spoken of already. */
export const isEpithet = (
  { kind, determiner = '', head = '', gender, person, preposition }: Phrase,
  source: SpeakerSource | undefined,
  at: number,
  { titles, unnamedAges }: PersonFacts,
): boolean => {
  if (!source?.name || person || preposition || kind !== 'people') return false;
  if (!/^d(?:er|ie)$/.test(determiner) || at - source.at > MAX_AGO) return false;
  if (!agrees(gender, source.gender) || speakingNoun(head) !== 'people') return false;
  const word = head.toLowerCase();
  const [, age] = AGED.exec(head) ?? [];
  if (age) return !unnamedAges.has(age);
  return isOfPlace(head) || (titles.get(source.name) ?? []).some((title) => title.endsWith(word));
};

/** `der Kölner`, `die Tirolerin`, `der Niederländer`. */
const isOfPlace = (noun: string): boolean => {
  const man = noun.replace(/(?<=er)in$/, '');
  const place = man.replace(/er$/, '');
  return (
    NATIONAL.test(noun) ||
    (place !== man &&
      (cityOfAdjective(man) !== undefined || REGIONS.has(place) || isCountry(place)))
  );
};

const NATIONAL = new RegExp(
  String.raw`^(?:\p{L}+länder(?:in)?|${alternatives(`
    (?:Österreich|Italien|Spani|Belgi|Norweg|Japan|(?:US-)?Amerikan|Kanadi|Australi|Brasilian|Argentini|Mexikan|Ukrain|Iran|Ägypt|Walis|Steir|Kärntn)(?:i?er)(?:in)?
    Koreaner(?:in)? Südkoreaner(?:in)? Kroate Kroatin Schwede Schwedin Däne Dänin Pole Polin Brite
    Britin Franzose Französin Finne Finnin Serbe Serbin Türke Türkin Russe Russin Grieche Griechin
    Ire Irin Schotte Schottin Ungar Ungarin Tscheche Tschechin Slowene Slowenin Slowake Slowakin
    Portugiese Portugiesin Chinese Chinesin Sachse Sächsin Hesse Hessin Schwabe Schwäbin`)})$`,
  'u',
);

const AGED = /^(\d{1,3})-?[Jj]ährige[nr]?$/;
