import * as z from 'zod';
import type { Target } from '../../article/article.ts';
import { Provenance, Translated } from '../../article/translation.ts';
import type { Bucket } from '../bucket.ts';
import { getReadable, getVersionedOrSetAside, putJson } from '../json-object.ts';
import { memoryKey } from '../object-keys.ts';
import { type InContext, pairKey } from './in-context.ts';

/** `text` is missing until DeepL gives a usable answer; `tries` counts the unusable ones. */
const Entry = Translated.extend({
  revision: z.int().positive(),
  month: z.string(),
  tries: z.int().optional(),
});
type Entry = z.infer<typeof Entry>;

const MemoryObject = z.object({
  provenance: Provenance.optional(),
  entries: z.record(z.string(), Entry),
});
type MemoryObject = z.infer<typeof MemoryObject>;

type Scope = {
  id: string;
  revision: number;
  target: Target;
  /** Everything but the text that a translation depends on. */
  options: string;
  month: string;
  sentences: InContext[];
  /** Articles that share text with this one. */
  related: string[];
};

/**
 * The translation memory of one article and language: in-context exact matches under the same
 * options, its own and those of related articles. DeepL's answers are saved here before the next
 * request is sent, so that a crash, a second delivery, a correction or agency copy in another
 * paper pays for none of them again.
 */
export type Memory = Awaited<ReturnType<typeof openMemory>>;

export const openMemory = async (articles: Bucket, scope: Scope) => {
  const { id, revision, target, options, month, sentences, related } = scope;
  const [own, ...others] = await Promise.all([
    getVersionedOrSetAside(articles, memoryKey(id, target), MemoryObject),
    ...related.map((other) => getReadable(articles, memoryKey(other, target), MemoryObject)),
  ]);
  const memory: MemoryObject = own?.value ?? { entries: {} };
  const keys = new Map(sentences.map((sentence) => [sentence, pairKey(sentence, options)]));
  const keyOf = (sentence: InContext) => keys.get(sentence) ?? pairKey(sentence, options);
  let isUnsaved = adopt(memory, others, sentences.map(keyOf), { revision, month });

  const first = new Map<string, InContext>();
  for (const sentence of sentences)
    if (!first.has(sentence.text)) first.set(sentence.text, sentence);
  const firstLike = (sentence: InContext) => first.get(sentence.text) ?? sentence;
  const remembered = (sentence: InContext) => memory.entries[keyOf(sentence)]?.text;

  /** A repeated sentence is translated once; text without letters is not translated. */
  const find = (sentence: InContext): string | undefined =>
    remembered(sentence) ??
    remembered(firstLike(sentence)) ??
    (/\p{L}/u.test(sentence.text) ? undefined : sentence.text);

  return {
    find,
    provenance: () => memory.provenance,
    /** The sentences to send so that all of these can be found. */
    missing: (wanted: InContext[]): InContext[] => [
      ...new Set(wanted.filter((sentence) => find(sentence) === undefined).map(firstLike)),
    ],
    /** How often DeepL gave no usable answer for a sentence. */
    tries: (sentence: InContext): number => memory.entries[keyOf(sentence)]?.tries ?? 0,
    /** Code points billed for this revision, in one month or in all. */
    billed: (within?: string): number =>
      Object.values(memory.entries)
        .filter((entry) => entry.revision === revision && (!within || entry.month === within))
        .reduce((sum, entry) => sum + entry.billed, 0),
    /** The part of it that was billed for these sentences. */
    billedFor: (those: InContext[]): number =>
      [...new Set(those.map(firstLike).map(keyOf))]
        .map((key) => memory.entries[key])
        .reduce((sum, entry) => sum + (entry?.revision === revision ? entry.billed : 0), 0),
    /** Takes in what DeepL answered to each sentence that was sent. */
    add: (sent: InContext[], answers: Translated[], provenance: Provenance): void => {
      for (const [at, sentence] of sent.entries()) {
        const [key, answer] = [keyOf(sentence), answers[at]];
        if (answer) memory.entries[key] = updated(memory.entries[key], answer, { revision, month });
      }
      memory.provenance = provenance;
      isUnsaved = true;
    },
    save: async (): Promise<void> => {
      if (isUnsaved) await putJson(articles, memoryKey(id, target), memory);
      isUnsaved = false;
    },
  };
};

/** What was billed earlier for the same revision in the same month adds up. */
const updated = (
  entry: Entry | undefined,
  { text, billed }: Translated,
  at: { revision: number; month: string },
): Entry => {
  const isSamePeriod = entry?.revision === at.revision && entry.month === at.month;
  const before = isSamePeriod ? entry.billed : 0;
  const tries = text === undefined ? (entry?.tries ?? 0) + 1 : undefined;
  return { text, billed: before + billed, ...at, tries };
};

/** Adopts what related articles remember; it was paid for there. @returns whether there was any */
const adopt = (
  memory: MemoryObject,
  others: (MemoryObject | undefined)[],
  wanted: string[],
  at: { revision: number; month: string },
): boolean => {
  let adopted = false;
  for (const key of wanted) {
    if (memory.entries[key]) continue;
    const other = others.find((each) => each?.entries[key]?.text !== undefined);
    if (!other) continue;
    memory.entries[key] = { text: other.entries[key]?.text, billed: 0, ...at };
    memory.provenance ??= other.provenance;
    adopted = true;
  }
  return adopted;
};
