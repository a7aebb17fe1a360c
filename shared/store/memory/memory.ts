import { isDeepStrictEqual } from 'node:util';
import type { Target } from '../../article/article.ts';
import type { Provenance, Translated } from '../../article/translation.ts';
import type { Bucket } from '../bucket.ts';
import { getReadable, getVersionedOrSetAside, putJson } from '../json-object.ts';
import { memoryKey } from '../object-keys.ts';
import type { Persist } from '../persist.ts';
import { type InContext, inContext, pairKey } from './in-context.ts';
import { answered, predecessorsIn, Remembered, refreshed, triesIn } from './remembered.ts';
import { isSmallChange } from './small-change.ts';

/** Unusable answers to a sentence before it is given up in this revision. */
const MAX_TRIES = 3;

type Scope = {
  id: string;
  revision: number;
  target: Target;
  /** Everything but its text and its predecessor that a sentence's translation depends on. */
  optionsOf: (text: string) => string;
  /** How earlier versions wrote the same options: a translation stored under them is as good. */
  otherOptionsOf: (text: string) => string[];
  /** Whether a sentence is unclear without the one before it. */
  dependsOnPredecessor: (text: string) => boolean;
  month: string;
  sentences: InContext[];
  /** Articles that share text with this one. */
  related: string[];
  persist: Persist;
  /** There cannot be one yet. */
  isNew?: boolean;
};

/**
 * The translation memory of one article and language: in-context matches under the same options,
 * its own and those of related articles. A sentence that does not lean on the one before it also
 * matches when only little was changed there. DeepL's answers are saved here before the next
 * request is sent, so that a crash, a second delivery, a correction or agency copy in another
 * paper pays for none of them again.
 */
export type Memory = Awaited<ReturnType<typeof openMemory>>;

export const openMemory = async (articles: Bucket, scope: Scope) => {
  const { id, revision, target, optionsOf, month, sentences, related, persist, isNew } = scope;
  const [stored, ...others] = await Promise.all([
    isNew ? undefined : getVersionedOrSetAside(articles, memoryKey(id, target), Remembered),
    ...related.map((other) => getReadable(articles, memoryKey(other, target), Remembered)),
  ]);
  const own = stored?.value;
  const pairsOf = others.map((other) => new Set(pairsIn(other?.texts)));
  const keys = new Map(
    sentences.map((sentence) => [sentence, pairKey(sentence, optionsOf(sentence.text))]),
  );
  const keyOf = (sentence: InContext) =>
    keys.get(sentence) ?? pairKey(sentence, optionsOf(sentence.text));

  const memory = refreshed(own ?? { entries: {} }, new Set(keys.values()), revision);
  const texts = sentences.map(({ text }) => text);
  const sources = [own, ...others].flatMap((source) => source ?? []);
  const adopted = adopt(memory, sources, keys, scope);
  let isUnsaved = adopted || (own !== undefined && !isDeepStrictEqual(own.texts ?? [], texts));
  memory.texts = texts;

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

  /** DeepL gave no usable answer so often that it is not sent again in this revision. */
  const isGivenUp = (sentence: InContext): boolean =>
    triesIn(memory.entries[keyOf(firstLike(sentence))], revision) >= MAX_TRIES;

  return {
    find,
    /** Whether the memory of this article, or of a related one, has a sentence's translation. */
    isHeldBy: (holder: string, sentence: InContext): boolean => {
      const held = holder === id ? memory : others[related.indexOf(holder)];
      return held?.entries[keyOf(sentence)]?.text !== undefined;
    },
    /** Whether an article, this one or a related one, has one of these sentences in its text. */
    isAnyIn: (holder: string, wanted: InContext[]): boolean => {
      if (holder === id) return wanted.length > 0;
      const pairs = pairsOf[related.indexOf(holder)];
      return pairs !== undefined && wanted.some((sentence) => pairs.has(pairKey(sentence)));
    },
    /** Whether DeepL has given an answer in this revision that is of no use. */
    isTried: (sentence: InContext): boolean =>
      triesIn(memory.entries[keyOf(firstLike(sentence))], revision) > 0,
    isGivenUp: (sentence: InContext) => find(sentence) === undefined && isGivenUp(sentence),
    provenance: () => memory.provenance,
    /** The sentences to send so that all of these can be found that are not given up. */
    missing: (wanted: InContext[]): InContext[] => [
      ...new Set(
        wanted
          .filter((sentence) => find(sentence) === undefined && !isGivenUp(sentence))
          .map(firstLike),
      ),
    ],
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
        if (answer)
          memory.entries[key] = answered(memory.entries[key], answer, { revision, month });
      }
      memory.provenance = provenance;
      isUnsaved = true;
    },
    /**
     * Takes in that DeepL's answer to all of these was of no use; what it may cost is kept
     * elsewhere.
     */
    addUseless: (sent: InContext[]): void => {
      for (const sentence of sent) {
        const key = keyOf(sentence);
        const answer = { text: undefined, billed: 0 };
        memory.entries[key] = answered(memory.entries[key], answer, { revision, month });
      }
      if (sent.length > 1) memory.singly = revision;
      isUnsaved = true;
    },
    /** Whether sentences of this revision are to be sent one by one. */
    isSingly: () => memory.singly === revision,
    isSaved: () => !isUnsaved,
    /** Makes several attempts: what is not saved is paid for again. */
    save: async (): Promise<void> => {
      if (isUnsaved) await persist(() => putJson(articles, memoryKey(id, target), memory));
      isUnsaved = false;
    },
  };
};

const pairsIn = (texts: string[] = []): string[] =>
  inContext(texts.map((text) => ({ id: '', text }))).map((sentence) => pairKey(sentence));

/**
 * Takes over what was paid for under another key: by a related article, under other names of the
 * options, or after a sentence that has only been changed a little since.
 *
 * @returns whether there was any
 */
const adopt = (
  memory: Remembered,
  sources: Remembered[],
  keys: Map<InContext, string>,
  { revision, month, optionsOf, otherOptionsOf, dependsOnPredecessor }: Scope,
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
