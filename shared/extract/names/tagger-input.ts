import { type NameRun, nameRuns } from './name-runs.ts';
import { type NameToken, nameTokens, propertiesOf } from './name-word.ts';
import { gapProperty, type Looks } from './part-properties.ts';
import { begin, inside, OUTSIDE_NAMES } from './tag-labels.ts';
import { cutAtHyphens, type WordPart } from './word-parts.ts';

/** A text prepared for the tagger: its words, their parts with properties, and the names by rules. */
export type TaggerInput = Looks & {
  tokens: NameToken[];
  parts: WordPart[];
  rules: NameRun[];
};

export const taggerInput = (text: string): TaggerInput => {
  const tokens = nameTokens(text);
  const parts = cutAtHyphens(tokens);
  const rules = nameRuns(text, tokens);
  const labels = labelsOf(tokens.length, rules);
  return {
    tokens,
    parts,
    looks: parts.map(({ word, of, gap }, i) => {
      const label = labels[of] ?? OUTSIDE_NAMES;
      return propertiesOf(word, gap === '-' ? inside(label) : label, i === 0);
    }),
    gaps: parts.map(({ gap }) => gapProperty(gap)),
    rules,
  };
};

const labelsOf = (length: number, found: readonly NameRun[]): number[] => {
  const labels = new Array<number>(length).fill(OUTSIDE_NAMES);
  for (const run of found) {
    labels.fill(inside(begin(run.type)), run.at, run.at + run.length);
    labels[run.at] = begin(run.type);
  }
  return labels;
};
