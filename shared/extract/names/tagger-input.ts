import { type Token, tokenise } from '../../german/tokens.ts';
import { type NameRun, nameRuns } from './name-runs.ts';
import { gapProperty, type Looks, propertiesOf } from './part-properties.ts';
import { cutAtHyphens, type WordPart } from './word-parts.ts';

/** A text prepared for the tagger: its words, their parts with properties, and the names by rules. */
export type TaggerInput = Looks & {
  tokens: Token[];
  parts: WordPart[];
  rules: NameRun[];
};

export const taggerInput = (text: string): TaggerInput => {
  const tokens = tokenise(text);
  const parts = cutAtHyphens(tokens);
  const rules = nameRuns(text, tokens);
  const labels = labelsOf(parts, rules);
  return {
    tokens,
    parts,
    looks: parts.map((part, i) => propertiesOf(part, labels[i] ?? '', i === 0)),
    gaps: parts.map(({ gap }) => gapProperty(gap)),
    rules,
  };
};

const labelsOf = (parts: readonly WordPart[], found: readonly NameRun[]): string[] => {
  const labels = new Map<number, string>();
  for (const { type, at, length } of found)
    for (let i = at; i < at + length; i++) labels.set(i, i === at ? `B-${type}` : `I-${type}`);
  return parts.map(({ of, gap }) => {
    const label = labels.get(of) ?? '';
    return gap === '-' ? label.replace('B-', 'I-') : label;
  });
};
