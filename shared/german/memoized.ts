const MAX_MEMOIZED = 10_000;

/**
 * A function of words, or of other things that are compared by identity, that looks up what it found
 * before: words repeat. It forgets all of them when there are `most`.
 */
export const memoized = <Found, Key = string>(
  find: (key: Key) => Found,
  most = MAX_MEMOIZED,
): ((key: Key) => Found) => {
  const known = new Map<Key, Found | typeof NOTHING>();
  return (key) => {
    const before = known.get(key);
    if (before !== undefined) return before === NOTHING ? (undefined as Found) : before;
    const found = find(key);
    if (known.size >= most) known.clear();
    known.set(key, found === undefined ? NOTHING : found);
    return found;
  };
};

const NOTHING = Symbol('nothing was found');
