import { type Attribution, attributed } from './attribution.ts';
import { cueOf } from './clauses.ts';
import type { Item } from './phrases.ts';
import { isSpeaker } from './subjects.ts';

/** `von Kritikern als „…“ bezeichnet`. */
export const agentOf = (all: readonly Item[], cue: Item): Attribution | undefined => {
  const agent = all.find(
    ({ phrase }) => phrase && /^vo[nm]$/.test(phrase.preposition ?? '') && isSpeaker(phrase),
  )?.phrase;
  return agent && attributed(agent, cueOf(cue));
};
