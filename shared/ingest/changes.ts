import type { Sentence } from '../article/article.ts';
import { type ArticleDocument, germanSentences } from '../article/document.ts';
import type { Manifest } from '../article/manifest.ts';

/**
 * How a correction differs from the revision published before it. Sentences that replace others
 * after the same unchanged sentence are changed; the rest are added or removed.
 *
 * @returns undefined when there is no earlier revision to compare with, and no note on a correction
 */
export const changesSince = (
  before: ArticleDocument | undefined,
  after: ArticleDocument,
): Manifest['changes'] => {
  const note = after.correction?.text;
  if (!before)
    return note === undefined ? undefined : { note, changed: [], added: [], removed: [] };
  if (before.revision >= after.revision) return undefined;
  const [old, now] = [ownSentences(before), ownSentences(after)];
  const gone = runsOf(old, textsOf(now));
  const come = runsOf(now, textsOf(old));
  const pairs = [...new Set([...come.keys(), ...gone.keys()])].flatMap((anchor) => {
    const [added, removed] = [come.get(anchor) ?? [], gone.get(anchor) ?? []];
    return Array.from({ length: Math.max(added.length, removed.length) }, (_, at) => ({
      sentence: added[at]?.id,
      before: removed[at]?.text,
      after: added[at]?.text,
    }));
  });
  return {
    note,
    changed: pairs.filter(({ before, after }) => before !== undefined && after !== undefined),
    added: pairs.filter(({ before }) => before === undefined),
    removed: pairs.filter(({ after }) => after === undefined),
  };
};

/** The sentences without the note on the correction, which is about them. */
const ownSentences = (german: ArticleDocument): Sentence[] =>
  germanSentences({ ...german, correction: undefined });

const textsOf = (sentences: Sentence[]) => new Set(sentences.map(({ text }) => text));

/** The sentences that the other side lacks, by the last sentence before them that it has. */
const runsOf = (sentences: Sentence[], others: Set<string>): Map<string, Sentence[]> => {
  const runs = new Map<string, Sentence[]>();
  let anchor = '';
  for (const sentence of sentences) {
    if (others.has(sentence.text)) anchor = sentence.text;
    else runs.set(anchor, [...(runs.get(anchor) ?? []), sentence]);
  }
  return runs;
};
