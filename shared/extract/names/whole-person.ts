import { isFirstName } from '../../german/names/first-names.ts';
import { nounKind } from '../../german/nouns.ts';
import { follows } from '../../german/tokens.ts';
import { alternatives } from '../../word-lists.ts';
import type { FoundName } from './found-name.ts';
import { FAMILY_NAMES } from './lists/family-names.ts';
import type { NameToken } from './name-word.ts';

/**
 * A person with all of its name, where the tagger stops short: `Tamika Brandt-Schulz`, `Wladimir
 * Petrowitsch Lasarew`. With a known first name it is not doubtful.
 */
export const wholePerson = (tokens: readonly NameToken[], one: FoundName): FoundName => {
  if (one.type !== 'person') return one;
  const printed = tokens.find(({ end }) => end === one.end)?.text ?? '';
  if (INSTITUTION.test(printed)) return { ...one, type: 'organisation' };
  const first = tokens.findIndex(({ start }) => start === one.start);
  const last = tokens.findIndex(({ end }) => end >= one.end);
  const [given, family, next] = [tokens[first], tokens[last], tokens[last + 1]];
  if (!given || !family || last <= first) return one;
  const before = tokens[first - 1]?.word;
  // `Präsidentin Beatriz Quintela Rial`
  const isLed = (before?.isRole || before?.isPeople) && family.word.isUnknown;
  const isMore =
    (PATRONYMIC.test(family.text) || isFirstName(family.text) || isLed) &&
    follows(next) &&
    next?.word.isUnknown;
  const isCut = family.end > one.end && isFamily(family.text.slice(one.end - family.start + 1));
  const end = isMore ? next.end : isCut ? family.end : one.end;
  const isSure = one.doubtful && isFirstName(given.text) && family.word.isCapitalised;
  return isSure ? { type: one.type, start: one.start, end } : { ...one, end };
};

/** `Robert Koch-Institut`. */
const INSTITUTION = new RegExp(
  `-(?:${alternatives(`
    Institut Stiftung Schule Hochschule Universität Gymnasium Klinik Klinikum Krankenhaus Museum
    Gesellschaft Zentrum`)})s?$`,
  'u',
);

const PATRONYMIC = /(?:[oe]witsch|[oe]wna|[oe]vi[ch]h?|[oe]vna)$/;

const isFamily = (part: string): boolean =>
  /^\p{Lu}\p{Ll}/u.test(part) &&
  (FAMILY_NAMES.has(part) || nounKind(part.toLowerCase()) === undefined);
