import type { Name, Span } from '../../article/summary.ts';
import { cityOfAdjective } from '../../german/names/cities.ts';
import { withoutGenitive } from '../../german/stem.ts';
import { nameWords } from '../../german/tokens.ts';
import type { AbbreviationPair } from './abbreviation-pairs.ts';
import { countryNames, countryOfAdjective, isCountry } from './lists/countries.ts';
import { ORGANISATIONS } from './lists/organisations.ts';
import { isPlace } from './lists/places.ts';
import { countryOf, keysOf, partKeys } from './name-keys.ts';
import type { NameGroup, NameMention } from './name-mention.ts';

/**
 * Groups mentions, given in article order, by bearer. The longest names come first: a short one
 * belongs to the first longer name that contains it.
 */
export const groupByBearer = (
  mentions: readonly NameMention[],
  pairs: readonly AbbreviationPair[],
): Map<NameMention, NameGroup> => {
  const byKey = new Map<string, NameGroup>();
  const partners = Map.groupBy(pairs, ([one]) => one);
  const longestFirst = mentions.toSorted(
    (a, b) => nameWords(b.text).length - nameWords(a.text).length,
  );
  for (const { text, type } of longestFirst) {
    const keys = keysOf(text, type);
    if (keys.some((key) => byKey.has(key))) continue;
    const group: NameGroup = { type, mentions: [] };
    const others = [...new Set(partners.get(text)?.map(([, other]) => other))];
    const more = [...others.flatMap((other) => keysOf(other, type)), ...partKeys(text, type)];
    for (const key of [...keys, ...more]) if (!byKey.has(key)) byKey.set(key, group);
  }
  return new Map(mentions.flatMap((mention) => assigned(mention, byKey)));
};

const assigned = (
  mention: NameMention,
  byKey: ReadonlyMap<string, NameGroup>,
): [NameMention, NameGroup][] => {
  const key = keysOf(mention.text, mention.type).find((one) => byKey.has(one));
  const group = byKey.get(key ?? '');
  group?.mentions.push(mention);
  return group ? [[mention, group]] : [];
};

/** The entry for a group; `aliases` are mentions by role rather than by name. */
export const nameFrom = ({ type, mentions }: NameGroup, aliases: readonly NameMention[]): Name => {
  const country = type === 'place' ? mentions.map(({ text }) => countryOf(text))[0] : undefined;
  return {
    text: entryText(mentions, type),
    type,
    mentions: [...mentions, ...aliases].map(({ type: _, ...span }): Span => span),
    ...(country && { country, names: countryNames(country) }),
  };
};

/** The fullest printed name, a noun rather than an adjective, without a genitive ending. */
const entryText = (mentions: readonly NameMention[], type: Name['type']): string => {
  const printed = new Set(mentions.map(({ text }) => text));
  const [fullest = ''] = [...printed].toSorted(
    (a, b) =>
      Number(isAdjective(a, type)) - Number(isAdjective(b, type)) ||
      nameWords(b).length - nameWords(a).length ||
      a.length - b.length,
  );
  return (
    withoutGenitive(fullest).findLast((form) => printed.has(form) || isListed(form)) ?? fullest
  );
};

const isAdjective = (text: string, type: Name['type']): boolean =>
  type === 'place' && (countryOfAdjective(text) ?? cityOfAdjective(text)) !== undefined;

const isListed = (text: string): boolean =>
  isCountry(text) || isPlace(text) || ORGANISATIONS.has(text);
