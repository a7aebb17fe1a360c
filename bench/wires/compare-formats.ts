import type { WireOutcome } from '../adapters/wires.ts';

export type ComparedFile = { file: string; outcomes: WireOutcome[] };

/** The items of one name, such as `a.json` and `a.nitf.xml`, in each of their formats. */
export const byItem = (files: ComparedFile[]): Map<string, ComparedFile[]> =>
  Map.groupBy(files, ({ file }) => file.replace(/\..*$/, ''));

/**
 * How the formats of one item differ; empty if title and sentences are equal, or all are rejected.
 */
export const differences = ([first, ...others]: ComparedFile[]): string[] =>
  others.flatMap(({ file, outcomes }) =>
    first ? ofAll(first.outcomes, outcomes).map((line) => `${file}: ${line}`) : [],
  );

const ofAll = (some: WireOutcome[], others: WireOutcome[]): string[] => {
  if (some.length !== others.length) return [`holds ${others.length} items, not ${some.length}`];
  return others.flatMap((other, at) => difference(some[at] ?? other, other));
};

const difference = (one: WireOutcome, other: WireOutcome): string[] => {
  if ('code' in one || 'code' in other)
    return 'code' in one && 'code' in other ? [] : ['an article in one format alone'];
  const title = one.title === other.title ? [] : [`the title is "${other.title}"`];
  const missing = one.sentences.filter((sentence) => !other.sentences.includes(sentence));
  const added = other.sentences.filter((sentence) => !one.sentences.includes(sentence));
  const isReordered =
    missing.length + added.length === 0 && one.sentences.join('\n') !== other.sentences.join('\n');
  return [
    ...title,
    ...missing.map((sentence) => `lacks "${sentence}"`),
    ...added.map((sentence) => `adds "${sentence}"`),
    ...(isReordered ? ['has its sentences in another order'] : []),
  ];
};
