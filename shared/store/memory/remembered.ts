import * as z from 'zod';
import { Provenance, Translated } from '../../article/translation.ts';

/** `text` is missing until DeepL gives a usable answer; `tries` counts the unusable ones. */
const MemoryEntry = Translated.extend({
  /** When it was billed. */
  revision: z.int().positive(),
  month: z.string(),
  tries: z.int().optional(),
  /** The latest revision that has the sentence; missing in entries of version 0.2.0. */
  seen: z.int().positive().optional(),
});
type Entry = z.infer<typeof MemoryEntry>;

/** The stored memory of one article and language. */
export const Remembered = z.object({
  provenance: Provenance.optional(),
  entries: z.record(z.string(), MemoryEntry),
  /** The German sentences of the latest revision, in order; missing in version 0.2.0. */
  texts: z.array(z.string()).optional(),
  /** The latest revision for which DeepL did not answer several texts one by one. */
  singly: z.int().positive().optional(),
});
export type Remembered = z.infer<typeof Remembered>;

/** A sentence is forgotten once this many revisions in a row lack it. */
const MAX_REVISIONS_WITHOUT = 3;

type Period = { revision: number; month: string };

/** What was billed earlier for the same revision in the same month adds up. */
export const answered = (
  entry: Entry | undefined,
  { text, billed }: Translated,
  at: Period,
): Entry => {
  const isSameRevision = entry?.revision === at.revision;
  const before = isSameRevision && entry.month === at.month ? entry.billed : 0;
  const tries = text === undefined ? triesIn(entry, at.revision) + 1 : undefined;
  return { text, billed: before + billed, ...at, tries, seen: at.revision };
};

/** Unusable answers in a revision: another one tries again. */
export const triesIn = (entry: Entry | undefined, revision: number): number =>
  entry?.revision === revision ? (entry.tries ?? 0) : 0;

/** Notes which entries a revision has, and drops those that none of the latest revisions had. */
export const refreshed = (
  { entries, ...rest }: Remembered,
  keys: ReadonlySet<string>,
  revision: number,
): Remembered => ({
  ...rest,
  entries: Object.fromEntries(
    Object.entries(entries).flatMap(([key, entry]) => {
      const seen = keys.has(key) ? revision : (entry.seen ?? entry.revision);
      return seen > revision - MAX_REVISIONS_WITHOUT ? [[key, { ...entry, seen }]] : [];
    }),
  ),
});

/** The sentences that each text followed when this was stored. */
export const predecessorsIn = ({ texts = [] }: Remembered): Map<string, string[]> => {
  const before = new Map<string, string[]>();
  for (const [at, text] of texts.entries())
    before.set(text, [...(before.get(text) ?? []), texts[at - 1] ?? '']);
  return before;
};
