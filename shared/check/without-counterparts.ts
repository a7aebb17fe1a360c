/** Words of both languages (flag `g`) that mean the same. */
export type Counterparts = Readonly<Record<string, RegExp>>;

/** Keeps words apart, and the end of a compound the end of a word. */
const REMOVED = 'X';

/** Both texts without the words that say the same in both: they show no other change. */
export const withoutCounterparts = (
  source: string,
  translation: string,
  german: Counterparts,
  translated: Counterparts,
): [string, string] => {
  let [one, other] = [source, translation];
  for (const [sense, ofGerman] of Object.entries(german)) {
    const ofTarget = translated[sense];
    if (!ofTarget || one.search(ofGerman) < 0 || other.search(ofTarget) < 0) continue;
    [one, other] = [one.replace(ofGerman, REMOVED), other.replace(ofTarget, REMOVED)];
  }
  return [one, other];
};
