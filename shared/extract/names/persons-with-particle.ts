import { allMatches } from '../../all-matches.ts';
import type { FoundName } from './found-name.ts';
import { nameWord } from './name-word.ts';

/**
 * `Eva Maria v. d. Lahr`, `Luca Di Bartolo`, `Petra Freifrau von Lahn`: a first name, a particle, a
 * family name. Before a title of nobility the first name may be unknown.
 */
export const personsWithParticle = (text: string): FoundName[] =>
  allMatches(text, PARTICLE).flatMap((match) => withGiven(text, match));

const PARTICLE =
  /(?<= )(?:v\.[ \u00a0]?(?:d\.[ \u00a0]?)?(?!Chr)|(?:Di|De|Del|Della|Dal|Dalla|Da|Lo|Van) |(?:Freiherr|Freifrau|Freiin|Graf|Gräfin|Prinz|Prinzessin|Fürst|Fürstin|Baron|Baronin) (?:von(?: und zu)?|vom|zu) (?:de[rmn] )?|(?:Freiherr|Freifrau|Freiin|Graf|Gräfin|Baron|Baronin) (?:\p{Lu}[\p{L}-]+ von )?)\p{Lu}[\p{L}-]+/gu;

const withGiven = (text: string, { index, 0: family }: RegExpExecArray): FoundName[] => {
  const before = text.slice(Math.max(0, index - MAX_FIRST_NAMES_LENGTH), index - 1).split(' ');
  const isNoble = NOBLE.test(family);
  const mayBeGiven = (word: string) =>
    nameWord(word).isGivenName || (isNoble && isUnknownGiven(word));
  const given = before.slice(before.findLastIndex((word) => !mayBeGiven(word)) + 1).join(' ');
  if (!given) return [];
  return [{ type: 'person', start: index - 1 - given.length, end: index + family.length }];
};

const NOBLE = /^(?:Freiherr|Freifrau|Freiin|Graf|Gräfin|Prinz|Fürst|Baron)/;

const isUnknownGiven = (word: string): boolean =>
  /^[\p{L}-]+$/u.test(word) && nameWord(word).isUnknown;

const MAX_FIRST_NAMES_LENGTH = 60;
