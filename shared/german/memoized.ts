const MAX_MEMOIZED = 10_000;

/**
 * A function of words, or of other things that are compared by identity, that looks up what it found
 * before: words repeat. It forgets all of them when there are `most`.
 */
export const memoized = <Found, Key = string>(
  find: (key: Key) => Found,
  most = MAX_MEMOIZED,
): ((key: Key) => Found) => {
  const known = new Map<Key, Found>();
  return (key) => {
    const before = known.get(key);
    if (before !== undefined || known.has(key)) return before as Found;
    const found = find(key);
    if (known.size >= most) known.clear();
    known.set(key, found);
    return found;
  };
};
