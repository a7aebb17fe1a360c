/** Words of both languages (flag `g`) that mean the same. */
export type Counterparts = Readonly<Record<string, RegExp>>;

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
    [one, other] = [one.replace(ofGerman, ' '), other.replace(ofTarget, ' ')];
  }
  return [one, other];
};
