import { type PartProperties, type PropertyName, propertiesOf } from './part-properties.ts';
import type { WordPart } from './word-parts.ts';

type Observed = readonly [offset: number, seen: PropertyName];

const alone = (offset: number): Observed[][] =>
  (['lower', 'start', 'lists', 'rule'] as const).map((seen) => [[offset, seen]]);

/** Properties that form a feature together: of a part and of up to two parts on either side. */
const TEMPLATES: readonly (readonly Observed[])[] = [
  [],
  ...[-2, -1, 0, 1, 2].flatMap(alone),
  [
    [-1, 'lower'],
    [0, 'lower'],
  ],
  [
    [0, 'lower'],
    [1, 'lower'],
  ],
  [
    [-1, 'shape'],
    [0, 'shape'],
  ],
  [
    [0, 'shape'],
    [1, 'shape'],
  ],
  [
    [-1, 'shape'],
    [0, 'shape'],
    [1, 'shape'],
  ],
  [
    [-1, 'lists'],
    [0, 'lists'],
    [0, 'shape'],
  ],
  [
    [0, 'lists'],
    [1, 'lists'],
    [0, 'shape'],
  ],
  [
    [0, 'gap'],
    [0, 'shape'],
  ],
  [
    [1, 'gap'],
    [0, 'shape'],
  ],
  [
    [0, 'gap'],
    [1, 'gap'],
  ],
  [
    [-1, 'lower'],
    [0, 'shape'],
  ],
  [
    [1, 'lower'],
    [0, 'shape'],
  ],
  [
    [-1, 'rule'],
    [0, 'rule'],
    [1, 'rule'],
  ],
  [
    [0, 'rule'],
    [0, 'shape'],
    [0, 'lists'],
  ],
  [
    [-1, 'ending'],
    [0, 'shape'],
  ],
  [
    [1, 'ending'],
    [0, 'shape'],
  ],
];

/**
 * Features of each part as 32-bit hashes: its words, affixes, shape, list entries and rule label
 * (`rules[i]`, such as `B-person`), combined with those of its neighbours.
 */
export const partFeatures = (
  parts: readonly WordPart[],
  rules: readonly string[],
): Uint32Array[] => {
  const looks = parts.map((part, i) => propertiesOf(part, rules[i] ?? '', i === 0));
  return looks.map((here, i) => {
    const row = new Uint32Array(TEMPLATES.length + here.affixes.length);
    TEMPLATES.forEach((template, k) => {
      row[k] = template.reduce((hash, place) => mix(hash, at(looks, i, place)), k + 1);
    });
    row.set(here.affixes, TEMPLATES.length);
    return row;
  });
};

const at = (looks: readonly PartProperties[], i: number, [offset, seen]: Observed): number =>
  looks[i + offset]?.[seen] ?? 0;

/** One step of a multiplicative hash (Knuth's golden ratio for 32 bits), shifted to spread it. */
const mix = (hash: number, value: number): number => {
  const product = Math.imul(hash ^ value, 0x9e3779b1);
  return product ^ (product >>> 15);
};
