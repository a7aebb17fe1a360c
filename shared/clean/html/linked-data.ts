export type Thing = Record<string, unknown>;

/** The things in a page's JSON-LD. */
export type LinkedData = {
  /** Each with whether it is only part of something else, as teasers are part of a list. */
  things: { thing: Thing; isPart: boolean }[];
  /** The thing that a value refers to by its `@id`; the value itself if it is a thing. */
  follow: (value: unknown) => Thing | undefined;
};

const MAX_THINGS = 2_000;
const MAX_THING_DEPTH = 20;
const MAX_REFERENCES = 5;
const MAX_LIST_LENGTH = 200;
const MAX_LIST_DEPTH = 5;
/** Properties whose value is what the page itself is about. */
const OWN = new Set(['@graph', '@included', 'mainEntity', 'mainEntityOfPage']);

export const linkedData = (roots: unknown[]): LinkedData => {
  const things = collected(roots);
  const byId = new Map<string, Thing>();
  for (const { thing } of things) {
    const id = thing['@id'];
    if (typeof id === 'string' && !isReference(thing) && !byId.has(id)) byId.set(id, thing);
  }
  const follow = (value: unknown): Thing | undefined => {
    let at = value;
    for (let steps = 0; steps < MAX_REFERENCES; steps += 1) {
      if (isThing(at) && !isReference(at)) return at;
      const id: unknown = isThing(at) ? at['@id'] : at;
      at = typeof id === 'string' ? byId.get(id) : undefined;
    }
    return undefined;
  };
  return { things, follow };
};

/** The values of a list, of lists in it and of `@list`. */
export const linkedValues = (value: unknown): unknown[] => {
  const inner = isThing(value) ? (value['@list'] ?? value['@set'] ?? value) : value;
  if (!Array.isArray(inner)) return inner === undefined || inner === null ? [] : [inner];
  return inner.flat(MAX_LIST_DEPTH).slice(0, MAX_LIST_LENGTH);
};

/** The first text or number of a value, which may be a list or wrapped as `@value`. */
export const textIn = (given: unknown): string | undefined => {
  const [first] = linkedValues(given);
  const value = isThing(first) ? first['@value'] : first;
  const text = typeof value === 'number' ? String(value) : value;
  return typeof text === 'string' && text.trim() ? text.trim() : undefined;
};

/** The last part of a thing's types: `NewsArticle` of `http://schema.org/NewsArticle`. */
export const typesOf = (thing: Thing): string[] =>
  linkedValues(thing['@type']).flatMap((type) =>
    typeof type === 'string' ? type.replace(/^.{0,100}[/:#]/, '') : [],
  );

export const isThing = (value: unknown): value is Thing =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const isReference = (thing: Thing) => '@id' in thing && Object.keys(thing).length === 1;

/** Breadth first, so that the outermost are found whatever the bound. */
const collected = (roots: unknown[]): LinkedData['things'] => {
  const things: LinkedData['things'] = [];
  let level = roots.map((value) => ({ value, isPart: false }));
  for (let depth = 0; depth < MAX_THING_DEPTH && level.length > 0; depth += 1) {
    const found = level
      .flatMap(({ value, isPart }) => linkedValues(value).map((thing) => ({ thing, isPart })))
      .filter((each): each is LinkedData['things'][number] => isThing(each.thing))
      .slice(0, MAX_THINGS - things.length);
    things.push(...found);
    level = found.flatMap(({ thing, isPart }) =>
      Object.entries(thing)
        .filter(([, value]) => typeof value === 'object')
        .map(([name, value]) => ({ value, isPart: isPart || !OWN.has(name) })),
    );
  }
  return things;
};
