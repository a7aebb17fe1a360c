import { createHash } from 'node:crypto';
import * as z from 'zod';
import type { Sentence, Target } from '../article.ts';
import type { Bucket } from '../bucket/bucket.ts';
import { getJson, putJson } from '../bucket/json-object.ts';
import { memoryKey } from '../bucket/object-keys.ts';
import { Provenance, Translated } from '../translation.ts';

const Entry = Translated.extend({ revision: z.int().positive() });
const MemoryObject = z.object({
  provenance: Provenance.optional(),
  entries: z.record(z.string(), Entry),
});

/** A sentence with the one before it: its meaning depends on its neighbour. */
export type InContext = Sentence & { before: string };

export const inContext = (sentences: Sentence[]): InContext[] =>
  sentences.map((sentence, at) => ({ ...sentence, before: sentences[at - 1]?.text ?? '' }));

/**
 * The translation memory of one article and language: in-context exact matches under the same
 * options. What DeepL returned is stored here before the next request is sent, so that a crash,
 * a second delivery or a correction pays for none of it again.
 */
export type Memory = Awaited<ReturnType<typeof openMemory>>;

export const openMemory = async (
  articles: Bucket,
  {
    id,
    revision,
    target,
    options,
  }: { id: string; revision: number; target: Target; options: string },
) => {
  const key = memoryKey(id, target);
  const memory = (await getJson(articles, key, MemoryObject)) ?? { entries: {} };
  const keyOf = ({ before, text }: InContext) =>
    createHash('sha256')
      .update(JSON.stringify([options, before, text]))
      .digest('hex')
      .slice(0, 32);

  return {
    provenance: () => memory.provenance,
    knows: (sentence: InContext): boolean => keyOf(sentence) in memory.entries,
    find: (sentence: InContext): string | undefined => memory.entries[keyOf(sentence)]?.text,
    /** Code points that were billed for this revision. */
    billed: () =>
      Object.values(memory.entries)
        .filter((entry) => entry.revision === revision)
        .reduce((sum, entry) => sum + entry.billed, 0),
    store: async (sentences: InContext[], translations: Translated[], provenance: Provenance) => {
      for (const [at, sentence] of sentences.entries()) {
        const translated = translations[at];
        if (translated) memory.entries[keyOf(sentence)] = { ...translated, revision };
      }
      memory.provenance = provenance;
      await putJson(articles, key, memory);
    },
  };
};
