import type { Looks, PartProperties, PropertyName } from './part-properties.ts';

type Observed = readonly [offset: number, seen: PropertyName];

/** How far from a part its features reach. */
export const REACH = 2;
export const OFFSETS = [-2, -1, 0, 1, 2] as const;
const ALONE = ['lower', 'start', 'lists', 'rule'] as const satisfies PropertyName[];
export type Alone = (typeof ALONE)[number];

/** Properties that form a feature together: of a part and of up to two parts on either side. */
const JOINT: readonly (readonly Observed[])[] = [
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
    [-1, 'lower'],
    [0, 'lists'],
  ],
  [
    [1, 'lower'],
    [0, 'lists'],
  ],
  [
    [-1, 'lower'],
    [0, 'lists'],
    [1, 'lower'],
  ],
  [
    [-2, 'lower'],
    [-1, 'lower'],
    [0, 'shape'],
  ],
  [
    [0, 'shape'],
    [1, 'lower'],
    [2, 'lower'],
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

/** The feature that every part has. */
const ALWAYS = 1;
const FIRST_JOINT = ALWAYS + 1 + OFFSETS.length * ALONE.length;
export const JOINT_COUNT = JOINT.length;

/** Beyond the ends of a sentence. */
export const OUTSIDE: PartProperties = {
  ...{ lower: 0, ending: 0, shape: 0, start: 0, lists: 0, rule: 0 },
  affixes: [],
  added: undefined,
};

/**
 * A feature that a part has from one `offset` parts after it, as a signed 32-bit hash: that one's
 * word, shape, list entries or rule label.
 */
export const aloneFeature = (seen: Alone, offset: number, value: number): number =>
  mix(ALWAYS + 1 + (offset + 2) * ALONE.length + ALONE.indexOf(seen), value);

/** The features that a part has from itself alone. */
export const ownFeatures = ({ affixes }: PartProperties): number[] => [ALWAYS, ...affixes];

/** What joint features hold, in the order of a row of the table of properties. */
const COLUMNS: readonly PropertyName[] = ['lower', 'ending', 'shape', 'lists', 'rule', 'gap'];
const WIDTH = COLUMNS.length;

/**
 * The joint templates as places in the table, counted from the part's own row: three for each, with
 * `NO_PLACE` after the last.
 */
const MAX_JOINED = 3;
const NO_PLACE = -99;
const PLACES = Int32Array.from(
  JOINT.flatMap((template) =>
    Array.from({ length: MAX_JOINED }, (_, n) => {
      const [offset, seen] = template[n] ?? [];
      return offset === undefined || !seen ? NO_PLACE : offset * WIDTH + COLUMNS.indexOf(seen);
    }),
  ),
);

/** The properties of all parts, row after row, with empty rows around them. */
export const propertyTable = ({ looks, gaps }: Looks): Int32Array => {
  const table = new Int32Array((looks.length + 2 * REACH) * WIDTH);
  let at = REACH * WIDTH;
  looks.forEach(({ lower, ending, shape, lists, rule }, i) => {
    table[at] = lower;
    table[at + 1] = ending;
    table[at + 2] = shape;
    table[at + 3] = lists;
    table[at + 4] = rule;
    table[at + 5] = gaps[i] ?? 0;
    at += WIDTH;
  });
  return table;
};

/** Writes the features that join properties of neighbours into an array of `JOINT_COUNT`. */
export const jointFeatures = (table: Int32Array, i: number, into: Int32Array): void => {
  const row = (i + REACH) * WIDTH;
  for (let k = 0, at = 0; k < JOINT_COUNT; k++, at += MAX_JOINED) {
    let hash = mix(FIRST_JOINT + k, table[row + (PLACES[at] ?? 0)] ?? 0);
    hash = mix(hash, table[row + (PLACES[at + 1] ?? 0)] ?? 0);
    const third = PLACES[at + 2] ?? NO_PLACE;
    into[k] = third === NO_PLACE ? hash : mix(hash, table[row + third] ?? 0);
  }
};

/** All features of each part, as unsigned numbers. */
export const partFeatures = ({ looks, gaps }: Looks): number[][] => {
  const table = propertyTable({ looks, gaps });
  const joint = new Int32Array(JOINT_COUNT);
  return looks.map((_, i) => {
    jointFeatures(table, i, joint);
    const alone = OFFSETS.flatMap((offset) => {
      const look = looks[i + offset] ?? OUTSIDE;
      return ALONE.map((seen) => aloneFeature(seen, offset, look[seen]));
    });
    return [...alone, ...ownFeatures(looks[i] ?? OUTSIDE), ...joint].map((hash) => hash >>> 0);
  });
};

/** One step of a multiplicative hash (Knuth's golden ratio for 32 bits), shifted to spread it. */
const mix = (hash: number, value: number): number => {
  const product = Math.imul(hash ^ value, 0x9e3779b1);
  return product ^ (product >>> 15);
};
