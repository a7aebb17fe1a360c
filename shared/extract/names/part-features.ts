import type { PartProperties, PropertyName } from './part-properties.ts';

type Observed = readonly [offset: number, seen: PropertyName];

/** How far from a part its features reach. */
export const OFFSETS = [-2, -1, 0, 1, 2] as const;
const ALONE = ['lower', 'start', 'lists', 'rule'] as const satisfies PropertyName[];

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

/** Beyond the ends of a sentence. */
export const OUTSIDE: PartProperties = {
  ...{ lower: 0, ending: 0, shape: 0, start: 0, lists: 0, gap: 0, rule: 0 },
  affixes: [],
};

/**
 * Features as 32-bit hashes: those that a part has from one `offset` parts after it, whose word,
 * shape, list entries and rule label they hold, and from itself its affixes too.
 */
export const aloneFeatures = (look: PartProperties, offset: number): number[] => {
  const first = ALWAYS + 1 + (offset + 2) * ALONE.length;
  const own = ALONE.map((seen, k) => mix(first + k, look[seen]) >>> 0);
  return offset === 0 ? [ALWAYS, ...own, ...look.affixes] : own;
};

const PROPERTIES: readonly PropertyName[] = [
  'lower',
  'ending',
  'shape',
  'start',
  'lists',
  'gap',
  'rule',
];
const REACH = 2;

/** The joint templates as places in a table of properties, counted from the part's own row. */
const PLACES = JOINT.map((template) =>
  template.map(([offset, seen]) => offset * PROPERTIES.length + PROPERTIES.indexOf(seen)),
);

/** The properties of all parts, row after row, with empty rows around them. */
export const propertyTable = (looks: readonly PartProperties[]): Int32Array => {
  const table = new Int32Array((looks.length + 2 * REACH) * PROPERTIES.length);
  let at = REACH * PROPERTIES.length;
  for (const look of looks) for (const seen of PROPERTIES) table[at++] = look[seen];
  return table;
};

/** The features that join properties of neighbours, as signed numbers, one after the other. */
export const forJointFeatures = (
  table: Int32Array,
  i: number,
  use: (hash: number) => void,
): void => {
  const row = (i + REACH) * PROPERTIES.length;
  for (let k = 0; k < PLACES.length; k++) {
    let hash = FIRST_JOINT + k;
    for (const place of PLACES[k] ?? []) hash = mix(hash, table[row + place] ?? 0);
    use(hash);
  }
};

/** All features of each part. */
export const partFeatures = (looks: readonly PartProperties[]): number[][] => {
  const table = propertyTable(looks);
  return looks.map((_, i) => {
    const row = OFFSETS.flatMap((offset) => aloneFeatures(looks[i + offset] ?? OUTSIDE, offset));
    forJointFeatures(table, i, (hash) => row.push(hash >>> 0));
    return row;
  });
};

/** One step of a multiplicative hash (Knuth's golden ratio for 32 bits), shifted to spread it. */
const mix = (hash: number, value: number): number => {
  const product = Math.imul(hash ^ value, 0x9e3779b1);
  return product ^ (product >>> 15);
};
