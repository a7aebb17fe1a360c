import { allMatches } from '../all-matches.ts';
import type { Target } from '../article/article.ts';
import { TWO_TO_TWELVE } from '../german/number-words.ts';
import { SCALE_NOUN, SCALE_WORD } from '../german/scales.ts';
import type { NumberUnit } from '../languages/target-language.ts';
import { once } from '../once.ts';
import type { Need } from './number-evidence.ts';
import { unitsIn } from './shown-numbers.ts';

const WORDS = Object.keys(TWO_TO_TWELVE).join('|');
const NUMBER = `(?:(?<![\\d.,])\\d{1,15}(?:[.,]\\d{1,15}){0,5}[\\s\\u00a0-]?(?:${SCALE_WORD}[\\s\\u00a0-]?)?|(?<!\\p{L})(?:(?:${WORDS})[\\s\\u00a0])?${SCALE_NOUN}[\\s\\u00a0]|(?<!\\p{L})(?:${WORDS})[\\s\\u00a0])`;

/** The words of each currency after a number. */
const CURRENCIES: readonly [NumberUnit, string][] = [
  ['euro', 'Euro(?!\\p{L})|EUR(?!\\p{L})|€'],
  ['dollar', '(?:US-)?Dollar(?!\\p{L})|USD(?!\\p{L})|\\$'],
  ['franc', '(?:Schweizer )?Franken(?!\\p{L})|CHF(?!\\p{L})'],
  // `2 Pfund Mehl` is a weight.
  ['pound', '(?:britische )?Pfund(?!\\p{L})(?!\\s\\p{Lu})|GBP(?!\\p{L})|£'],
  ['krone', '(?:\\p{L}{3,12}ische )?Kronen(?!\\p{L})'],
  ['yen', 'Yen(?!\\p{L})|¥'],
  ['yuan', 'Yuan(?!\\p{L})|Renminbi'],
  ['won', '(?:südkoreanische )?Won(?!\\p{L})'],
  ['rouble', 'Rubel(?!\\p{L})'],
  ['zloty', 'Z[lł]oty(?!\\p{L})'],
  ['lira', 'Lira(?!\\p{L})'],
  ['rupee', 'Rupien?(?!\\p{L})'],
  ['cent', 'Cent(?!\\p{L})'],
];

/** Any of them, in a group by its name. */
const anyOf = (currencies: typeof CURRENCIES): string =>
  currencies.map(([unit, words]) => `(?<${unit}>${words})`).join('|');

const CURRENCY = once(() => new RegExp(`${NUMBER}(?:${anyOf(CURRENCIES)})`, 'gu'));
const PERCENT = once(() => new RegExp(`(?!100\\D)${NUMBER}(?:Prozent(?!\\p{L})|%)`, 'u'));
const NAMED = CURRENCIES.filter(([unit]) => unit !== 'pound' && unit !== 'won');
const ANYWHERE = once(() => new RegExp(`(?<!\\p{L})(?:${anyOf(NAMED)})`, 'gu'));

/** Currencies of the German, without a number too, in whose place the translation has another. */
export const currenciesReplaced = (
  source: string,
  translation: string,
  target: Target,
): string[] => {
  const named = firstOfEach(source, ANYWHERE());
  if (!named.length) return [];
  const shown = unitsIn(translation, target);
  const known = new Set<NumberUnit>(['percent', 'cent', ...named.map(({ unit }) => unit)]);
  if ([...shown].every((unit) => known.has(unit))) return [];
  return named.filter(({ unit }) => !shown.has(unit)).map(({ printed }) => printed);
};

/** Currencies and percent signs after numbers; 100 per cent may become `all`. */
export const unitNeeds = (text: string): Need[] => {
  const percent = PERCENT().exec(text)?.[0];
  return [
    ...firstOfEach(text, CURRENCY()),
    ...(percent ? [{ unit: 'percent' as const, printed: percent }] : []),
  ].map(({ unit, printed }) => ({ printed, any: [{ kind: 'unit', unit }] }));
};

/** Where each currency is first, as it is printed there. */
const firstOfEach = (text: string, pattern: RegExp) => {
  const found = allMatches(text, pattern);
  return CURRENCIES.flatMap(([unit]) => {
    const first = found.find(({ groups }) => groups?.[unit] !== undefined);
    return first ? [{ unit, printed: first[0] }] : [];
  });
};
