const MAX_MEMOIZED = 10_000;

/** A function of words that looks up what it found before: words repeat. It forgets all of them when there are `most`. */
export const memoized = <Found>(
  find: (word: string) => Found,
  most = MAX_MEMOIZED,
): ((word: string) => Found) => {
  const known = new Map<string, Found>();
  return (word) => {
    const before = known.get(word);
    if (before !== undefined || known.has(word)) return before as Found;
    const found = find(word);
    if (known.size >= most) known.clear();
    known.set(word, found);
    return found;
  };
};
