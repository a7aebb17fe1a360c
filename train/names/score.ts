import type { Find } from '../../shared/extract/names/find.ts';
import { type Doc, TYPES } from './data.ts';

/** Right, wrong and missed names by type. */
export type Tally = Record<keyof typeof TYPES, { right: number; wrong: number; missed: number }>;

const KINDS = ['PER', 'ORG', 'LOC'] as const;

const count = () => ({ right: 0, wrong: 0, missed: 0 });
export const tally = (): Tally => ({ PER: count(), ORG: count(), LOC: count() });

/** Counts the names of a text: right if type, begin and end are those of the data. */
export const score = (doc: Doc, found: readonly Find[], counts: Tally): void => {
  for (const kind of KINDS) {
    const gold = new Set(
      doc.ents.filter(([, , type]) => type === kind).map(([s, e]) => `${s} ${e}`),
    );
    const seen = found.filter(({ type }) => type === TYPES[kind]);
    const right = seen.filter(({ start, end }) => gold.has(`${start} ${end}`)).length;
    counts[kind].right += right;
    counts[kind].wrong += seen.filter(
      (one) => !gold.has(`${one.start} ${one.end}`) && !isOpen(doc, one),
    ).length;
    counts[kind].missed += gold.size - right;
  }
};

const isOpen = ({ ents, ignore }: Doc, { start, end }: Find): boolean =>
  ignore.some(([s, e]) => start < e && s < end) && !ents.some(([s, e]) => s === start && e === end);

/** `P 85.0 R 60.1 F1 70.4` of all types, then F1 of each, in percent. */
export const scoreLine = (counts: Tally): string => {
  const sum = (key: 'right' | 'wrong' | 'missed') =>
    KINDS.reduce((total, kind) => total + counts[kind][key], 0);
  const all = rates({ right: sum('right'), wrong: sum('wrong'), missed: sum('missed') });
  const each = KINDS.map((kind) => `${kind} ${rates(counts[kind]).f}`);
  return `P ${all.p} R ${all.r} F1 ${all.f} | ${each.join(' ')}`;
};

const rates = ({ right, wrong, missed }: { right: number; wrong: number; missed: number }) => {
  const [p, r] = [right / (right + wrong || 1), right / (right + missed || 1)];
  const percent = (share: number) => (100 * share).toFixed(1);
  return { p: percent(p), r: percent(r), f: percent((2 * p * r) / (p + r || 1)) };
};
