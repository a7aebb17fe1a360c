import { isParticiple, isPreterite } from './verb-forms.ts';
import { afterSeparable } from './verb-prefixes.ts';

/**
 * The root that a weak participle or preterite in lower case shares with its infinitive: `liefer` of
 * `geliefert` and of `lieferte`, `einstell` of `eingestellt`.
 */
export const verbRoot = (word: string): string | undefined => {
  const bare = word.replace(/e[nrms]?$/u, '');
  if (isPreterite(word) && /te[nt]?$/u.test(word)) return withoutE(word.replace(/te[nt]?$/u, ''));
  if (!/t$/u.test(bare) || !isParticiple(bare)) return undefined;
  for (const rest of afterSeparable(bare).toReversed()) {
    const prefix = bare.slice(0, bare.length - rest.length);
    if (/^ge\p{L}{3}/u.test(rest)) return withoutE(`${prefix}${rest.slice(2, -1)}`);
  }
  return withoutE(bare.slice(0, -1));
};

/** `arbeitet` and `rechnet` have an `e` before their `t`. */
const withoutE = (root: string): string => root.replace(/(?<=[dtn])e$/u, '');
