/**
 * The consonants of a name in seven classes, so that spellings of it in several languages can be
 * compared: `Selenskyj` and `Zelenskyy`, `Merz` and `메르츠`. Vowels, `h` and doubled letters differ
 * too much to count.
 */
const LATIN_SOUNDS: [RegExp, string][] = [
  [/^h/g, 'K'],
  [/^ch(?=ar)/g, 'S'],
  [/t?sch|tch|tsh|sh|zh|cz|sz|[cs](?=[eiy])/g, 'S'],
  [/ph|pf|[bpfvw]/g, 'P'],
  [/th|[dt]z/g, 'T'],
  [/dt|[dt]/g, 'T'],
  [/ng(?![aeiouy])/g, 'N'],
  [/x/g, 'KS'],
  [/ch|ck|kh|gh|[cgkq]/g, 'K'],
  [/[szjß]/g, 'S'],
  [/m/g, 'M'],
  [/n/g, 'N'],
  [/l/g, 'L'],
  [/r/g, 'L'],
];

export const latinSkeleton = (word: string): string => {
  let sounds = word.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
  for (const [letters, sound] of LATIN_SOUNDS) sounds = sounds.replace(letters, sound);
  return withoutRepeats(sounds.replace(/[^A-Z]/g, ''));
};

export const withoutRepeats = (sounds: string): string => sounds.replace(/([A-Z])\1+/g, '$1');

/** Costs of writing one class for another, or of leaving one out; 1 for the rest. */
const CLOSE = new Map([
  ['KS', 0.6],
  ['SK', 0.6],
  ['ST', 0.5],
  ['TS', 0.5],
]);
/** `l` and `r` are dropped or added, `s` stands for a silent `j`. */
const LEFT_OUT = new Map([
  ['L', 0.5],
  ['S', 0.8],
]);
const MAX_SOUNDS = 24;

/** From 0 to 1: how alike two skeletons are, or the first and the beginning of the second. */
export const alikeness = (name: string, other: string, { prefix = false } = {}): number => {
  const [a, b] = [name.slice(0, MAX_SOUNDS), other.slice(0, MAX_SOUNDS)];
  if (!a || !b) return 0;
  let row = sums(b);
  for (const letter of a) row = nextRow(row, letter, b);
  const ends = prefix ? row.slice(1).map((cost, i) => [cost, i + 1]) : [[row.at(-1), b.length]];
  return Math.max(...ends.map(([cost = 0, length = 0]) => 1 - cost / Math.max(a.length, length)));
};

const sums = (sounds: string): number[] => {
  const row = [0];
  for (const sound of sounds) row.push((row.at(-1) ?? 0) + (LEFT_OUT.get(sound) ?? 1));
  return row;
};

const nextRow = (row: readonly number[], sound: string, other: string): number[] => {
  const next = [(row[0] ?? 0) + (LEFT_OUT.get(sound) ?? 1)];
  for (let i = 0; i < other.length; i++) {
    const letter = other.charAt(i);
    const change = sound === letter ? 0 : (CLOSE.get(sound + letter) ?? 1);
    next.push(
      Math.min(
        (row[i] ?? 0) + change,
        (row[i + 1] ?? 0) + (LEFT_OUT.get(sound) ?? 1),
        (next[i] ?? 0) + (LEFT_OUT.get(letter) ?? 1),
      ),
    );
  }
  return next;
};
