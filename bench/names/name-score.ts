import type { FoundName } from '../../shared/extract/names/found-name.ts';
import { type AnnotatedText, TYPES } from '../../train/names/data.ts';
import { type Counts, ratesOf, totalOf } from '../statistics.ts';

type Kind = keyof typeof TYPES;
/** Names by type: right if type, start and end are those of the data. */
export type NameCounts = Record<Kind, Counts>;

const KINDS = ['PER', 'ORG', 'LOC'] as const satisfies Kind[];
const NONE: Counts = { right: 0, wrong: 0, missed: 0 };

export const NO_NAMES: NameCounts = { PER: NONE, ORG: NONE, LOC: NONE };

/** Adds the names of one text to the counts. What overlaps a span left open is not counted. */
export const countNames = (
  counts: NameCounts,
  text: AnnotatedText,
  found: readonly FoundName[],
): NameCounts => ({
  PER: totalOf([counts.PER, countKind('PER', text, found)]),
  ORG: totalOf([counts.ORG, countKind('ORG', text, found)]),
  LOC: totalOf([counts.LOC, countKind('LOC', text, found)]),
});

export const allNames = (counts: NameCounts): Counts => totalOf(KINDS.map((kind) => counts[kind]));

/** `P 85.0 R 60.1 F1 70.4` of all types, then F1 of each, in percent. */
export const nameLine = (counts: NameCounts): string => {
  const { precision, recall, f1 } = ratesOf(allNames(counts));
  const each = KINDS.map((kind) => `${kind} ${percent(ratesOf(counts[kind]).f1)}`);
  return `P ${percent(precision)} R ${percent(recall)} F1 ${percent(f1)} | ${each.join(' ')}`;
};

const countKind = (kind: Kind, text: AnnotatedText, found: readonly FoundName[]): Counts => {
  const gold = new Set(
    text.ents.filter(([, , type]) => type === kind).map(([start, end]) => `${start} ${end}`),
  );
  const own = found.filter(({ type }) => type === TYPES[kind]);
  const right = own.filter(({ start, end }) => gold.has(`${start} ${end}`));
  const wrong = own.filter((one) => !right.includes(one) && !isOpen(text, one));
  return { right: right.length, wrong: wrong.length, missed: gold.size - right.length };
};

const isOpen = ({ ents, ignore }: AnnotatedText, { start, end }: FoundName): boolean =>
  ignore.some(([from, to]) => start < to && from < end) &&
  !ents.some(([from, to]) => from === start && to === end);

const percent = (share: number): string => (100 * share).toFixed(1);
