import type { Target } from '../article/article.ts';
import { TWO_TO_TWELVE } from '../german/number-words.ts';
import { SCALE_NOUN, SCALE_WORD } from '../german/scales.ts';
import type { NumberUnit } from '../languages/target-language.ts';
import type { Need } from './number-evidence.ts';
import { unitsIn } from './shown-numbers.ts';

const WORDS = Object.keys(TWO_TO_TWELVE).join('|');
const NUMBER = `(?:(?<![\\d.,])\\d{1,15}(?:[.,]\\d{1,15}){0,5}[\\s\\u00a0-]?(?:${SCALE_WORD}[\\s\\u00a0-]?)?|(?<!\\p{L})(?:(?:${WORDS})[\\s\\u00a0])?${SCALE_NOUN}[\\s\\u00a0]|(?<!\\p{L})(?:${WORDS})[\\s\\u00a0])`;

const after = (unit: string): RegExp => new RegExp(`${NUMBER}(?:${unit})`, 'gu');

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
const UNITS: [NumberUnit, RegExp][] = [
  ...CURRENCIES.map(([unit, words]): [NumberUnit, RegExp] => [unit, after(words)]),
  ['percent', new RegExp(`(?!100\\D)${NUMBER}(?:Prozent(?!\\p{L})|%)`, 'gu')],
];
const ANYWHERE = CURRENCIES.filter(([unit]) => unit !== 'pound' && unit !== 'won').map(
  ([unit, words]): [NumberUnit, RegExp] => [unit, new RegExp(`(?<!\\p{L})(?:${words})`, 'u')],
);

/** Currencies of the German, without a number too, in whose place the translation has another. */
export const currenciesReplaced = (
  source: string,
  translation: string,
  target: Target,
): string[] => {
  const named = ANYWHERE.flatMap(([unit, words]) => {
    const printed = words.exec(source)?.[0];
    return printed ? [{ unit, printed }] : [];
  });
  if (!named.length) return [];
  const shown = unitsIn(translation, target);
  const known = new Set<NumberUnit>(['percent', 'cent', ...named.map(({ unit }) => unit)]);
  if ([...shown].every((unit) => known.has(unit))) return [];
  return named.filter(({ unit }) => !shown.has(unit)).map(({ printed }) => printed);
};

/** Currencies and percent signs after numbers; 100 per cent may become `all`. */
export const unitNeeds = (text: string): Need[] =>
  UNITS.flatMap(([unit, pattern]) =>
    (text.match(pattern) ?? [])
      .slice(0, 1)
      .map((printed) => ({ printed, any: [{ kind: 'unit', unit }] })),
  );
