import { once } from '../once.ts';

const MAX_KEY_LENGTH = 3;

/** Whether a word ends in one of the given ones, which are found by their last letters. */
export const endsInOneOf = (ends: Iterable<string>): ((word: string) => boolean) => {
  const known = once(() => {
    const all = [...ends];
    const keyLength = Math.min(MAX_KEY_LENGTH, ...all.map(({ length }) => length));
    return { keyLength, byKey: Map.groupBy(all, (end) => end.slice(-keyLength)) };
  });
  return (word) => {
    const { keyLength, byKey } = known();
    return byKey.get(word.slice(-keyLength))?.some((end) => word.endsWith(end)) ?? false;
  };
};
