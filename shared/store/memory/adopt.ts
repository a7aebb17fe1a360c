import { type InContext, pairKey } from './in-context.ts';
import { predecessorsIn, type Remembered } from './remembered.ts';
import { isSmallChange } from './small-change.ts';

export type AdoptOptions = {
  revision: number;
  month: string;
  /** Everything but its text and its predecessor that a sentence's translation depends on. */
  optionsOf: (text: string) => string;
  /** How earlier versions wrote the same options: a translation stored under them is as good. */
  otherOptionsOf: (text: string) => string[];
  /** Whether a sentence is unclear without the one before it. */
  dependsOnPredecessor: (text: string) => boolean;
};

/**
 * Takes over what was paid for under another key: by a related article, under other names of the
 * options, or after a sentence that has only been changed a little since.
 *
 * @returns whether there was any
 */
export const adopt = (
  memory: Remembered,
  sources: Remembered[],
  keys: Map<InContext, string>,
  { revision, month, optionsOf, otherOptionsOf, dependsOnPredecessor }: AdoptOptions,
): boolean => {
  const known = sources.map((source) => ({ ...source, predecessors: predecessorsIn(source) }));
  const missing = [...keys].filter(([, key]) => memory.entries[key]?.text === undefined);
  let adopted = false;
  for (const [sentence, key] of missing) {
    const options = [optionsOf(sentence.text), ...otherOptionsOf(sentence.text)];
    for (const { entries, provenance, predecessors } of known) {
      const others = dependsOnPredecessor(sentence.text) ? [] : predecessors.get(sentence.text);
      const text = inContexts(sentence, others)
        .flatMap((pair) => options.map((each) => entries[pairKey(pair, each)]?.text))
        .find((translation) => translation !== undefined);
      if (text === undefined) continue;
      // What unusable answers cost before stays counted.
      memory.entries[key] = {
        billed: 0,
        revision,
        month,
        ...memory.entries[key],
        text,
        seen: revision,
      };
      memory.provenance ??= provenance;
      adopted = true;
      break;
    }
  }
  return adopted;
};

/** A sentence after its predecessor, and after others that are almost the same. */
const inContexts = (sentence: InContext, others: string[] = []): InContext[] => [
  sentence,
  ...others
    .filter((before) => isSmallChange(before, sentence.before))
    .map((before) => ({ ...sentence, before })),
];
