/**
 * The sounds of a name, so that spellings of it in several languages can be compared: `Selenskyj` and
 * `Zelenskyy`, `Merz` and `메르츠`. Consonants are capitals; `J` and `W` are glides, `H` also is the
 * `ch` of `ach`, `S` any hissing sound, `L` also `r`. Vowels are small, umlauts as the plain vowel.
 */
const LETTERS: [RegExp, string][] = [
  [/[äæ]u/g, 'oi'],
  [/[äæ]/g, 'e'],
  [/[öøœő]/g, 'o'],
  [/ł/g, 'l'],
  [/ğ/g, ''],
  [/(?<=v)i[cć](?![a-z])/g, 'itsch'],
  [/đ|dj/g, 'dsch'],
  [/ß/g, 'ss'],
];
const LATIN_SOUNDS: [RegExp, string][] = [
  [/(?<=[aeiou])h(?![aeiou])/g, ''],
  [/(?<![a-z])(?:j|y(?=[aeiou]))|(?<=[aeiou])[jy](?=[aeiou])|(?<=[a-z])j(?=[aeou])/g, 'J'],
  [/j/g, 'i'],
  [/(?<![a-z])x/g, 'S'],
  [/g+i(?=[aou])|d?t?sch|t?ch(?=[ae]r)|tch|tsh|sh|zh|cz|sz|tz|dz|ts|[cs](?=[eiy])|z/g, 'S'],
  [/ph|pf|f/g, 'P'],
  [/p/g, 'P'],
  [/b/g, 'B'],
  [/v/g, 'V'],
  [/w/g, 'W'],
  [/th|dt|t/g, 'T'],
  [/d/g, 'D'],
  [/ng(?![aeiouy])/g, 'N'],
  [/(?<![ae])ig(?![a-z])/g, 'iH'],
  [/x/g, 'KS'],
  [/ck|qu?|c(?!h)|k(?!h)/g, 'K'],
  [/[ck]?h/g, 'H'],
  [/g/g, 'G'],
  [/s/g, 'S'],
  [/m/g, 'M'],
  [/n/g, 'N'],
  [/[lr]/g, 'L'],
  [/ie|ee/g, 'i'],
  [/eu/g, 'oi'],
  [/e[iy]|ay/g, 'ai'],
  [/y/g, 'i'],
];

export const latinSounds = (word: string): string => {
  let sounds = word.normalize('NFC').toLowerCase();
  for (const [letters, sound] of LETTERS) sounds = sounds.replace(letters, sound);
  sounds = sounds.normalize('NFD').replace(/\p{M}/gu, '');
  for (const [letters, sound] of LATIN_SOUNDS) sounds = sounds.replace(letters, sound);
  return withoutDoubledSounds(sounds.replace(/[^A-Zaeiou]/g, ''));
};

export const withoutDoubledSounds = (sounds: string): string => sounds.replace(/(.)\1+/g, '$1');

const VOWEL = 0.4;
const isVowel = (sound: string): boolean => 'aeiou'.includes(sound);

/** How much a sound counts, and what it costs to leave one out. */
const WEIGHTS: Readonly<Record<string, [number, number]>> = {
  H: [0.5, 0.4],
  J: [0.35, 0.2],
  L: [0.8, 0.4],
  S: [1, 0.8],
  W: [0.7, 0.5],
};
const weightOf = (sound: string): number => (isVowel(sound) ? VOWEL : (WEIGHTS[sound]?.[0] ?? 1));
const omission = (sound: string): number =>
  isVowel(sound) ? 0.8 * VOWEL : (WEIGHTS[sound]?.[1] ?? 1);

/** Costs of one sound for another, in either order. */
const CLOSE: [string, number][] = [
  ['BV BW PV VW', 0.05],
  ['iJ oW uW', 0.1],
  ['DT', 0.15],
  ['BP PW', 0.3],
  ['GH GK HK', 0.35],
  ['ST DS', 0.5],
  ['KS', 0.6],
  ['HP', 0.7],
  ['eo ou ei', 0.36 * VOWEL],
];
/** A `j` of other languages, which Korean writes as it sounds there. */
const FOREIGN_J: [string, number][] = [
  ['JH', 0.4],
  ['JG', 0.5],
  ['JS', 0.5],
];
const COSTS = new Map([
  ...FOREIGN_J,
  ...CLOSE.flatMap(([pairs, cost]) =>
    pairs.split(' ').flatMap((pair): [string, number][] => [
      [pair, cost],
      [pair.charAt(1) + pair.charAt(0), cost],
    ]),
  ),
]);
const costOf = (one: string, other: string): number => {
  if (one === other) return 0;
  const known = COSTS.get(one + other);
  if (known !== undefined) return known;
  if (isVowel(one) !== isVowel(other)) return 1.2;
  return isVowel(one) ? 0.6 * VOWEL : 1;
};

const SOUNDS = [...'aeiouBDGHJKLMNPSTVW'];
/** The costs of writing each sound for each other. */
const SUBSTITUTIONS = new Map(
  SOUNDS.map((one) => [one, new Map(SOUNDS.map((other) => [other, costOf(one, other)]))]),
);
const OMISSIONS = new Map(SOUNDS.map((sound) => [sound, omission(sound)]));

const MAX_SOUNDS = 32;

/** How much sounds there are to compare: about one for each consonant. */
export const weight = (sounds: string): number =>
  [...sounds].reduce((sum, sound) => sum + weightOf(sound), 0);

/** From 0 to 1: how alike two names sound, or the first and the beginning of the second. */
export const alikeness = (name: string, other: string, { prefix = false } = {}): number => {
  const [a, b] = [name.slice(0, MAX_SOUNDS), other.slice(0, MAX_SOUNDS)];
  if (!a || !b) return 0;
  const row = lastRow(a, b);
  const whole = weight(a);
  let [length, best] = [0, 0];
  for (let i = 0; i < b.length; i++) {
    length += weightOf(b.charAt(i));
    if (!prefix && i < b.length - 1) continue;
    best = Math.max(best, 1 - (row[i + 1] ?? 0) / Math.max(whole, length));
  }
  return best;
};

/** Levenshtein's distances of the first text and each beginning of the second. */
const lastRow = (a: string, b: string): number[] => {
  const omitted = [...b].map((sound) => OMISSIONS.get(sound) ?? 1);
  let row = [0];
  for (const cost of omitted) row.push((row.at(-1) ?? 0) + cost);
  for (const sound of a) {
    const [costs, alone] = [SUBSTITUTIONS.get(sound), OMISSIONS.get(sound) ?? 1];
    const next = [(row[0] ?? 0) + alone];
    for (let i = 0; i < b.length; i++) {
      const written = (row[i] ?? 0) + (costs?.get(b.charAt(i)) ?? 1);
      const left = Math.min((row[i + 1] ?? 0) + alone, (next[i] ?? 0) + (omitted[i] ?? 1));
      next.push(Math.min(written, left));
    }
    row = next;
  }
  return row;
};
