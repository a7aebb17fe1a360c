import { currencyBefore, unitAt } from '../extract/figures/units.ts';
import { multiplierOf, numberOf } from '../german/number-words.ts';
import { type NumberToken, numberTokens, precise } from '../german/numbers.ts';
import { letterRuns, type Token } from '../german/tokens.ts';

/**
 * A number in a text; `groups` are the parts of a date, time or dotted number, otherwise its value.
 */
export type StatedAmount = { start: number; end: number; groups: number[]; unit?: string };

/** Measures by abbreviation, in lower case. */
const MEASURES: Record<string, string> = {
  eur: 'euro',
  usd: 'dollar',
  'us-dollar': 'dollar',
  chf: 'franke',
  km: 'kilometer',
  m: 'meter',
  cm: 'zentimeter',
  kg: 'kilogramm',
  g: 'gramm',
  t: 'tonne',
  l: 'liter',
  ha: 'hektar',
};

/** Every number of a text, in digits and in German words, with its measure or currency. */
export const statedAmounts = (text: string): StatedAmount[] => {
  const inFigures = numberTokens(text).map((token) => ofToken(text, token));
  return [...inFigures, ...inWords(text, inFigures)];
};

const ofToken = (text: string, { start, end, kind, value, parts }: NumberToken): StatedAmount => ({
  start,
  end,
  groups: kind === 'cardinal' || kind === 'ordinal' ? [value] : parts,
  unit: measureAt(text, start, end),
});

const measureAt = (text: string, start: number, end: number): string | undefined => {
  const after = unitAt(text, end);
  const name = (after?.measure ? after : currencyBefore(text, start))?.name.toLowerCase();
  return name && (MEASURES[name] ?? name.replace(/n$/, ''));
};

/** Numbers in words; a scale after a number belongs to it, any other scale counts by itself. */
const inWords = (text: string, taken: readonly StatedAmount[]): StatedAmount[] => {
  const amount = (value: number, { start }: Word, { end }: Word): StatedAmount => ({
    start,
    end,
    groups: [value],
    unit: measureAt(text, start, end),
  });
  const words = letterRuns(masked(text, taken)).map(wordOf);
  return words.flatMap((word, i) => {
    const [before, next] = [words[i - 1], words[i + 1]];
    if (word.value === undefined)
      return word.scale && !(before?.value && isAdjacent(before, word))
        ? amount(word.scale, word, word)
        : [];
    const scale = next && isAdjacent(word, next) ? next.scale : undefined;
    return amount(precise(word.value * (scale ?? 1)), word, scale && next ? next : word);
  });
};

type Word = { start: number; end: number; value: number | undefined; scale: number | undefined };

const wordOf = ({ text, start, end }: Token): Word => ({
  start,
  end,
  value: numberOf(text),
  scale: multiplierOf(text),
});

const isAdjacent = (word: Word, next: Word): boolean => next.start - word.end <= 1;

/** The text with the amounts already found masked, so that offsets stay valid. */
const masked = (text: string, taken: readonly StatedAmount[]): string => {
  let from = 0;
  const kept: string[] = [];
  for (const { start, end } of taken) {
    kept.push(text.slice(from, start), '#'.repeat(Math.max(0, end - start)));
    from = Math.max(from, end);
  }
  return [...kept, text.slice(from)].join('');
};
