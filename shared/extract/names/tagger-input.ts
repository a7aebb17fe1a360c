import { type Token, tokenise } from '../../german/tokens.ts';
import { type NameRun, nameRuns } from './name-runs.ts';
import { features } from './part-features.ts';
import { cutAtHyphens, type Part } from './word-parts.ts';

/** A text as the tagger reads it: its words, their parts with features, and what the rules find. */
export type Reading = { tokens: Token[]; parts: Part[]; features: Uint32Array[]; rules: NameRun[] };

export const read = (text: string): Reading => {
  const tokens = tokenise(text);
  const parts = cutAtHyphens(tokens);
  const rules = nameRuns(text, tokens);
  return { tokens, parts, features: features(parts, labelsOf(parts, rules)), rules };
};

const labelsOf = (parts: readonly Part[], found: readonly NameRun[]): string[] => {
  const labels = new Map<number, string>();
  for (const { type, at, length } of found)
    for (let i = at; i < at + length; i++) labels.set(i, i === at ? `B-${type}` : `I-${type}`);
  return parts.map(({ of, gap }) => {
    const label = labels.get(of) ?? '';
    return gap === '-' ? label.replace('B-', 'I-') : label;
  });
};
